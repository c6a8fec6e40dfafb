package fr.palier.catalogue.wording;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns explanations into lines. */
final class Lines {

    private final Wording wording;
    private final Findings findings;
    private final SourceList sources;
    private final Map<Fact, String> origins;

    /** @param origins where facts were taken from that the organisation did not say itself */
    Lines(Wording wording, Findings findings, SourceList sources, Map<Fact, String> origins) {
        this.wording = wording;
        this.findings = findings;
        this.sources = sources;
        this.origins = origins;
    }

    /** One line for each criterion that must hold. */
    List<Line> of(Explanation explanation) {
        return explanation.conjuncts().stream().map(this::line).toList();
    }

    /** What is asked of everyone, one line for each criterion that must hold, before anything is known. */
    List<Line> rules(Criterion criterion) {
        return Conjuncts.of(criterion).stream().map(this::rule).toList();
    }

    private Line rule(Criterion criterion) {
        List<Criterion> parts = Conjuncts.isSaidWhole(criterion) ? List.of() : Conjuncts.parts(criterion);
        return new Line(
                Line.State.OPEN,
                wording.criterion(criterion),
                null,
                sources.entries(criterion.note().sources()),
                criterion.note().divergence(),
                parts.stream().map(this::rule).toList());
    }

    /** Every source that the lines cite. */
    static List<Source> cited(Explanation explanation) {
        List<Source> cited = new ArrayList<>(explanation.criterion().note().sources());
        explanation.parts().forEach(part -> cited.addAll(cited(part)));
        return cited;
    }

    private Line line(Explanation explanation) {
        Criterion criterion = explanation.criterion();
        return new Line(
                state(explanation.truth()),
                wording.criterion(criterion),
                findings.found(explanation)
                        .map(found -> found + origin(criterion))
                        .orElse(null),
                sources.entries(criterion.note().sources()),
                criterion.note().divergence(),
                parts(explanation));
    }

    private String origin(Criterion criterion) {
        return criterion instanceof Criterion.Requirement requirement
                ? requirement.fact().sources().stream()
                        .map(origins::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(origin -> ", d'après " + origin)
                        .orElse("")
                : "";
    }

    /** A defined fact shows its rule only where that helps: not once it holds. */
    private List<Line> parts(Explanation explanation) {
        boolean isSettled = explanation.criterion() instanceof Criterion.Defined && explanation.truth() == Truth.TRUE;
        return isSettled
                ? List.of()
                : explanation.parts().stream().map(this::line).toList();
    }

    private static Line.State state(Truth truth) {
        return switch (truth) {
            case TRUE -> Line.State.MET;
            case FALSE -> Line.State.UNMET;
            case UNKNOWN -> Line.State.OPEN;
        };
    }
}
