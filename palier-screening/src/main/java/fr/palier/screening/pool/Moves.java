package fr.palier.screening.pool;

import fr.palier.engine.orientation.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How many structures go from one verdict to another when something changes. */
public final class Moves {

    private final Map<Verdict, Verdicts> counts = new EnumMap<>(Verdict.class);

    void add(Verdict before, Verdict after) {
        counts.computeIfAbsent(before, _ -> new Verdicts()).add(after);
    }

    public long of(Verdict before, Verdict after) {
        Verdicts verdicts = counts.get(before);
        return verdicts == null ? 0 : verdicts.of(after);
    }

    /** How many have a verdict before. */
    public long before(Verdict verdict) {
        return Arrays.stream(Verdict.values())
                .mapToLong(after -> of(verdict, after))
                .sum();
    }

    /** How many have a verdict after. */
    public long after(Verdict verdict) {
        return Arrays.stream(Verdict.values())
                .mapToLong(before -> of(before, verdict))
                .sum();
    }

    /** How many are refused before and no longer after. */
    public long entering() {
        return before(Verdict.NOT_ELIGIBLE) - of(Verdict.NOT_ELIGIBLE, Verdict.NOT_ELIGIBLE);
    }

    /** How many are refused after and were not before. */
    public long leaving() {
        return after(Verdict.NOT_ELIGIBLE) - of(Verdict.NOT_ELIGIBLE, Verdict.NOT_ELIGIBLE);
    }

    /** How many become eligible. */
    public long becoming() {
        return after(Verdict.ELIGIBLE) - of(Verdict.ELIGIBLE, Verdict.ELIGIBLE);
    }

    /** How many are eligible no longer. */
    public long ceasing() {
        return before(Verdict.ELIGIBLE) - of(Verdict.ELIGIBLE, Verdict.ELIGIBLE);
    }
}
