package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import fr.palier.engine.Samples;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** The nearest way in, for organisations of which everything is known, against someone who tries everything. */
class WayInLaws {

    /** All that can be changed, and to what. */
    private static final Map<Fact, List<Value>> CHANGES = Map.of(
            SOCIAL, List.of(yes(), no()),
            PLAN, List.of(yes(), no()),
            LOCAL, List.of(yes(), no()),
            STAFF, numbers(),
            BUDGET,
                    IntStream.rangeClosed(0, 12)
                            .<Value>mapToObj(half -> exactly(half / 2 + (half % 2 == 0 ? "" : ".5")))
                            .toList(),
            AMBITION,
                    Stream.of("locale", "regionale", "nationale")
                            .map(one -> choice(one))
                            .toList(),
            FIELDS,
                    subsets("sante", "habitat", "culture")
                            .map(Value.Selection::new)
                            .<Value>map(one -> one)
                            .toList(),
            PLACES,
                    subsets(CLERMONT, LYON, NANTES, SAINT_DENIS)
                            .map(some -> new Value.Places(List.copyOf(some)))
                            .<Value>map(one -> one)
                            .toList());

    /** Some changes, and the first day on which they lead in. */
    private record Found(Set<Fact> changed, LocalDate day) {
        static final Comparator<Found> NEAREST =
                Comparator.<Found>comparingInt(found -> found.changed().size()).thenComparing(Found::day);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Samples.timed();
    }

    @Provide
    Arbitrary<Profile> complete() {
        return Samples.complete();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Samples.dates();
    }

    @Law
    void making_the_changes_and_waiting_leads_in(
            @ForAll("criteria") Criterion criterion,
            @ForAll("complete") Profile profile,
            @ForAll("dates") LocalDate date) {
        WayIn way = WayIn.to(criterion, profile, date, Decision.of(criterion, profile, date));
        Assume.that(!way.isNone());
        Profile changed = profile;
        for (Change change : way.changes()) {
            assertThat(change.fact().immutable() || change.fact().isDerived()).isFalse();
            assertThat(change.current()).isEqualTo(profile.value(change.fact())).isNotEqualTo(change.target());
            changed = changed.with(change.fact(), change.target());
        }
        LocalDate day = way.waitsFor().orElse(date);
        assertThat(Evaluation.truth(criterion, changed, Moment.on(date).at(day)))
                .isEqualTo(Truth.TRUE);
        assertThat(way.waitsFor().isEmpty()
                        || Evaluation.truth(criterion, changed, Moment.on(date).at(day.minusDays(1))) != Truth.TRUE)
                .isTrue();
    }

    @Law
    void no_way_is_nearer(
            @ForAll("criteria") Criterion criterion,
            @ForAll("complete") Profile profile,
            @ForAll("dates") LocalDate date) {
        Decision decision = Decision.of(criterion, profile, date);
        Assume.that(decision.verdict() == Verdict.NOT_ELIGIBLE);
        WayIn way = WayIn.to(criterion, profile, date, decision);
        Optional<Found> nearest = nearest(criterion, profile, date);
        assertThat(way.isNone()).isEqualTo(nearest.isEmpty());
        nearest.ifPresent(found -> {
            assertThat(way.changes()).hasSameSizeAs(found.changed());
            assertThat(way.waitsFor().orElse(date)).isEqualTo(found.day());
        });
    }

    /** With three changes at most. */
    private static Optional<Found> nearest(Criterion criterion, Profile profile, LocalDate date) {
        List<Fact> facts = CHANGES.keySet().stream()
                .filter(fact -> criterion.toString().contains("fact=" + fact.name()))
                .toList();
        return IntStream.rangeClosed(1, 3)
                .mapToObj(size -> tries(criterion, profile, date, facts, size))
                .flatMap(found -> found.stream().min(Found.NEAREST).stream())
                .findFirst();
    }

    private static List<Found> tries(
            Criterion criterion, Profile profile, LocalDate date, List<Fact> facts, int changes) {
        if (changes == 0) {
            Decision decision = Decision.of(criterion, profile, date);
            return switch (decision.verdict()) {
                case ELIGIBLE -> List.of(new Found(Set.of(), date));
                case SOON -> List.of(new Found(Set.of(), decision.eligibleFrom().orElseThrow()));
                case TO_COMPLETE, NOT_ELIGIBLE -> List.of();
            };
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            for (Value value : CHANGES.getOrDefault(fact, List.of())) {
                List<Fact> rest = facts.subList(i + 1, facts.size());
                for (Found further : tries(criterion, profile.with(fact, value), date, rest, changes - 1)) {
                    Set<Fact> changed = new HashSet<>(further.changed());
                    changed.add(fact);
                    found.add(new Found(changed, further.day()));
                }
            }
        }
        return found;
    }

    private static List<Value> numbers() {
        return IntStream.rangeClosed(0, 6)
                .<Value>mapToObj(number -> exactly(number))
                .toList();
    }

    @SafeVarargs
    private static <T> Stream<Set<T>> subsets(T... all) {
        return IntStream.range(0, 1 << all.length).mapToObj(bits -> {
            Set<T> some = new HashSet<>();
            IntStream.range(0, all.length).filter(i -> (bits >> i & 1) == 1).forEach(i -> some.add(all[i]));
            return some;
        });
    }
}
