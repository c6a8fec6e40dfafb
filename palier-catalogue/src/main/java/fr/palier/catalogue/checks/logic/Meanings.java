package fr.palier.catalogue.checks.logic;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which values a condition means. */
final class Meanings {

    /** The values for which a condition holds, or fails. */
    @FunctionalInterface
    interface Of<M extends Members<M>> {
        M of(Condition condition, boolean holds);
    }

    private Meanings() {}

    static Words words(Condition condition, boolean holds) {
        Words words = switch (condition) {
            case Condition.Is(boolean expected) -> expected ? Words.YES : Words.NO;
            case Condition.Among among -> Words.of(among.values());
            case Condition.Only only -> Words.of(only.values());
            case Condition.Compared _, Condition.Dated _, Condition.Aged _, Condition.Inside _ ->
                throw misplaced(condition);
        };
        return holds ? words : words.not();
    }

    static Area area(Condition condition, boolean holds) {
        if (condition instanceof Condition.Inside inside) {
            Area area = Area.of(inside.extent());
            return holds ? area : area.not();
        }
        throw misplaced(condition);
    }

    static Numbers numbers(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Compared(Comparison comparison, BigDecimal bound) -> that(comparison, bound, holds);
            case Condition.Dated(Comparison comparison, LocalDate bound) ->
                that(comparison, BigDecimal.valueOf(bound.toEpochDay()), holds);
            case Condition.Aged(Comparison comparison, var bound) ->
                that(comparison, BigDecimal.valueOf(bound.months()), holds);
            case Condition.Is _, Condition.Among _, Condition.Only _, Condition.Inside _ -> throw misplaced(condition);
        };
    }

    static Numbers whole(Condition condition, boolean holds) {
        return numbers(condition, holds).whole();
    }

    /** The days of a period, or all other days. */
    static Numbers days(Criterion.Validity validity, boolean holds) {
        BigDecimal from = day(validity.from());
        BigDecimal until = day(validity.until());
        if (holds) {
            return Numbers.between(from, until);
        }
        Numbers before = from == null ? Numbers.NONE : Numbers.that(Comparison.LESS, from);
        Numbers after = until == null ? Numbers.NONE : Numbers.that(Comparison.MORE, until);
        return before.or(after).whole();
    }

    private static Numbers that(Comparison comparison, BigDecimal bound, boolean holds) {
        return Numbers.that(holds ? comparison : contrary(comparison), bound);
    }

    private static Comparison contrary(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
            case EQUAL -> Comparison.DIFFERENT;
            case DIFFERENT -> Comparison.EQUAL;
        };
    }

    private static @Nullable BigDecimal day(@Nullable LocalDate date) {
        return date == null ? null : BigDecimal.valueOf(date.toEpochDay());
    }

    private static IllegalArgumentException misplaced(Condition condition) {
        return new IllegalArgumentException("not a condition on such a fact: " + condition);
    }
}
