package fr.palier.screening.pool;

import fr.palier.engine.orientation.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** How many structures have each verdict. */
public final class Verdicts {

    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1L, Long::sum);
    }

    public long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** How many structures there are. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
