package fr.palier.engine;

import static fr.palier.engine.World.BORN;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on what criteria mean. It asks of each whether it can still hold and whether it can still
 * fail, counts ages in completed months, and shares no step with the engine.
 */
public final class Oracle {

    /** What is still possible. */
    private record Outlook(boolean canHold, boolean canFail) {
        static final Outlook OPEN = new Outlook(true, true);

        static Outlook of(boolean holds) {
            return new Outlook(holds, !holds);
        }

        Outlook reversed() {
            return new Outlook(canFail, canHold);
        }

        Truth truth() {
            return canHold && canFail ? Truth.UNKNOWN : Truth.of(canHold);
        }
    }

    private final Profile profile;
    private final LocalDate asOf;
    private final LocalDate day;

    private Oracle(Profile profile, LocalDate asOf, LocalDate day) {
        this.profile = profile;
        this.asOf = asOf;
        this.day = day;
    }

    /** What is true on a day, for what is known on a day before it or the same. */
    public static Truth truth(Criterion criterion, Profile profile, LocalDate asOf, LocalDate day) {
        return new Oracle(profile, asOf, day).outlook(criterion).truth();
    }

    private Outlook outlook(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts, Note _) -> all(parts);
            case Criterion.Any(List<Criterion> parts, Note _) -> any(parts);
            case Criterion.None(List<Criterion> parts, Note _) -> any(parts).reversed();
            case Criterion.Defined(var definition, boolean expected, Note _) -> {
                Outlook rule = outlook(definition.trueIf());
                Outlook undetermined = outlook(definition.undeterminedIf());
                boolean canStayOpen = rule.canFail() && undetermined.canHold();
                boolean canBeFalse = rule.canFail() && undetermined.canFail();
                Outlook outlook = new Outlook(rule.canHold() || canStayOpen, canBeFalse || canStayOpen);
                yield expected ? outlook : outlook.reversed();
            }
            case Criterion.Validity(var from, var until, Note _) ->
                Outlook.of(!(from != null && day.isBefore(from)) && !(until != null && day.isAfter(until)));
            case Criterion.Requirement(Fact fact, Condition condition, Note _) -> leaf(fact, condition);
        };
    }

    private Outlook all(List<Criterion> parts) {
        List<Outlook> outlooks = parts.stream().map(this::outlook).toList();
        return new Outlook(
                outlooks.stream().allMatch(Outlook::canHold), outlooks.stream().anyMatch(Outlook::canFail));
    }

    private Outlook any(List<Criterion> parts) {
        List<Outlook> outlooks = parts.stream().map(this::outlook).toList();
        return new Outlook(
                outlooks.stream().anyMatch(Outlook::canHold), outlooks.stream().allMatch(Outlook::canFail));
    }

    private Outlook leaf(Fact fact, Condition condition) {
        Value value = profile.value(condition instanceof Condition.Aged ? BORN : fact);
        if (value == Value.Unknown.UNKNOWN) {
            return Outlook.OPEN;
        }
        return switch (condition) {
            case Condition.Is(boolean expected) -> Outlook.of(value.equals(new Value.Flag(expected)));
            case Condition.Compared(Comparison comparison, BigDecimal bound) -> {
                var number = (Value.Quantity) value;
                yield ranged(comparison, standing(number.min(), bound, -1), standing(number.max(), bound, 1));
            }
            case Condition.Dated(Comparison comparison, LocalDate bound) -> {
                var date = (Value.Day) value;
                yield ranged(comparison, standing(date.min(), bound, -1), standing(date.max(), bound, 1));
            }
            case Condition.Aged(Comparison comparison, Age bound) -> {
                var birth = (Value.Day) value;
                LocalDate min = birth.min();
                LocalDate max = birth.max();
                LocalDate last = max == null || max.isAfter(asOf) ? asOf : max;
                yield ranged(comparison, aged(last, bound), min == null ? 1 : aged(min, bound));
            }
            case Condition.Among among ->
                value instanceof Value.Choice(String chosen)
                        ? Outlook.of(among.values().contains(chosen))
                        : Outlook.of(!Collections.disjoint(among.values(), selected(value)));
            case Condition.Only only -> Outlook.of(only.values().containsAll(selected(value)));
            case Condition.Inside inside -> place(inside, value);
        };
    }

    private static Set<String> selected(Value value) {
        return ((Value.Selection) value).values();
    }

    private static Outlook place(Condition.Inside inside, Value value) {
        Extent area = inside.areas().stream().map(Territory::extent).reduce(Extent.none(), Extent::or);
        List<Territory> places =
                value instanceof Value.Place(Territory place) ? List.of(place) : ((Value.Places) value).territories();
        Predicate<Territory> lies = place -> place.extent().minus(area).isEmpty();
        Predicate<Territory> touches = place -> !place.extent().and(area).isEmpty();
        return new Outlook(places.stream().anyMatch(touches), places.stream().noneMatch(lies));
    }

    /** Below, at or above the bound: the answer that any of the places in between would give. */
    private static Outlook ranged(Comparison comparison, int low, int high) {
        List<Boolean> answers = IntStream.rangeClosed(low, high)
                .mapToObj(standing -> switch (comparison) {
                    case LESS -> standing < 0;
                    case AT_MOST -> standing <= 0;
                    case MORE -> standing > 0;
                    case AT_LEAST -> standing >= 0;
                    case EQUAL -> standing == 0;
                    case DIFFERENT -> standing != 0;
                })
                .toList();
        return new Outlook(answers.contains(true), answers.contains(false));
    }

    private static <T extends Comparable<? super T>> int standing(@Nullable T end, T bound, int open) {
        return end == null ? open : Integer.signum(end.compareTo(bound));
    }

    /** An age is reached when its months are completed, and exceeded from the day after. */
    private int aged(LocalDate birth, Age bound) {
        if (completed(birth, day) < bound.months()) {
            return -1;
        }
        boolean isNew = completed(birth, day.minusDays(1)) < bound.months();
        return isNew || day.equals(birth) ? 0 : 1;
    }

    /** On the 30th, who was born on a 31st has not completed the month; on the first of the next they have. */
    private static int completed(LocalDate birth, LocalDate day) {
        int months = (day.getYear() - birth.getYear()) * 12 + day.getMonthValue() - birth.getMonthValue();
        return day.getDayOfMonth() < birth.getDayOfMonth() ? months - 1 : months;
    }
}
