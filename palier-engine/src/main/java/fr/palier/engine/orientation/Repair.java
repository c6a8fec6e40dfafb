package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fewest facts to change so that a criterion holds on one day. The tree is unfolded into the ways in
 * which it can hold; each way demands certain things of certain facts.
 */
final class Repair {

    /** Of the ways that lead through a part of the tree, so many are followed, the cheapest first. */
    private static final int MOST_WAYS = 64;

    /** A requirement, and whether this way needs it to hold or to fail. */
    record Demand(Criterion.Requirement requirement, boolean expected) {}

    /** Demands that together make a criterion hold, and how many of them are missed today. */
    private record Way(List<Demand> demands, int missed) {
        static final Way FREE = new Way(List.of(), 0);

        Way and(Way other) {
            List<Demand> both = new ArrayList<>(demands);
            both.addAll(other.demands);
            return new Way(both, missed + other.missed);
        }
    }

    private final Profile profile;
    private final Moment moment;

    private Repair(Profile profile, Moment moment) {
        this.profile = profile;
        this.moment = moment;
    }

    /** The changes, in the vocabulary's order; empty where no change leads there. */
    static Optional<List<Change>> of(Criterion criterion, Profile profile, Moment moment) {
        Repair repair = new Repair(profile, moment);
        return repair.ways(criterion, true).stream()
                .flatMap(way -> repair.changes(way).stream())
                .min(Comparator.<List<Change>>comparingInt(List::size).thenComparingDouble(Repair::effort));
    }

    /** How far the changes go: a number by its share of the target, anything else as a whole. */
    private static double effort(List<Change> changes) {
        return changes.stream().mapToDouble(Repair::effort).sum();
    }

    private static double effort(Change change) {
        if (change.current() instanceof Value.Quantity(BigDecimal min, BigDecimal max)
                && change.target() instanceof Value.Quantity(BigDecimal target, BigDecimal _)
                && target != null) {
            BigDecimal nearest = max != null && target.compareTo(max) > 0 ? max : min;
            double from = nearest == null ? 0 : nearest.doubleValue();
            return Math.abs(target.doubleValue() - from) / Math.max(Math.abs(target.doubleValue()), 1);
        }
        return 1;
    }

    private List<Way> ways(Criterion criterion, boolean expected) {
        return switch (criterion) {
            case Criterion.All all -> expected ? every(all.parts(), true) : some(all.parts(), false);
            case Criterion.Any any -> expected ? some(any.parts(), true) : every(any.parts(), false);
            case Criterion.None none -> expected ? every(none.parts(), false) : some(none.parts(), true);
            case Criterion.Defined defined ->
                expected == defined.expected()
                        ? ways(defined.definition().trueIf(), true)
                        : every(
                                List.of(
                                        defined.definition().trueIf(),
                                        defined.definition().undeterminedIf()),
                                false);
            case Criterion.Validity _ -> holds(criterion, expected) == Truth.TRUE ? List.of(Way.FREE) : List.of();
            case Criterion.Requirement requirement -> way(requirement, expected);
        };
    }

    private List<Way> way(Criterion.Requirement requirement, boolean expected) {
        Way way = new Way(List.of(new Demand(requirement, expected)), 1);
        return switch (holds(requirement, expected)) {
            case TRUE, UNKNOWN -> List.of(new Way(way.demands, 0));
            case FALSE -> isChangeable(requirement.fact()) ? List.of(way) : List.of();
        };
    }

    private static boolean isChangeable(Fact fact) {
        return !fact.isDerived() && !fact.immutable();
    }

    private Truth holds(Criterion criterion, boolean expected) {
        Truth truth = Evaluation.truth(criterion, profile, moment);
        return expected ? truth : truth.not();
    }

    private List<Way> some(List<Criterion> parts, boolean expected) {
        return cheapest(
                parts.stream().flatMap(part -> ways(part, expected).stream()).toList());
    }

    private List<Way> every(List<Criterion> parts, boolean expected) {
        List<Way> every = List.of(Way.FREE);
        for (Criterion part : parts) {
            List<Way> through = ways(part, expected);
            every = cheapest(every.stream()
                    .flatMap(way -> through.stream().map(way::and))
                    .toList());
        }
        return every;
    }

    private static List<Way> cheapest(List<Way> ways) {
        return ways.size() <= MOST_WAYS
                ? ways
                : ways.stream()
                        .sorted(Comparator.comparingInt(Way::missed))
                        .limit(MOST_WAYS)
                        .toList();
    }

    /** What a way would change; empty where no value of some fact can meet all its demands. */
    private Optional<List<Change>> changes(Way way) {
        Map<Fact, List<Demand>> byFact = new TreeMap<>(Comparator.comparingInt(Fact::position));
        for (Demand demand : way.demands()) {
            byFact.computeIfAbsent(demand.requirement().fact(), _ -> new ArrayList<>())
                    .add(demand);
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Fact, List<Demand>> entry : byFact.entrySet()) {
            List<Demand> missed = entry.getValue().stream()
                    .filter(demand -> holds(demand.requirement(), demand.expected()) == Truth.FALSE)
                    .toList();
            if (!missed.isEmpty()) {
                Optional<Value> target = new Targets(entry.getKey(), entry.getValue(), profile, moment).nearest();
                if (target.isEmpty()) {
                    return Optional.empty();
                }
                changes.add(change(entry.getKey(), missed, target.get()));
            }
        }
        return Optional.of(changes);
    }

    /** Told by the condition that the target barely meets: of "more than 100, more than 200" the second. */
    private Change change(Fact fact, List<Demand> missed, Value target) {
        Demand told = Collections.min(missed, Comparator.comparing(demand -> slack(demand, target)));
        Condition condition = told.requirement().condition();
        return new Change(fact, profile.value(fact), target, condition, told.expected());
    }

    private static BigDecimal slack(Demand demand, Value target) {
        return demand.requirement().condition() instanceof Condition.Compared(var _, BigDecimal bound)
                        && target instanceof Value.Quantity(BigDecimal number, var _)
                        && number != null
                ? number.subtract(bound).abs()
                : BigDecimal.ZERO;
    }
}
