package fr.palier.screening.pool;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.orientation.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bound of a programme that one may want to try elsewhere.
 *
 * @param requirement the criterion it stands in
 * @param subject what it bounds, and on which side: {@code budget >=}
 * @param bound as a person types it: {@code 300000}, {@code 36 mois}
 */
public record Threshold(Criterion.Requirement requirement, String subject, String bound) {

    /** As {@link Supposition} reads it: {@code budget >= 300000}. */
    public String written() {
        return subject + " " + bound;
    }

    /** The bounds of a programme, each once, in its order. */
    public static List<Threshold> of(Programme programme) {
        Map<String, Threshold> found = new LinkedHashMap<>();
        collect(programme.criterion(), found);
        return new ArrayList<>(found.values());
    }

    private static void collect(Criterion criterion, Map<String, Threshold> found) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(part -> collect(part, found));
            case Criterion.Requirement requirement ->
                of(requirement).ifPresent(threshold -> found.putIfAbsent(threshold.written(), threshold));
            case Criterion.Defined _, Criterion.Validity _ -> {}
        }
    }

    private static Optional<Threshold> of(Criterion.Requirement requirement) {
        return switch (requirement.condition()) {
            case Condition.Compared(Comparison comparison, var bound) ->
                Optional.of(of(requirement, comparison, bound.toPlainString()));
            case Condition.Dated(Comparison comparison, var bound) ->
                Optional.of(of(requirement, comparison, bound.toString()));
            case Condition.Aged(Comparison comparison, var bound) ->
                Optional.of(of(requirement, comparison, bound.months() + " mois"));
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> Optional.empty();
        };
    }

    private static Threshold of(Criterion.Requirement requirement, Comparison comparison, String bound) {
        return new Threshold(requirement, requirement.fact().name() + " " + comparison.sign(), bound);
    }
}
