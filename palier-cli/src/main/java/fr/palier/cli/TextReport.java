package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Licence;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.Headline;
import fr.palier.catalogue.wording.Line;
import fr.palier.catalogue.wording.Offer;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import java.util.List;

/** Tells an orientation to a person at a terminal, so that it can be read aloud. */
final class TextReport {

    private static final int INDENT = 2;

    private final Catalogue catalogue;
    private final SheetWording wording;
    private final Paper paper;
    private final boolean detail;

    /**
     * @param detail whether every criterion of every programme is shown
     */
    TextReport(Catalogue catalogue, Paper paper, boolean detail) {
        this.catalogue = catalogue;
        this.wording = new SheetWording(catalogue);
        this.paper = paper;
        this.detail = detail;
    }

    void print(Submission submission, Orientation orientation) {
        String name = submission.name() == null ? submission.id() : submission.name();
        if (name != null) {
            paper.heading(name, Paper.Ink.BOLD);
        }
        paper.line(Headline.of(orientation));
        Headline.rest(orientation).ifPresent(paper::line);
        Adviser adviser = new Adviser(catalogue, new SourceList(catalogue), submission.profile(), orientation.date());
        for (Verdict verdict : Verdict.values()) {
            group(verdict, orientation, adviser);
        }
        if (orientation.with(Verdict.ELIGIBLE).isEmpty()
                && orientation.with(Verdict.SOON).isEmpty()) {
            elsewhere();
        }
        orientation.nextQuestion().ifPresent(question -> next(question, adviser));
        closing(orientation);
    }

    private void group(Verdict verdict, Orientation orientation, Adviser adviser) {
        List<Outcome> outcomes = orientation.with(verdict);
        if (outcomes.isEmpty()) {
            return;
        }
        paper.blank();
        paper.heading(heading(verdict), ink(verdict));
        outcomes.forEach(outcome -> programme(outcome, orientation, adviser));
    }

    private static String heading(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "ÉLIGIBLE";
            case SOON -> "BIENTÔT ÉLIGIBLE";
            case TO_COMPLETE -> "À COMPLÉTER";
            case NOT_ELIGIBLE -> "PAS ÉLIGIBLE";
        };
    }

    private static Paper.Ink ink(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Paper.Ink.GREEN;
            case SOON -> Paper.Ink.YELLOW;
            case TO_COMPLETE -> Paper.Ink.BLUE;
            case NOT_ELIGIBLE -> Paper.Ink.GREY;
        };
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "✓";
            case SOON -> "→";
            case TO_COMPLETE -> "?";
            case NOT_ELIGIBLE -> "–";
        };
    }

    private void programme(Outcome outcome, Orientation orientation, Adviser adviser) {
        Sheet sheet = catalogue.get(outcome.programme().id());
        Advice advice = adviser.advise(outcome);
        String carriers = wording.carriers(sheet);
        paper.marked(
                INDENT,
                sign(outcome.verdict()),
                sheet.name() + (carriers.isEmpty() ? "" : ", par " + carriers) + ". " + advice.word()
                        + detail(outcome, advice) + ".",
                null);
        if (outcome.verdict() != Verdict.NOT_ELIGIBLE) {
            tell(Offer.say(sheet, wording));
            tell(Windows.say(sheet.calendar(), orientation.date()) + ".");
        }
        reasons(outcome, advice);
        reserves(outcome, advice);
    }

    /** What a refusal lacks, where that is one thing; its reasons follow below in any case. */
    private static String detail(Outcome outcome, Advice advice) {
        boolean isToldBelow =
                outcome.verdict() == Verdict.NOT_ELIGIBLE && !advice.detail().startsWith(" : ");
        return isToldBelow ? "" : advice.detail();
    }

    /** Why it is not open, or everything where that was asked for. */
    private void reasons(Outcome outcome, Advice advice) {
        for (Line line : advice.lines()) {
            boolean isTelling = detail || (isClosed(outcome) && line.state() == Line.State.UNMET);
            if (isTelling) {
                criterion(line, INDENT * 2);
            }
        }
        if (outcome.verdict() == Verdict.NOT_ELIGIBLE && !advice.wayIn().isEmpty()) {
            tell("Pour y entrer : " + String.join(" ; ", advice.wayIn()) + ".");
        }
        if (outcome.verdict() == Verdict.TO_COMPLETE && !advice.missing().isEmpty()) {
            tell("Il manque : "
                    + French.and(
                            advice.missing().stream().map(Advice.Ask::label).toList()) + ".");
        }
        advice.undetermined().forEach(this::tell);
    }

    private static boolean isClosed(Outcome outcome) {
        return outcome.verdict() == Verdict.NOT_ELIGIBLE || outcome.verdict() == Verdict.SOON;
    }

    private void criterion(Line line, int indent) {
        String sign = switch (line.state()) {
            case MET -> "✓";
            case UNMET -> "✗";
            case OPEN -> "?";
        };
        String found = line.found() == null ? "" : " (vous : " + line.found() + ")";
        String contested = line.divergence() == null ? "" : " Critère contesté. " + line.divergence();
        paper.marked(indent, sign, line.expected() + found + "." + contested, null);
        if (detail || line.found() == null) {
            line.parts().forEach(part -> criterion(part, indent + INDENT));
        }
    }

    private void reserves(Outcome outcome, Advice advice) {
        if (outcome.verdict() == Verdict.NOT_ELIGIBLE) {
            if (advice.contested()) {
                tell("Ce refus repose sur un critère contesté : demandez à la structure avant d'y renoncer.");
            }
            return;
        }
        for (Advice.Priority priority : advice.priorities()) {
            String standing = priority.standing() == null ? "" : " (" + priority.standing() + ")";
            tell("Priorité : " + priority.text() + standing);
        }
        advice.reserves().forEach(reserve -> tell("Le jury jugera : " + reserve.text()));
    }

    private void tell(String text) {
        paper.indented(INDENT * 2, text);
    }

    /** Where nothing fits, the answer still leads somewhere. */
    private void elsewhere() {
        if (catalogue.preparation().firstSteps().isEmpty()
                && catalogue.landscape().advisers().isEmpty()) {
            return;
        }
        paper.blank();
        paper.heading("PAR OÙ CONTINUER", Paper.Ink.BOLD);
        catalogue
                .preparation()
                .firstSteps()
                .forEach(step -> paper.marked(INDENT, "·", step.text().text(), null));
        catalogue
                .landscape()
                .advisers()
                .forEach(adviser -> paper.marked(
                        INDENT, "·", adviser.name() + (adviser.when() == null ? "." : " : " + adviser.when()), null));
    }

    private void next(Question question, Adviser adviser) {
        paper.blank();
        int concerned = question.concerned().size();
        paper.line("La question la plus utile maintenant : « "
                + adviser.ask(question.fact()).question() + " » ("
                + question.fact().name() + "). Elle compte pour " + concerned
                + (concerned == 1 ? " programme." : " programmes."));
    }

    private void closing(Orientation orientation) {
        paper.blank();
        String source = catalogue.documents().stream()
                .findFirst()
                .map(Document::publisher)
                .map(publisher -> ", d'après le guide de l'" + publisher)
                .orElse("");
        Licence licence = catalogue.licence();
        paper.line("Évaluation du " + French.date(orientation.date()) + ", catalogue " + catalogue.version() + source
                + ". " + (licence == null ? "Les résultats sont indicatifs." : licence.warning()));
    }
}
