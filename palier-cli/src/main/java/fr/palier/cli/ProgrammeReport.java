package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.Line;
import fr.palier.catalogue.wording.Offer;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a person about one programme after another. */
final class ProgrammeReport {

    private static final int NAME = 2;
    private static final int BODY = 4;
    private static final int STEP = 2;

    /** The reasons of a rank that are told nowhere else in the report. */
    private static final Set<String> FAVOURS = Set.of("specialisation", "besoins", "ambition", "temps");

    private final Catalogue catalogue;
    private final SheetWording wording;
    private final Adviser adviser;
    private final LocalDate date;
    private final Page page;
    private final boolean detail;
    private final Set<String> told = new HashSet<>();

    /**
     * @param detail whether every criterion is shown
     */
    ProgrammeReport(Catalogue catalogue, Adviser adviser, LocalDate date, Page page, boolean detail) {
        this.catalogue = catalogue;
        this.wording = new SheetWording(catalogue);
        this.adviser = adviser;
        this.date = date;
        this.page = page;
        this.detail = detail;
    }

    void print(Outcome outcome) {
        Sheet sheet = catalogue.get(outcome.programme().id());
        Advice advice = adviser.advise(outcome);
        String carriers = wording.carriers(sheet);
        page.marked(
                NAME,
                sign(outcome.verdict()),
                sheet.name() + (carriers.isEmpty() ? "" : ", par " + carriers) + ". " + advice.word()
                        + detail(outcome, advice) + ".");
        if (outcome.verdict() != Verdict.NOT_ELIGIBLE) {
            tell(Offer.say(sheet, wording));
            tell(Windows.say(sheet.calendar(), date) + ".");
        }
        reasons(outcome, advice);
        if (outcome.verdict() == Verdict.NOT_ELIGIBLE) {
            refusal(advice);
        } else {
            remarks(outcome, advice);
        }
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "✓";
            case SOON -> "→";
            case TO_COMPLETE -> "?";
            case NOT_ELIGIBLE -> "–";
        };
    }

    /** What follows the word of the verdict on its line; what takes longer follows below. */
    private static String detail(Outcome outcome, Advice advice) {
        boolean isToldBelow = switch (outcome.verdict()) {
            case ELIGIBLE, SOON -> false;
            case TO_COMPLETE -> !advice.missing().isEmpty();
            case NOT_ELIGIBLE -> !advice.detail().startsWith(" : ");
        };
        return isToldBelow ? "" : advice.detail();
    }

    /** Why it is not open, or everything where that was asked for. */
    private void reasons(Outcome outcome, Advice advice) {
        boolean isClosed = outcome.verdict() == Verdict.NOT_ELIGIBLE || outcome.verdict() == Verdict.SOON;
        for (Line line : advice.lines()) {
            if (detail || (isClosed && line.state() == Line.State.UNMET)) {
                criterion(line, BODY);
            }
        }
        if (!advice.missing().isEmpty()) {
            tell("Il manque : "
                    + French.and(
                            advice.missing().stream().map(Advice.Ask::label).toList()) + ".");
        }
        for (String reason : advice.undetermined()) {
            boolean isNew = told.add(reason);
            tell(isNew ? reason : "À confirmer auprès de la structure, pour la raison dite plus haut.");
        }
    }

    /** A criterion and, where it is several in one, what decides it; all of it where that was asked for. */
    private void criterion(Line line, int indent) {
        String sign = switch (line.state()) {
            case MET -> "✓";
            case UNMET -> "✗";
            case OPEN -> "?";
        };
        String found = line.found() == null ? "" : " (vous : " + line.found() + ")";
        String contested = line.divergence() == null ? "" : " Critère contesté. " + line.divergence();
        page.marked(indent, sign, line.expected() + found + "." + contested);
        for (Line part : line.parts()) {
            boolean isTelling = indent == BODY && line.found() == null && part.state() == line.state();
            if (detail || isTelling) {
                criterion(part, indent + STEP);
            }
        }
    }

    private void refusal(Advice advice) {
        if (!advice.wayIn().isEmpty()) {
            tell("Pour y entrer : " + String.join(" ; ", advice.wayIn()) + ".");
        }
        if (advice.contested()) {
            tell("Ce refus repose sur un critère contesté : demandez à la structure avant d'y renoncer.");
        }
    }

    private void remarks(Outcome outcome, Advice advice) {
        advice.priorities().forEach(this::priority);
        List<String> favours = outcome.relevance().parts().stream()
                .filter(part ->
                        part.value() >= 1 && FAVOURS.contains(part.affinity().name()))
                .map(part -> lower(part.affinity().text()))
                .toList();
        if (!favours.isEmpty()) {
            tell("En sa faveur : " + String.join(" ; ", favours) + ".");
        }
        advice.reserves().forEach(reserve -> tell("Le jury jugera : " + reserve.text()));
    }

    private void priority(Advice.Priority priority) {
        String standing = priority.standing();
        String text = priority.text();
        String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        tell("Priorité : " + (standing == null ? text : open + " : " + standing + "."));
    }

    private void tell(String text) {
        page.indented(BODY, text);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
