package fr.palier.screening;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The values of an ordered fact, cut where its conditions cut them. What lies between two cuts is a cell,
 * and no condition tells two values of a cell apart. A value is known by the cells of its two ends, so that
 * ranges cost nothing more than exact figures, and an unknown value is the range from the open end below
 * to the open end above.
 *
 * <p>An age is read off the day of birth: its cuts are the births that reach a bound on the day of
 * evaluation.
 */
final class Axis {

    /** The cell of an end that is open below; every other cell is greater. */
    static final int OPEN_BELOW = 0;

    /** A cut just below or just above a value. */
    private record Cut(BigDecimal value, boolean above) implements Comparable<Cut> {
        private Cut {
            value = value.stripTrailingZeros();
        }

        @Override
        public int compareTo(Cut other) {
            int order = value.compareTo(other.value);
            return order != 0 ? order : Boolean.compare(above, other.above);
        }
    }

    /**
     * The cells that stand for a bound itself; none where first is greater than last.
     *
     * @param first the first cell that is not below the bound
     * @param last the last cell that is not above it
     */
    record Zone(int first, int last) {}

    private final Fact fact;
    private final List<Condition> conditions;
    private final LocalDate date;
    private final List<Cut> cuts;

    Axis(Fact fact, Collection<Condition> conditions, LocalDate date) {
        this.fact = fact;
        this.conditions = List.copyOf(conditions);
        this.date = date;
        TreeSet<Cut> all = new TreeSet<>();
        for (Condition condition : conditions) {
            switch (comparison(condition)) {
                case LESS, AT_LEAST -> all.add(before(condition));
                case MORE, AT_MOST -> all.add(after(condition));
                case EQUAL, DIFFERENT -> all.addAll(List.of(before(condition), after(condition)));
            }
        }
        this.cuts = List.copyOf(all);
    }

    Fact fact() {
        return fact;
    }

    /** The same axis on another day of evaluation. */
    Axis on(LocalDate day) {
        return new Axis(fact, conditions, day);
    }

    /** Whether it is the scale of an age, which time moves along it. */
    boolean isAge() {
        return fact.type() instanceof FactType.Age;
    }

    /** The cell of an end that is open above; every other cell is less. */
    int openAbove() {
        return cuts.size() + 2;
    }

    /** What a condition demands on this axis; who is older was born before. */
    static Comparison comparison(Condition condition) {
        return switch (condition) {
            case Condition.Compared compared -> compared.comparison();
            case Condition.Dated dated -> dated.comparison();
            case Condition.Aged aged -> Mode.mirrored(aged.comparison());
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> throw noScale(condition);
        };
    }

    /** Whether a condition compares. */
    static boolean isOrdered(Condition condition) {
        return switch (condition) {
            case Condition.Compared _, Condition.Dated _, Condition.Aged _ -> true;
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> false;
        };
    }

    /** The cells of a condition's bound; an end where its comparison needs no cut means nothing. */
    Zone zone(Condition condition) {
        return new Zone(cuts.indexOf(before(condition)) + 2, cuts.indexOf(after(condition)) + 1);
    }

    /** The cell of the lower end of what is known. */
    int low(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> quantity.min() == null ? OPEN_BELOW : cell(quantity.min());
            case Value.Day day -> day.min() == null ? OPEN_BELOW : cell(number(day.min()));
            case Value.Unknown _ -> OPEN_BELOW;
            case Value.Flag _, Value.Choice _, Value.Selection _, Value.Place _, Value.Places _ ->
                throw new IllegalArgumentException(value + " is nowhere on the scale of " + fact);
        };
    }

    /** The cell of the upper end; of a birth, no later than the day of evaluation. */
    int high(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> quantity.max() == null ? openAbove() : cell(quantity.max());
            case Value.Day day -> latest(day);
            case Value.Unknown _ -> openAbove();
            case Value.Flag _, Value.Choice _, Value.Selection _, Value.Place _, Value.Places _ ->
                throw new IllegalArgumentException(value + " is nowhere on the scale of " + fact);
        };
    }

    private int latest(Value.Day day) {
        LocalDate max = day.max();
        if (isAge()) {
            return cell(number(max == null || max.isAfter(date) ? date : max));
        }
        return max == null ? openAbove() : cell(number(max));
    }

    private int cell(BigDecimal value) {
        int from = 0;
        int to = cuts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            Cut cut = cuts.get(middle);
            int order = value.compareTo(cut.value);
            if (order > 0 || (order == 0 && !cut.above)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from + 1;
    }

    private Cut before(Condition condition) {
        return switch (condition) {
            case Condition.Compared compared -> new Cut(compared.bound(), false);
            case Condition.Dated dated -> new Cut(number(dated.bound()), false);
            case Condition.Aged aged -> new Cut(number(youngest(aged.bound(), date.minusDays(1))), true);
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> throw noScale(condition);
        };
    }

    private Cut after(Condition condition) {
        return switch (condition) {
            case Condition.Compared compared -> new Cut(compared.bound(), true);
            case Condition.Dated dated -> new Cut(number(dated.bound()), true);
            case Condition.Aged aged -> new Cut(number(youngest(aged.bound(), date)), true);
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> throw noScale(condition);
        };
    }

    /** The last day of birth of those who have reached an age by a day. */
    private static LocalDate youngest(Age age, LocalDate day) {
        LocalDate birth = day.minusMonths(age.months()).plusDays(4);
        while (age.reachedBy(birth).isAfter(day)) {
            birth = birth.minusDays(1);
        }
        return birth;
    }

    private static IllegalArgumentException noScale(Condition condition) {
        return new IllegalArgumentException(condition + " cuts no scale");
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
