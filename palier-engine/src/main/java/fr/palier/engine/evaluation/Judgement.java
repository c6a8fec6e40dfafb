package fr.palier.engine.evaluation;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Judges what is known of one fact against one condition. */
final class Judgement {

    private Judgement() {}

    static Truth of(Condition condition, Value value, Moment moment) {
        if (!value.isKnown()) {
            return Truth.UNKNOWN;
        }
        return switch (condition) {
            case Condition.Is(boolean expected)
            when value instanceof Value.Flag(boolean found) -> Truth.of(found == expected);
            case Condition.Compared compared when value instanceof Value.Quantity found -> compared(compared, found);
            case Condition.Dated dated when value instanceof Value.Day found -> dated(dated, found);
            case Condition.Aged aged when value instanceof Value.Day found -> aged(aged, found, moment);
            case Condition.Among among
            when value instanceof Value.Choice(String found) ->
                Truth.of(among.index().contains(found));
            case Condition.Among among
            when value instanceof Value.Selection(Set<String> found) -> Truth.of(shares(among.index(), found));
            case Condition.Only only
            when value instanceof Value.Selection(Set<String> found) ->
                Truth.of(only.index().containsAll(found));
            case Condition.Inside inside
            when value instanceof Value.Place(Territory found) -> inside(inside.extent(), found);
            case Condition.Inside inside
            when value instanceof Value.Places(List<Territory> found) -> anyInside(inside.extent(), found);
            case Condition.Is _,
                    Condition.Compared _,
                    Condition.Dated _,
                    Condition.Aged _,
                    Condition.Among _,
                    Condition.Only _,
                    Condition.Inside _ -> throw new IllegalArgumentException(condition + " does not apply to " + value);
        };
    }

    private static Truth compared(Condition.Compared condition, Value.Quantity found) {
        BigDecimal min = found.min();
        BigDecimal max = found.max();
        int low = min == null ? -1 : min.compareTo(condition.bound());
        int high = max == null ? 1 : max.compareTo(condition.bound());
        return condition.comparison().judge(low, high);
    }

    private static Truth dated(Condition.Dated condition, Value.Day found) {
        LocalDate min = found.min();
        LocalDate max = found.max();
        int low = min == null ? -1 : min.compareTo(condition.bound());
        int high = max == null ? 1 : max.compareTo(condition.bound());
        return condition.comparison().judge(low, high);
    }

    /** The later the birth, the lower the age: the ends of the range change places. */
    private static Truth aged(Condition.Aged condition, Value.Day found, Moment moment) {
        int low = standing(moment.day(), condition.bound(), latest(found, moment));
        LocalDate min = found.min();
        int high = min == null
                ? 1
                : min.equals(latest(found, moment)) ? low : standing(moment.day(), condition.bound(), min);
        return condition.comparison().judge(low, high);
    }

    private static int standing(LocalDate day, Age bound, LocalDate birth) {
        return day.compareTo(bound.reachedBy(birth));
    }

    /** The last day on which it can have been born: what exists was created by the day of evaluation. */
    static LocalDate latest(Value.Day found, Moment moment) {
        LocalDate max = found.max();
        return max == null || max.isAfter(moment.asOf()) ? moment.asOf() : max;
    }

    private static boolean shares(Set<String> accepted, Set<String> found) {
        for (String value : found) {
            if (accepted.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static Truth inside(Extent area, Territory place) {
        return place.extent().isWithin(area) ? Truth.TRUE : place.extent().meets(area) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth anyInside(Extent area, List<Territory> places) {
        Truth any = Truth.FALSE;
        for (Territory place : places) {
            any = any.or(inside(area, place));
        }
        return any;
    }
}
