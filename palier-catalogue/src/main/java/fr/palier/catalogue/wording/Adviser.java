package fr.palier.catalogue.wording;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Relevance;
import fr.palier.engine.orientation.Reserve;
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.Phrases;
import fr.palier.engine.wording.WaysIn;
import fr.palier.engine.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says outcomes in French, for one organisation on one day. */
public final class Adviser {

    private static final int MOST_NAMED = 3;

    private final Catalogue catalogue;
    private final Wording wording;
    private final SourceList sources;
    private final Profile profile;
    private final LocalDate date;
    private final Findings findings;
    private final Lines lines;

    public Adviser(Catalogue catalogue, SourceList sources, Profile profile, LocalDate date) {
        this(catalogue, sources, profile, date, Map.of());
    }

    /**
     * @param origins where facts were taken from that the organisation did not say itself: "Sirene, novembre 2026"
     */
    public Adviser(
            Catalogue catalogue, SourceList sources, Profile profile, LocalDate date, Map<Fact, String> origins) {
        this.catalogue = catalogue;
        this.wording = catalogue.wording();
        this.sources = sources;
        this.profile = profile;
        this.date = date;
        this.findings = new Findings(wording, date);
        this.lines = new Lines(wording, findings, sources, origins);
    }

    /** Everything there is to tell of an outcome. */
    public Advice advise(Outcome outcome) {
        Sheet sheet = catalogue.get(outcome.programme().id());
        List<Advice.Ask> missing = outcome.missing().stream().map(this::ask).toList();
        return new Advice(
                kind(outcome),
                word(outcome),
                detail(outcome, missing),
                lines.of(outcome.explanation()),
                missing,
                outcome.undetermined(),
                outcome.reserves().stream().map(this::remark).toList(),
                sheet.priorities().stream().map(this::priority).toList(),
                wayIn(outcome),
                outcome.contested(),
                favours(outcome));
    }

    /** What a programme asks of everyone, before anything is known. */
    public List<Line> rules(Outcome outcome) {
        return lines.rules(outcome.programme().criterion());
    }

    /** The sections that an outcome cites. */
    public List<SourceList.Entry> cited(List<Outcome> outcomes) {
        return sources.entries(outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        Lines.cited(outcome.explanation()).stream(),
                        outcome.reserves().stream().flatMap(reserve -> reserve.sources().stream())))
                .toList());
    }

    /** What the visitor said of a fact: "310 000 €". */
    public Optional<String> said(Fact fact) {
        return findings.value(fact, profile.value(fact));
    }

    /** The question that a fact is asked with. */
    public Advice.Ask ask(Fact fact) {
        Phrases phrases = wording.phrases(fact);
        String question = phrases.question();
        return new Advice.Ask(
                fact.name(), phrases.label(), question == null ? French.sentence(phrases.label()) + " ?" : question);
    }

    /** The verdict's name in signs and styles. */
    public static String kind(Outcome outcome) {
        return switch (outcome.verdict()) {
            case ELIGIBLE -> "eligible";
            case SOON -> "soon";
            case TO_COMPLETE -> "complete";
            case NOT_ELIGIBLE -> "refused";
        };
    }

    /** The verdict in a word or two. */
    public static String word(Outcome outcome) {
        return switch (outcome.verdict()) {
            case ELIGIBLE -> "Éligible";
            case SOON -> "Bientôt éligible";
            case TO_COMPLETE -> "À compléter";
            case NOT_ELIGIBLE -> "Pas éligible";
        };
    }

    private String detail(Outcome outcome, List<Advice.Ask> missing) {
        return switch (outcome.verdict()) {
            case ELIGIBLE ->
                outcome.decision()
                        .eligibleUntil()
                        .map(day -> " jusqu'au " + French.date(day))
                        .orElse("");
            case SOON ->
                outcome.decision()
                        .eligibleFrom()
                        .map(day -> ", à partir du " + French.date(day))
                        .orElse("");
            case TO_COMPLETE -> missing.isEmpty() ? " : à confirmer auprès de la structure" : " : " + missing(missing);
            case NOT_ELIGIBLE -> reason(outcome);
        };
    }

    private static String missing(List<Advice.Ask> missing) {
        List<String> labels = missing.stream().map(Advice.Ask::label).toList();
        if (labels.size() <= MOST_NAMED) {
            return "il manque : " + French.and(labels);
        }
        int more = labels.size() - MOST_NAMED + 1;
        return "il manque : " + String.join(", ", labels.subList(0, MOST_NAMED - 1)) + " et " + more
                + " autres réponses";
    }

    /** What is lacking, where that is one thing; otherwise the first criterion that fails, with what was found. */
    private String reason(Outcome outcome) {
        List<WaysIn.Lack> lacks = new WaysIn(wording).lacks(outcome.wayIn());
        if (lacks.size() == 1 && !lacks.getFirst().text().contains(" : ")) {
            return " : " + lack(lacks.getFirst());
        }
        List<Explanation> failing = outcome.explanation().conjuncts().stream()
                .filter(explanation -> explanation.truth() == Truth.FALSE)
                .toList();
        if (failing.isEmpty()) {
            return ". Ces conditions ne peuvent pas être remplies ensemble.";
        }
        Explanation first = failing.getFirst();
        String found =
                findings.found(first).map(said -> " (vous : " + said + ")").orElse("");
        String others = failing.size() == 1
                ? ""
                : failing.size() == 2
                        ? ", et une autre condition"
                        : ", et " + (failing.size() - 1) + " autres conditions";
        return ". " + French.sentence(wording.criterion(first.criterion())) + found + others;
    }

    private List<String> wayIn(Outcome outcome) {
        return new WaysIn(wording)
                .lacks(outcome.wayIn()).stream().map(Adviser::lack).toList();
    }

    private static String lack(WaysIn.Lack lack) {
        String text = lack.text();
        if (text.startsWith("le ")) {
            return "attendre " + text;
        }
        return text.contains(" : ") || text.endsWith(" de trop") ? text : "il manque " + text;
    }

    private Advice.Remark remark(Reserve reserve) {
        return new Advice.Remark(reserve.text(), sources.entries(reserve.sources()));
    }

    private Advice.Priority priority(Sheet.Priority priority) {
        return new Advice.Priority(
                priority.text(),
                switch (Evaluation.truth(priority.when(), profile, Moment.on(date))) {
                    case TRUE -> "c'est votre cas";
                    case FALSE -> "ce n'est pas votre cas";
                    case UNKNOWN -> null;
                });
    }

    private static List<String> favours(Outcome outcome) {
        return outcome.relevance().parts().stream()
                .filter(part -> part.value() >= 1)
                .map(Relevance.Part::affinity)
                .map(affinity -> affinity.text())
                .toList();
    }
}
