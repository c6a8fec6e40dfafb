package fr.palier.engine;

import static fr.palier.engine.World.*;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Criteria and profiles made at random, small enough that all their possibilities can be looked at. */
public final class Samples {

    private static final LocalDate FIRST_BIRTH = day("2022-01-30");
    private static final int BIRTHS = 1490;

    /** What the random profiles may tell. */
    private static final List<Fact> TOLD =
            List.of(FORM, SOCIAL, PLAN, LOCAL, STAFF, BUDGET, BORN, AMBITION, FIELDS, CITY, PLACES);

    /** One organisation as three people know it: each knows what the one before does, or less. */
    public record Knowledge(Profile complete, Profile more, Profile less) {}

    private Samples() {}

    /** Days of evaluation, those where the calendar is uneven among them; nobody is born later. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.of(
                day("2026-03-01"), day("2026-05-01"), day("2026-08-31"), day("2026-11-24"), day("2028-02-29"));
    }

    // Profiles

    /** Everything that criteria speak of is known exactly. */
    public static Arbitrary<Profile> complete() {
        return Combinators.combine(TOLD.stream().map(Samples::exact).toList()).as(values -> {
            Profile profile = Profile.empty(VOCABULARY);
            for (int i = 0; i < values.size(); i++) {
                profile = profile.with(TOLD.get(i), values.get(i));
            }
            return profile;
        });
    }

    /** Some things are known, some as a range, some not at all. */
    public static Arbitrary<Profile> profiles() {
        return knowledge().map(Knowledge::less);
    }

