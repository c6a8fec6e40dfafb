package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers a person can give about one fact, as far as some criteria tell them apart: one example for
 * each group of answers that the criteria treat alike.
 */
final class Answers {

    /** An answer that stands for several. */
    record Answer(Value value, int weight) {}

    /** Beyond this many groups of values the combinations of a list are too many to be tried. */
    private static final int MOST_GROUPS = 6;

    private final Fact fact;
    private final List<Criterion.Requirement> requirements;
    private final Set<LocalDate> days;
    private final Profile profile;
    private final Moment moment;

    private Answers(Fact fact, Conditions conditions, Profile profile, LocalDate date) {
        this.fact = fact;
        this.requirements = conditions.on(fact);
        this.profile = profile;
        this.moment = Moment.on(date);
        this.days = new LinkedHashSet<>();
        days.add(date);
        for (LocalDate day : conditions.days()) {
            if (day.isAfter(date)) {
                days.add(day.minusDays(1));
                days.add(day);
            }
        }
    }

    /** The answers with how many plain answers each stands for; of a list, one value at a time or none. */
    static List<Answer> likely(Fact fact, Conditions conditions, Profile profile, LocalDate date) {
        Answers answers = new Answers(fact, conditions, profile, date);
        return answers.grouped(answers.candidates());
    }

    /** Every answer that the criteria tell apart; empty where they are too many to be tried. */
    static List<Value> all(Fact fact, Conditions conditions, Profile profile, LocalDate date) {
        Answers answers = new Answers(fact, conditions, profile, date);
        List<Answer> singles = answers.grouped(answers.candidates());
        List<Value> values = singles.stream().map(Answer::value).toList();
        return switch (fact.type()) {
            case FactType.Selection _ ->
                unions(values, value -> value instanceof Value.Selection(Set<String> some) ? some : Set.of())
                        .<Value>map(Value.Selection::new)
                        .toList();
            case FactType.Places _ ->
                unions(values, value -> value instanceof Value.Places(List<Territory> some) ? some : List.of())
                        .<Value>map(places -> new Value.Places(List.copyOf(places)))
                        .toList();
            case FactType.Flag _,
                    FactType.Quantity _,
                    FactType.Day _,
                    FactType.Choice _,
                    FactType.Place _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> values;
        };
    }

    private List<Value> candidates() {
        return switch (fact.type()) {
            case FactType.Flag _ -> List.of(new Value.Flag(true), new Value.Flag(false));
            case FactType.Quantity number -> numbers(number);
            case FactType.Day _ -> births();
            case FactType.Choice choice -> choices(choice);
            case FactType.Selection selection -> selections(selection);
            case FactType.Place _ -> cells();
            case FactType.Places _ -> places();
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> List.of();
        };
    }

    /** One of those that every requirement judges alike, on every day that matters. */
    private List<Answer> grouped(List<Value> candidates) {
        Map<List<Truth>, Answer> groups = new LinkedHashMap<>();
        boolean counted = fact.type() instanceof FactType.Choice || fact.type() instanceof FactType.Selection;
        for (Value candidate : candidates) {
            groups.merge(
                    signature(candidate),
                    new Answer(candidate, 1),
                    (first, again) -> counted ? new Answer(first.value(), first.weight() + 1) : first);
        }
        return List.copyOf(groups.values());
    }

    private List<Truth> signature(Value value) {
        Profile answered = profile.with(fact, value);
        List<Truth> signature = new ArrayList<>(requirements.size() * days.size());
        for (Criterion.Requirement requirement : requirements) {
            for (LocalDate day : days) {
                signature.add(Evaluation.truth(requirement, answered, moment.at(day)));
            }
        }
        return signature;
    }

    private List<Value> numbers(FactType.Quantity type) {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        boolean whole = type.scale() == FactType.Scale.WHOLE;
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        for (Criterion.Requirement requirement : requirements) {
            if (requirement.condition() instanceof Condition.Compared compared) {
                BigDecimal bound = compared.bound();
                BigDecimal below = whole ? bound.setScale(0, RoundingMode.FLOOR) : bound;
                BigDecimal above = whole ? bound.setScale(0, RoundingMode.CEILING) : bound;
                numbers.addAll(List.of(below.subtract(step), below, above, above.add(step)));
            }
        }
        if (profile.value(fact) instanceof Value.Quantity(BigDecimal low, BigDecimal high)) {
            Stream.of(low, high).filter(Objects::nonNull).forEach(numbers::add);
        }
        return numbers.stream()
                .filter(number -> isPossible(number, type))
                .sorted()
                .<Value>map(Value.Quantity::exactly)
                .toList();
    }

