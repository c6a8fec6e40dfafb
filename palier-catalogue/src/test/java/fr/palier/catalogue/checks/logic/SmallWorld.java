package fr.palier.catalogue.checks.logic;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A vocabulary of which every difference that the random criteria can make shows in a few values. */
public final class SmallWorld {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<LocalDate> DAYS = List.of(DAY, DAY.plusDays(1));

    private static final Fact STAFF = fact(0, "salaries", quantity(FactType.Scale.WHOLE, BigDecimal.ZERO));
    private static final Fact BUDGET = fact(1, "budget", quantity(FactType.Scale.AMOUNT, null));
    private static final Fact PLAN = fact(2, "projet", new FactType.Flag());
    private static final Fact FORM = fact(3, "forme", new FactType.Choice(List.of("a", "b", "c")));
    private static final Fact WORD = fact(4, "mot", new FactType.Choice(List.of()));
    private static final Fact THEMES = fact(5, "themes", new FactType.Selection(List.of("a", "b", "c")));
    private static final Fact TAGS = fact(6, "mots", new FactType.Selection(List.of()));
    private static final Fact BORN = fact(7, "date_creation", new FactType.Day());
    private static final Fact CITY = fact(8, "commune", new FactType.Place(Level.COMMUNE));
    private static final Fact PLACES = fact(9, "implantations", new FactType.Places());
    private static final Fact AGE = fact(10, "anciennete", new FactType.Age(BORN));
    private static final Fact SEAT = fact(11, "siege", new FactType.Seat(List.of(CITY)));
    private static final Fact SOCIAL = fact(12, "ess", new FactType.Defined());
    private static final Fact OTHER_AGE = fact(13, "experience", new FactType.Age(BORN));
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(STAFF, BUDGET, PLAN, FORM, WORD, THEMES, TAGS, BORN, CITY, PLACES, AGE, SEAT, SOCIAL, OTHER_AGE));

    private static final Definition SOCIAL_BY_FORM =
            new Definition(SOCIAL, among(FORM, List.of("a")), among(FORM, List.of("c")), "");
    private static final List<Fact> JUDGED =
            List.of(STAFF, BUDGET, PLAN, FORM, WORD, THEMES, TAGS, BORN, PLACES, AGE, OTHER_AGE, SEAT);

    private SmallWorld() {}

    private static Fact fact(int position, String name, FactType type) {
        return new Fact(position, name, type, false);
    }

    private static FactType quantity(FactType.Scale scale, @Nullable BigDecimal min) {
        return new FactType.Quantity(scale, min, null);
    }

    /** Trees over a date and an age that is told by it: two facts that are not free of each other. */
    public static Arbitrary<Criterion> criteriaOnDateAndAge() {
        return tree(Arbitraries.of(BORN, AGE).flatMap(SmallWorld::requirement), 3);
    }

    /** Trees over a few facts, so that conditions meet each other. */
    public static Arbitrary<Criterion> criteria() {
        List<Fact> free = JUDGED.stream().filter(fact -> !fact.equals(BORN)).toList();
        return Arbitraries.of(free)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(facts -> tree(Arbitraries.of(facts).flatMap(SmallWorld::requirement), 3));
    }

    /** The form of most rules: conditions and choices among conditions, all of which are to hold. */
    public static Arbitrary<Criterion> conjunctions() {
        List<Fact> free = JUDGED.stream().filter(fact -> !fact.equals(BORN)).toList();
        return Arbitraries.of(free).set().ofMinSize(1).ofMaxSize(2).flatMap(facts -> {
            Arbitrary<Criterion> leaf = Arbitraries.of(facts).flatMap(SmallWorld::requirement);
            Arbitrary<List<Criterion>> leaves = leaf.list().ofMinSize(1).ofMaxSize(3);
            Arbitrary<Criterion> part = Arbitraries.frequencyOf(
                    Tuple.of(3, leaf),
                    Tuple.of(2, leaves.map(parts -> new Criterion.Any(parts, Note.NONE))),
                    Tuple.of(1, leaves.map(parts -> new Criterion.None(parts, Note.NONE))));
            return part.list().ofMinSize(1).ofMaxSize(4).map(parts -> new Criterion.All(parts, Note.NONE));
        });
    }

    /** Trees in which a defined fact occurs. */
    public static Arbitrary<Criterion> criteriaWithDefinition() {
        Arbitrary<Criterion> leaf = Arbitraries.oneOf(
                Arbitraries.of(true, false).map(yes -> new Criterion.Defined(SOCIAL_BY_FORM, yes, Note.NONE)),
                requirement(FORM),
                requirement(PLAN));
        return tree(leaf, 2);
    }

    /** Conditions on one fact, all of which are to hold. */
    public static Arbitrary<List<Criterion>> conditionsOnOneFact() {
        return Arbitraries.of(JUDGED)
                .flatMap(fact -> requirement(fact).list().ofMinSize(1).ofMaxSize(4));
    }

    private static Arbitrary<Criterion> tree(Arbitrary<Criterion> leaf, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Criterion>> parts = tree(leaf, depth - 1).list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(2, parts.map(list -> new Criterion.All(list, Note.NONE))),
                Tuple.of(2, parts.map(list -> new Criterion.Any(list, Note.NONE))),
                Tuple.of(1, parts.map(list -> new Criterion.None(list, Note.NONE))));
    }

    private static Arbitrary<Criterion> requirement(Fact fact) {
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.values());
        Arbitrary<Condition> condition = switch (fact.type()) {
            case FactType.Flag _, FactType.Defined _ ->
                Arbitraries.of(true, false).map(Condition.Is::new);
            case FactType.Quantity _ ->
                comparisons.flatMap(sign -> Arbitraries.of("0", "1", "1.5", "2")
                        .map(bound -> new Condition.Compared(sign, new BigDecimal(bound))));
            case FactType.Day _ ->
                comparisons.flatMap(sign -> Arbitraries.of(
                                DAY.minusMonths(12), DAY.minusMonths(12).plusDays(1))
                        .map(bound -> new Condition.Dated(sign, bound)));
            case FactType.Age _ ->
                comparisons.flatMap(
                        sign -> Arbitraries.of(0, 12, 24).map(bound -> new Condition.Aged(sign, new Age(bound))));
            case FactType.Choice _ -> words().map(Condition.Among::new);
            case FactType.Selection _ ->
                Arbitraries.oneOf(words().map(Condition.Among::new), words().map(Condition.Only::new));
            case FactType.Place _, FactType.Seat _, FactType.Places _ ->
                Arbitraries.of(area(0), area(1), area(0, 1)).map(area -> new Condition.Inside(List.of(area)));
        };
        return condition.map(what -> Criterion.requires(fact, what));
    }

    private static Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "c")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> set.stream().sorted().toList());
    }

    private static Criterion among(Fact fact, List<String> values) {
        return Criterion.requires(fact, new Condition.Among(values));
    }

    private static Territory area(int... positions) {
        BitSet set = new BitSet();
        IntStream.of(positions).forEach(set::set);
        return new Territory("zone:" + set, "zone " + set, Extent.of(set));
    }

    /** Whether some organisation, on some day, makes the test true of a criterion's truth. */
    public static boolean anywhere(List<Criterion> criteria, BiPredicate<Profile, Moment> test) {
        Set<Fact> asked = new LinkedHashSet<>();
        criteria.forEach(criterion -> collect(criterion, asked));
        return DAYS.stream()
                .map(Moment::on)
                .anyMatch(moment -> profiles(List.copyOf(asked)).anyMatch(profile -> test.test(profile, moment)));
    }

    /** Whether some organisation, on some day, has a truth for a criterion. */
    public static boolean anywhere(Criterion criterion, Truth... truths) {
        return anywhere(
                List.of(criterion),
                (profile, moment) -> List.of(truths).contains(Evaluation.truth(criterion, profile, moment)));
    }

    private static void collect(Criterion criterion, Set<Fact> asked) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(part -> collect(part, asked));
            case Criterion.Requirement requirement ->
                asked.add(requirement.fact().sources().getFirst());
            case Criterion.Defined defined -> collect(defined.definition().trueIf(), asked);
            case Criterion.Validity _ -> {}
        }
    }

    private static Stream<Profile> profiles(List<Fact> facts) {
        Stream<Profile> profiles = Stream.of(Profile.empty(VOCABULARY));
        for (Fact fact : facts) {
            List<Value> values = values(fact);
            profiles = profiles.flatMap(profile -> values.stream().map(value -> profile.with(fact, value)));
        }
        return profiles;
    }

    private static List<Value> values(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> List.of(new Value.Flag(true), new Value.Flag(false));
            case FactType.Quantity(var scale, var _, var _) ->
                (scale == FactType.Scale.WHOLE
                                ? Stream.of("0", "1", "2", "3")
                                : Stream.of("-1", "0", "0.5", "1", "1.2", "1.5", "1.7", "2", "3"))
                        .<Value>map(number -> Value.Quantity.exactly(new BigDecimal(number)))
                        .toList();
            case FactType.Day _ -> births();
            case FactType.Choice(List<String> known) ->
                (known.isEmpty() ? Stream.of("a", "b", "c", "autre") : known.stream())
                        .<Value>map(Value.Choice::new)
                        .toList();
            case FactType.Selection(List<String> known) ->
                subsets(known.isEmpty() ? List.of("a", "b", "c", "autre") : known).stream()
                        .<Value>map(words -> new Value.Selection(Set.copyOf(words)))
                        .toList();
            case FactType.Place _ ->
                IntStream.range(0, 3)
                        .<Value>mapToObj(i -> new Value.Place(area(i)))
                        .toList();
            case FactType.Places _ ->
                subsets(List.of(area(0), area(1), area(2))).stream()
                        .<Value>map(Value.Places::new)
                        .toList();
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> List.of();
        };
    }

    /** Anniversaries on either day, and something in between. */
    private static List<Value> births() {
        return DAYS.stream()
                .flatMap(day -> Stream.of(0, 6, 12, 18, 24, 30).map(day::minusMonths))
                .filter(birth -> !birth.isAfter(DAY))
                .<Value>map(Value.Day::exactly)
                .toList();
    }

    private static <T> List<List<T>> subsets(List<T> items) {
        List<List<T>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << items.size(); bits++) {
            int chosen = bits;
            subsets.add(IntStream.range(0, items.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(items::get)
                    .toList());
        }
        return subsets;
    }
}