    public static Arbitrary<Knowledge> knowledge() {
        Arbitrary<List<Integer>> losses = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(3, 2))
                .list()
                .ofSize(TOLD.size());
        return Combinators.combine(complete(), losses, losses).as((complete, some, others) -> {
            Profile more = forget(complete, some);
            return new Knowledge(complete, more, forget(more, others));
        });
    }

    private static Arbitrary<Value> exact(Fact fact) {
        if (fact.equals(STAFF) || fact.equals(BUDGET)) {
            return Arbitraries.integers().between(0, 6).map(World::exactly);
        }
        if (fact.equals(BORN)) {
            return Arbitraries.integers().between(0, BIRTHS).map(days -> Value.Day.exactly(FIRST_BIRTH.plusDays(days)));
        }
        if (fact.equals(FORM)) {
            return Arbitraries.of("association", "cooperative", "societe_commerciale", "fonds_de_dotation")
                    .map(Value.Choice::new);
        }
        if (fact.equals(AMBITION)) {
            return Arbitraries.of("locale", "regionale", "nationale").map(Value.Choice::new);
        }
        if (fact.equals(FIELDS)) {
            return Arbitraries.of("sante", "habitat", "culture").set().map(Value.Selection::new);
        }
        if (fact.equals(CITY)) {
            return Arbitraries.of(CLERMONT, RIOM, LYON, NANTES, SAINT_DENIS).map(Value.Place::new);
        }
        if (fact.equals(PLACES)) {
            return Arbitraries.of(CLERMONT, LYON, NANTES).set().map(set -> new Value.Places(List.copyOf(set)));
        }
        return Arbitraries.of(true, false).map(Value.Flag::new);
    }

    /** Forgets a little (1) or all (2) of each fact. */
    private static Profile forget(Profile profile, List<Integer> losses) {
        Profile less = profile;
        for (int i = 0; i < losses.size(); i++) {
            less = TOLD.get(i).equals(CITY)
                    ? forgetSeat(less, losses.get(i))
                    : less.with(TOLD.get(i), forget(less.value(TOLD.get(i)), losses.get(i)));
        }
        return less;
    }

    private static Value forget(Value value, int loss) {
        return switch (value) {
            case Value _ when loss == 0 -> value;
            case Value _ when loss == 2 -> unknown();
            case Value.Quantity(BigDecimal min, BigDecimal max) ->
                new Value.Quantity(
                        min == null || min.signum() == 0 ? null : min.subtract(BigDecimal.ONE),
                        max == null ? null : max.add(BigDecimal.TWO));
            case Value.Day(LocalDate min, LocalDate max) ->
                new Value.Day(widened(min, -40), max == null || max.getDayOfMonth() < 10 ? null : max.plusDays(25));
            case Value other -> other;
        };
    }

    private static @Nullable LocalDate widened(@Nullable LocalDate end, int days) {
        return end == null || end.getDayOfMonth() > 25 ? null : end.plusDays(days);
    }

    private static Profile forgetSeat(Profile profile, int loss) {
        if (loss == 0) {
            return profile;
        }
        Profile rest = profile.with(CITY, unknown()).with(DEPARTMENT, unknown()).with(REGION, unknown());
        if (loss == 2 || !(profile.value(SEAT) instanceof Value.Place(Territory seat))) {
            return rest;
        }
        for (Territory department : List.of(PUY_DE_DOME, RHONE, LOIRE_ATLANTIQUE)) {
            if (seat.code().startsWith("commune:") && seat.extent().isWithin(department.extent())) {
                return rest.with(DEPARTMENT, in(department));
            }
        }
        boolean isInTheRegion = seat.extent().isWithin(AUVERGNE_RHONE_ALPES.extent());
        return isInTheRegion ? rest.with(REGION, in(AUVERGNE_RHONE_ALPES)) : rest;
    }

    // Criteria

    /** Trees over what time does not touch. */
    public static Arbitrary<Criterion> timeless() {
        return tree(leaves(), 2);
    }

    /** Trees over ages and periods too. */
    public static Arbitrary<Criterion> timed() {
        return tree(Arbitraries.oneOf(leaves(), ages(), ages(), periods()), 2);
    }

    public static Arbitrary<Criterion> tree(Arbitrary<Criterion> leaves, int depth) {
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Criterion>> parts =
                tree(leaves, depth - 1).list().ofMinSize(0).ofMaxSize(3);
        Arbitrary<List<Criterion>> several =
                tree(leaves, depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves,
                several.map(list -> new Criterion.All(list, Note.NONE)),
                several.map(list -> new Criterion.Any(list, Note.NONE)),
                parts.map(list -> new Criterion.None(list, Note.NONE)));
    }

    public static Arbitrary<Criterion> leaves() {
        return Arbitraries.oneOf(flags(), numbers(), choices(), lists(), seats(), definitions());
    }

    public static Arbitrary<Criterion> flags() {
        return Combinators.combine(Arbitraries.of(PLAN, LOCAL, SOCIAL), Arbitraries.of(true, false))
                .as((fact, expected) -> expected ? is(fact) : isNot(fact));
    }

    public static Arbitrary<Criterion> numbers() {
        return Combinators.combine(
                        Arbitraries.of(STAFF, BUDGET),
                        Arbitraries.of(Comparison.class),
                        Arbitraries.integers().between(1, 5))
                .as((fact, comparison, bound) -> compared(fact, comparison, String.valueOf(bound)));
    }

    public static Arbitrary<Criterion> choices() {
        return Arbitraries.oneOf(
                some("association", "cooperative", "societe_commerciale", "fonds_de_dotation")
                        .map(values -> among(FORM, values.toArray(String[]::new))),
                some("locale", "regionale", "nationale").map(values -> among(AMBITION, values.toArray(String[]::new))));
    }

    public static Arbitrary<Criterion> lists() {
        return Combinators.combine(some("sante", "habitat", "culture"), Arbitraries.of(true, false))
                .as((values, isOnly) -> isOnly
                        ? only(FIELDS, values.toArray(String[]::new))
                        : among(FIELDS, values.toArray(String[]::new)));
    }

    public static Arbitrary<Criterion> seats() {
        return Combinators.combine(
                        Arbitraries.of(SEAT, PLACES),
                        Arbitraries.of(CLERMONT, PUY_DE_DOME, RHONE, AUVERGNE_RHONE_ALPES, METROPOLE)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as((fact, areas) -> inside(fact, areas.toArray(Territory[]::new)));
    }

    public static Arbitrary<Criterion> definitions() {
        return Arbitraries.of(ess(), notEss());
    }

    public static Arbitrary<Criterion> ages() {
        return Combinators.combine(Arbitraries.of(Comparison.class), Arbitraries.of(1, 12, 18, 24, 36, 48))
                .as((comparison, months) -> Criterion.requires(AGE, new Condition.Aged(comparison, new Age(months))));
    }

    public static Arbitrary<Criterion> periods() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(-300, 900).map(TODAY::plusDays);
        return Combinators.combine(
                        starts,
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 2))
                .as((from, length, open) -> new Criterion.Validity(
                        open == 1 ? null : from, open == 2 ? null : from.plusDays(length), Note.NONE));
    }

    private static Arbitrary<Set<String>> some(String... values) {
        return Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(2);
    }
}