    private boolean isPossible(BigDecimal number, FactType.Quantity type) {
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        boolean typed = (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
        if (typed && profile.value(fact) instanceof Value.Quantity known) {
            BigDecimal low = known.min();
            BigDecimal high = known.max();
            return (low == null || number.compareTo(low) >= 0) && (high == null || number.compareTo(high) <= 0);
        }
        return typed;
    }

    private List<Value> births() {
        Set<LocalDate> births = new LinkedHashSet<>();
        for (Criterion.Requirement requirement : requirements) {
            switch (requirement.condition()) {
                case Condition.Aged aged ->
                    days.forEach(day -> around(day.minusMonths(aged.bound().months()), births));
                case Condition.Dated dated -> around(dated.bound(), births);
                case Condition.Is _, Condition.Compared _, Condition.Among _, Condition.Only _, Condition.Inside _ -> {}
            }
        }
        return births.stream()
                .filter(this::isPossible)
                .sorted()
                .<Value>map(Value.Day::exactly)
                .toList();
    }

    /** Up to four births come of age on the first of a month: the one before them is four days earlier. */
    private static void around(LocalDate day, Set<LocalDate> days) {
        days.addAll(List.of(day.minusDays(4), day.minusDays(1), day, day.plusDays(1)));
    }

    private boolean isPossible(LocalDate day) {
        if (isBirth() && day.isAfter(moment.asOf())) {
            return false;
        }
        if (profile.value(fact) instanceof Value.Day known) {
            LocalDate low = known.min();
            LocalDate high = known.max();
            return (low == null || !day.isBefore(low)) && (high == null || !day.isAfter(high));
        }
        return true;
    }

    /** Whether an age counts from this fact, so that it lies in the past of the evaluation. */
    private boolean isBirth() {
        return profile.vocabulary().facts().stream()
                .anyMatch(derived -> derived.type() instanceof FactType.Age(Fact birth) && birth.equals(fact));
    }

    private List<Value> choices(FactType.Choice type) {
        Set<String> values = new LinkedHashSet<>(type.values());
        if (values.isEmpty()) {
            values.addAll(named());
            values.add("");
        }
        return values.stream().<Value>map(Value.Choice::new).toList();
    }

    private List<Value> selections(FactType.Selection type) {
        Set<String> values = new LinkedHashSet<>(type.values());
        if (values.isEmpty()) {
            values.addAll(named());
            values.add("");
        }
        List<Value> selections = new ArrayList<>();
        values.forEach(value -> selections.add(new Value.Selection(Set.of(value))));
        selections.add(new Value.Selection(Set.of()));
        return selections;
    }

    /** The values that the requirements name. */
    private Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        for (Criterion.Requirement requirement : requirements) {
            if (requirement.condition() instanceof Condition.Among among) {
                named.addAll(among.values());
            } else if (requirement.condition() instanceof Condition.Only only) {
                named.addAll(only.values());
            }
        }
        return named;
    }

    private List<Value> places() {
        List<Value> places = new ArrayList<>();
        cut(anywhere()).forEach(cell -> places.add(new Value.Places(List.of(new Territory("", "", cell)))));
        places.add(new Value.Places(List.of()));
        return places;
    }

    /** The seat may be in any piece into which the areas cut what is known of it. */
    private List<Value> cells() {
        return cut(known().orElseGet(this::anywhere)).stream()
                .<Value>map(cell -> new Value.Place(new Territory("", "", cell)))
                .toList();
    }

    private List<Extent> cut(Extent whole) {
        List<Extent> cells = List.of(whole);
        for (Extent area : areas()) {
            List<Extent> cut = new ArrayList<>();
            for (Extent cell : cells) {
                cut.add(cell.and(area));
                cut.add(cell.minus(area));
            }
            cells = cut.stream().filter(cell -> !cell.isEmpty()).toList();
        }
        return cells;
    }

    /** All areas and a place outside them. */
    private Extent anywhere() {
        Extent all = areas().stream().reduce(Extent.none(), Extent::or);
        return all.or(Extent.single(all.beyond()));
    }

    /** What the facts that tell the same seat already say of it. */
    private Optional<Extent> known() {
        return profile.vocabulary().facts().stream()
                .filter(seat -> seat.sources().contains(fact))
                .flatMap(seat -> profile.value(seat) instanceof Value.Place(Territory told)
                        ? Stream.of(told.extent())
                        : Stream.of())
                .reduce(Extent::and);
    }

    private Set<Extent> areas() {
        Set<Extent> areas = new LinkedHashSet<>();
        for (Criterion.Requirement requirement : requirements) {
            if (requirement.condition() instanceof Condition.Inside inside) {
                areas.add(inside.extent());
            }
        }
        return areas;
    }

    /** All ways to give several of these answers at once; none where they are too many. */
    private static <T> Stream<Set<T>> unions(List<Value> singles, Function<Value, Collection<T>> parts) {
        if (singles.size() > MOST_GROUPS) {
            return Stream.of();
        }
        return IntStream.range(0, 1 << singles.size())
                .mapToObj(chosen -> IntStream.range(0, singles.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(singles::get)
                        .flatMap(single -> parts.apply(single).stream())
                        .collect(Collectors.toSet()));
    }
}
