package fr.palier.screening.pool;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bound of a programme that one may want to try elsewhere.
 *
 * @param requirement the criterion it stands in
 * @param written as a person types it, and as {@link Supposition} reads it: {@code budget >= 300000}
 */
public record Threshold(Criterion.Requirement requirement, String written) {

    /** The bounds of a programme, each once, in its order. */
    public static List<Threshold> of(Programme programme) {
        Map<String, Threshold> found = new LinkedHashMap<>();
        collect(programme.criterion(), found);
        return new ArrayList<>(found.values());
    }

    private static void collect(Criterion criterion, Map<String, Threshold> found) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(part -> collect(part, found));
            case Criterion.Requirement requirement -> {
                String written = written(requirement.fact(), requirement.condition());
                if (!written.isEmpty()) {
                    found.putIfAbsent(written, new Threshold(requirement, written));
                }
            }
            case Criterion.Defined _, Criterion.Validity _ -> {}
        }
    }

    private static String written(Fact fact, Condition condition) {
        return switch (condition) {
            case Condition.Compared(Comparison comparison, var bound) ->
                written(fact, comparison, bound.toPlainString());
            case Condition.Dated(Comparison comparison, var bound) -> written(fact, comparison, bound.toString());
            case Condition.Aged(Comparison comparison, var bound) ->
                written(fact, comparison, bound.months() + " mois");
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> "";
        };
    }

    private static String written(Fact fact, Comparison comparison, String bound) {
        return fact.name() + " " + comparison.sign() + " " + bound;
    }
}
