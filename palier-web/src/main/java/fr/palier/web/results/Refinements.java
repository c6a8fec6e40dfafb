package fr.palier.web.results;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Affinity;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import fr.palier.web.answers.Answers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions that no verdict hangs on, but the order of the programmes does. */
final class Refinements {

    private static final int MOST = 3;

    private Refinements() {}

    /** The unanswered facts that rank the programmes still possible, those that rank most of them first. */
    static List<Fact> of(Orientation orientation, Answers answers) {
        Map<Fact, Integer> counts = new LinkedHashMap<>();
        orientation.outcomes().stream()
                .filter(outcome -> outcome.verdict() != Verdict.NOT_ELIGIBLE)
                .flatMap(Refinements::facts)
                .filter(fact -> answers.on(fact).isEmpty() && !isMissing(fact, orientation))
                .forEach(fact -> counts.merge(fact, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Fact, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(entry -> entry.getKey().position()))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    /** A missing fact is asked anyway. */
    private static boolean isMissing(Fact fact, Orientation orientation) {
        return orientation.outcomes().stream()
                .anyMatch(outcome -> outcome.missing().contains(fact));
    }

    private static Stream<Fact> facts(Outcome outcome) {
        return outcome.programme().affinities().stream()
                .flatMap(affinity -> affinity.measure() instanceof Affinity.Measure.Matching(Criterion criterion)
                        ? facts(criterion).stream()
                        : Stream.<Fact>empty())
                .distinct();
    }

    private static List<Fact> facts(Criterion criterion) {
        List<Fact> facts = new ArrayList<>();
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(part -> facts.addAll(facts(part)));
            case Criterion.Requirement requirement ->
                facts.addAll(requirement.fact().sources());
            case Criterion.Defined _, Criterion.Validity _ -> {}
        }
        return facts;
    }
}
