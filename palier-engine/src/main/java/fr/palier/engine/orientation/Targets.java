package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values near the present one that would meet several demands on the same fact. */
final class Targets {

    private final Fact fact;
    private final List<Repair.Demand> demands;
    private final Profile profile;
    private final Moment moment;

    Targets(Fact fact, List<Repair.Demand> demands, Profile profile, Moment moment) {
        this.fact = fact;
        this.demands = demands;
        this.profile = profile;
        this.moment = moment;
    }

    /** The nearest value that meets every demand. */
    Optional<Value> nearest() {
        return candidates().filter(this::meetsAll).findFirst();
    }

    private boolean meetsAll(Value value) {
        Profile changed = profile.with(fact, value);
        for (Repair.Demand demand : demands) {
            Truth truth = Evaluation.truth(demand.requirement(), changed, moment);
            if (truth != Truth.of(demand.expected())) {
                return false;
            }
        }
        return true;
    }

    private Stream<Value> candidates() {
        return switch (profile.value(fact)) {
            case Value.Unknown _, Value.Place _ -> Stream.empty();
            case Value.Flag(boolean value) -> Stream.of(new Value.Flag(!value));
            case Value.Quantity known -> numbers(known);
            case Value.Day known -> days(known);
            case Value.Choice _ -> named().map(Value.Choice::new);
            case Value.Selection(Set<String> values) -> selections(values);
            case Value.Places(List<Territory> territories) -> places(territories);
        };
    }

    private Stream<Value> numbers(Value.Quantity known) {
        if (!(fact.type() instanceof FactType.Quantity(var scale, BigDecimal min, BigDecimal max))) {
            return Stream.empty();
        }
        boolean whole = scale == FactType.Scale.WHOLE;
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        return conditions()
                .flatMap(condition ->
                        condition instanceof Condition.Compared compared ? Stream.of(compared.bound()) : Stream.empty())
                .flatMap(bound -> {
                    BigDecimal below = whole ? bound.setScale(0, RoundingMode.FLOOR) : bound;
                    BigDecimal above = whole ? bound.setScale(0, RoundingMode.CEILING) : bound;
                    return Stream.of(below.subtract(step), below, above, above.add(step));
                })
                .filter(number ->
                        (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0))
                .sorted(Comparator.comparing(number -> distance(number, known)))
                .map(Value.Quantity::exactly);
    }

    private static BigDecimal distance(BigDecimal number, Value.Quantity known) {
        return distance(number, known.min()).min(distance(number, known.max()));
    }

    private static BigDecimal distance(BigDecimal number, @Nullable BigDecimal end) {
        return end == null
                ? BigDecimal.valueOf(Long.MAX_VALUE)
                : number.subtract(end).abs();
    }

    private Stream<Value> days(Value.Day known) {
        LocalDate min = known.min();
        LocalDate from = min == null ? moment.asOf() : min;
        return conditions()
                .flatMap(condition ->
                        condition instanceof Condition.Dated dated ? Stream.of(dated.bound()) : Stream.empty())
                .flatMap(bound -> Stream.of(bound.minusDays(1), bound, bound.plusDays(1)))
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(from, day))))
                .map(Value.Day::exactly);
    }

    /** What must go goes first; then comes what is wanted: one value, two, or all that may come. */
    private Stream<Value> selections(Set<String> present) {
        List<String> kept = present.stream().filter(this::isAllowed).toList();
        List<String> more = named().filter(this::isAllowed).toList();
        Stream<Value> one = more.stream().map(first -> with(kept, first));
        Stream<Value> two = more.stream().flatMap(first -> more.stream().map(second -> with(kept, first, second)));
        Stream<Value> all = Stream.of(with(kept, more.toArray(String[]::new)));
        return Stream.of(Stream.of(with(kept)), one, two, all).flatMap(Function.identity());
    }

    private boolean isAllowed(String value) {
        return demands.stream().noneMatch(demand -> switch (demand.requirement().condition()) {
            case Condition.Only only -> demand.expected() && !only.index().contains(value);
            case Condition.Among among -> !demand.expected() && among.index().contains(value);
            case Condition.Is _, Condition.Compared _, Condition.Dated _, Condition.Aged _, Condition.Inside _ -> false;
        });
    }

    private static Value with(List<String> kept, String... more) {
        return new Value.Selection(Stream.concat(kept.stream(), Stream.of(more)).collect(Collectors.toSet()));
    }

    /** The same with places: without those that must go, with one that is wanted, with all of them. */
    private Stream<Value> places(List<Territory> present) {
        List<Territory> kept = present.stream().filter(this::isAllowed).toList();
        List<Territory> more = conditions()
                .flatMap(condition ->
                        condition instanceof Condition.Inside inside ? inside.areas().stream() : Stream.empty())
                .filter(this::isAllowed)
                .toList();
        Stream<List<Territory>> one = more.stream().map(List::of);
        return Stream.of(Stream.of(List.<Territory>of()), one, Stream.of(more))
                .flatMap(wanted -> wanted)
                .map(wanted -> Stream.concat(kept.stream(), wanted.stream()).toList())
                .map(Value.Places::new);
    }

    private boolean isAllowed(Territory place) {
        return demands.stream()
                .noneMatch(demand -> !demand.expected()
                        && demand.requirement().condition() instanceof Condition.Inside inside
                        && inside.extent().meets(place.extent()));
    }

    /** The values that the demands name, then the others that the vocabulary knows. */
    private Stream<String> named() {
        Stream<String> named = conditions().flatMap(condition -> switch (condition) {
            case Condition.Among among -> among.values().stream();
            case Condition.Only only -> only.values().stream();
            case Condition.Is _, Condition.Compared _, Condition.Dated _, Condition.Aged _, Condition.Inside _ ->
                Stream.empty();
        });
        Stream<String> known = switch (fact.type()) {
            case FactType.Choice choice -> choice.values().stream();
            case FactType.Selection selection -> selection.values().stream();
            case FactType.Flag _,
                    FactType.Quantity _,
                    FactType.Day _,
                    FactType.Place _,
                    FactType.Places _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> Stream.empty();
        };
        return Stream.concat(named, known).distinct();
    }

    private Stream<Condition> conditions() {
        return demands.stream().map(demand -> demand.requirement().condition());
    }
}
