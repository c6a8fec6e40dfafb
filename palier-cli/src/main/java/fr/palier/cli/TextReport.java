package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.Headline;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells an orientation to a person at a terminal, so that it can be read aloud. */
final class TextReport {

    private static final int INDENT = 2;

    private final Catalogue catalogue;
    private final Page page;
    private final boolean detail;

    /**
     * @param detail whether every criterion of every programme is shown
     */
    TextReport(Catalogue catalogue, Paper paper, boolean detail) {
        this.catalogue = catalogue;
        this.page = new Page(paper);
        this.detail = detail;
    }

    /** @param origins which facts a register told, and what it is called */
    void print(Submission submission, Orientation orientation, Map<Fact, String> origins) {
        String name = submission.name() == null ? submission.id() : submission.name();
        if (name != null) {
            page.heading(name, Paper.Ink.BOLD);
        }
        page.line(Headline.of(orientation));
        Headline.rest(orientation).ifPresent(page::line);
        borrowed(origins);
        Adviser adviser =
                new Adviser(catalogue, new SourceList(catalogue), submission.profile(), orientation.date(), origins);
        ProgrammeReport report = new ProgrammeReport(catalogue, adviser, orientation.date(), page, detail);
        for (Verdict verdict : Verdict.values()) {
            group(verdict, orientation.with(verdict), report);
        }
        if (orientation.with(Verdict.ELIGIBLE).isEmpty()
                && orientation.with(Verdict.SOON).isEmpty()) {
            elsewhere();
        }
        orientation.nextQuestion().ifPresent(question -> next(question, adviser));
        closing(orientation);
    }

    /** What was not said but taken from a register. */
    private void borrowed(Map<Fact, String> origins) {
        Map<String, List<String>> labels = catalogue.vocabulary().facts().stream()
                .filter(origins::containsKey)
                .collect(Collectors.groupingBy(
                        origins::get,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                fact -> catalogue.wording().phrases(fact).label(), Collectors.toList())));
        labels.forEach((origin, facts) -> page.line("Repris de " + origin + " : " + French.and(facts) + "."));
    }

    private void group(Verdict verdict, List<Outcome> outcomes, ProgrammeReport report) {
        if (!outcomes.isEmpty()) {
            page.blank();
            page.heading(heading(verdict), ink(verdict));
            outcomes.forEach(report::print);
        }
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

    /** Where nothing fits, the answer still leads somewhere. */
    private void elsewhere() {
        if (catalogue.preparation().firstSteps().isEmpty()
                && catalogue.landscape().advisers().isEmpty()) {
            return;
        }
        page.blank();
        page.heading("PAR OÙ CONTINUER", Paper.Ink.BOLD);
        catalogue
                .preparation()
                .firstSteps()
                .forEach(step -> page.marked(INDENT, "·", step.text().text()));
        for (Landscape.Organisation adviser : catalogue.landscape().advisers()) {
            page.marked(INDENT, "·", adviser.name() + (adviser.when() == null ? "." : ". " + adviser.when()));
        }
    }

    private void next(Question question, Adviser adviser) {
        int concerned = question.concerned().size();
        page.blank();
        page.line("La question la plus utile maintenant : « "
                + adviser.ask(question.fact()).question() + " » ("
                + question.fact().name() + "). Elle compte pour " + concerned
                + (concerned == 1 ? " programme." : " programmes."));
    }

    private void closing(Orientation orientation) {
        Credits credits = new Credits(catalogue);
        String sources = credits.sources(orientation);
        page.blank();
        if (!sources.isEmpty()) {
            page.line(sources);
        }
        page.line(credits.closing(orientation));
    }
}
