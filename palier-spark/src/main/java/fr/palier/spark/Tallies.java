package fr.palier.spark;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;

/**
 * The tally of each partition. A partition that is decided on twice, because a machine was lost or was slow, counts
 * once: its tally is the same each time and takes the place of the one before.
 */
final class Tallies extends AccumulatorV2<Map<Integer, Tally>, Map<Integer, Tally>> {

    private static final long serialVersionUID = 1;

    private final HashMap<Integer, Tally> tallies = new HashMap<>();

    @Override
    public boolean isZero() {
        return tallies.isEmpty();
    }

    @Override
    public Tallies copy() {
        Tallies copy = new Tallies();
        copy.tallies.putAll(tallies);
        return copy;
    }

    @Override
    public void reset() {
        tallies.clear();
    }

    @Override
    public void add(Map<Integer, Tally> more) {
        tallies.putAll(more);
    }

    @Override
    public void merge(AccumulatorV2<Map<Integer, Tally>, Map<Integer, Tally>> other) {
        tallies.putAll(other.value());
    }

    @Override
    public Map<Integer, Tally> value() {
        return Map.copyOf(tallies);
    }

    /** What became of all rows. */
    Tally sum() {
        return tallies.values().stream().reduce(Tally.NOTHING, Tally::and);
    }
}
