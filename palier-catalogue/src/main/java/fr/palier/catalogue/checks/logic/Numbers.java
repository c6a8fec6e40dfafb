package fr.palier.catalogue.checks.logic;

import fr.palier.engine.criteria.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of numbers: intervals that do not touch each other. */
record Numbers(List<Interval> intervals) implements Members<Numbers> {

    static final Numbers NONE = new Numbers(List.of());
    static final Numbers ALL = between(null, null);

    Numbers {
        intervals = List.copyOf(intervals);
    }

    /** Every number from one to another, both included; null where there is no end. */
    static Numbers between(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new Numbers(List.of(new Interval(min, true, max, true))).withoutEmpty();
    }

    /** The numbers that stand to a bound as said. */
    static Numbers that(Comparison comparison, BigDecimal bound) {
        return switch (comparison) {
            case LESS -> new Numbers(List.of(new Interval(null, false, bound, false)));
            case AT_MOST -> new Numbers(List.of(new Interval(null, false, bound, true)));
            case MORE -> new Numbers(List.of(new Interval(bound, false, null, false)));
            case AT_LEAST -> new Numbers(List.of(new Interval(bound, true, null, false)));
            case EQUAL -> between(bound, bound);
            case DIFFERENT ->
                new Numbers(List.of(new Interval(null, false, bound, false), new Interval(bound, false, null, false)));
        };
    }

    /** Of these only the whole ones. */
    Numbers whole() {
        return new Numbers(intervals.stream().map(Numbers::whole).toList()).withoutEmpty();
    }

    private static Interval whole(Interval interval) {
        BigDecimal min = interval.min();
        BigDecimal max = interval.max();
        return new Interval(
                min == null ? null : next(min, interval.hasMin(), RoundingMode.CEILING, BigDecimal.ONE),
                true,
                max == null ? null : next(max, interval.hasMax(), RoundingMode.FLOOR, BigDecimal.ONE.negate()),
                true);
    }

    private static BigDecimal next(BigDecimal end, boolean isIn, RoundingMode rounding, BigDecimal step) {
        BigDecimal whole = end.setScale(0, rounding);
        return !isIn && whole.compareTo(end) == 0 ? whole.add(step) : whole;
    }

    @Override
    public Numbers and(Numbers other) {
        List<Interval> both = new ArrayList<>();
        for (Interval one : intervals) {
            for (Interval two : other.intervals) {
                both.add(one.and(two));
            }
        }
        return new Numbers(both).withoutEmpty();
    }

    /** Those of two sets that have none in common. */
    Numbers or(Numbers other) {
        List<Interval> either = new ArrayList<>(intervals);
        either.addAll(other.intervals);
        return new Numbers(either);
    }

    @Override
    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    private Numbers withoutEmpty() {
        return new Numbers(
                intervals.stream().filter(interval -> !interval.isEmpty()).toList());
    }
}
