package fr.palier.spark;

import fr.palier.engine.orientation.Verdict;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What became of some rows.
 *
 * @param organisations how many are organisations that were decided on
 * @param broken how many could not be used
 * @param leftOut how many the mapping leaves out, by its reason
 * @param verdicts how many pairs of a structure and a programme have each verdict
 */
record Tally(long organisations, long broken, Map<String, Long> leftOut, Map<Verdict, Long> verdicts)
        implements Serializable {

    private static final long serialVersionUID = 1;

    static final Tally NOTHING = new Tally(0, 0, Map.of(), Map.of());

    Tally {
        leftOut = Map.copyOf(leftOut);
        verdicts = Map.copyOf(verdicts);
    }

    long rows() {
        return organisations
                + broken
                + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Both together. */
    Tally and(Tally other) {
        return new Tally(
                organisations + other.organisations,
                broken + other.broken,
                sum(leftOut, other.leftOut),
                sum(verdicts, other.verdicts));
    }

    private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
