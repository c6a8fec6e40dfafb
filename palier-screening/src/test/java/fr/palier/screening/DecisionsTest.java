package fr.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Many programmes are decided on, and counted, as the engine decides on each. */
class DecisionsTest {

    private static final int CAPACITY = 128;

    /** Two batches, the second not full. */
    private static final int ROWS = CAPACITY + 77;

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void many_programmes_are_decided_as_the_engine_does_in_plain_java(@ForAll long seed) {
        Chance chance = new Chance(seed);
        assertAlike(simple(chance, 150), chance, new PlainKernel());
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void many_programmes_are_decided_as_the_engine_does_with_vectors(@ForAll long seed) {
        assertThat(Kernel.isVectorApiThere()).isTrue();
        Chance chance = new Chance(seed);
        assertAlike(simple(chance, 150), chance, new VectorKernel());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void trees_of_any_shape_are_decided_as_the_engine_does(@ForAll long seed) {
        Chance chance = new Chance(seed);
        List<Programme> programmes = new ArrayList<>(Chance.CATALOGUE.programmes());
        programmes.addAll(chance.programmes(30));
        assertAlike(programmes, chance, Kernel.best());
    }

    @Test
    void what_has_too_many_different_ranges_for_the_braid_is_decided_all_the_same() {
        List<Programme> programmes = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            Criterion criterion = Criterion.requires(
                    Chance.VOCABULARY.get("budget"),
                    new Condition.Compared(Comparison.AT_LEAST, BigDecimal.valueOf(i * 1000L)));
            programmes.add(new Programme("p" + i, "p" + i, criterion, List.of(), List.of()));
        }
        Plan plan = Plan.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        Decisions decisions = new Decisions(plan, Kernel.best(), Screening.CAPACITY, 1);
        Batch batch = new Batch(plan, Screening.CAPACITY, decisions.pairs());
        assertThat(decisions.braided()).isEqualTo(100);
        for (int low = 0; low <= 100; low++) {
            for (int high = low; high <= 100; high++) {
                batch.add(Profile.empty(Chance.VOCABULARY)
                        .with(
                                Chance.VOCABULARY.get("budget"),
                                new Value.Quantity(
                                        BigDecimal.valueOf(low * 1000L + 1), BigDecimal.valueOf(high * 1000L + 2))));
                if (batch.isFull()) {
                    decisions.decide(batch);
                    batch.clear();
                }
            }
        }
        decisions.decide(batch);
        assertThat(decisions.braided()).isZero();
        int last = batch.rows() - 1;
        assertThat(decisions.verdict(99, last)).isEqualTo(Verdict.ELIGIBLE);
        // The last rows go from 99,001 and from 98,001 up: the hundredth programme begins at 100,000.
        assertThat(decisions.verdict(99, last - 1)).isEqualTo(Verdict.TO_COMPLETE);
        assertThat(decisions.verdict(99, last - 2)).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    /** An "and" of conditions, sometimes of alternatives about two facts that many ask for. */
    static List<Programme> simple(Chance chance, int count) {
        List<Programme> programmes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Criterion> parts = new ArrayList<>();
            for (int part = i % 4; part >= 0; part--) {
                parts.add(chance.criterion(0));
            }
            if (i % 3 == 0) {
                parts.add(Criterion.any(least("budget", 1000L * i), least("salaries", i)));
            }
            Criterion criterion = Criterion.all(parts.toArray(Criterion[]::new));
            programmes.add(new Programme("p" + i, "p" + i, criterion, List.of(), List.of()));
        }
        return programmes;
    }

    private static Criterion least(String fact, long bound) {
        return Criterion.requires(
                Chance.VOCABULARY.get(fact), new Condition.Compared(Comparison.AT_LEAST, BigDecimal.valueOf(bound)));
    }

    private static void assertAlike(List<Programme> programmes, Chance chance, Kernel kernel) {
        Plan plan = Plan.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        Decisions decisions = new Decisions(plan, kernel, CAPACITY, 1);
        assertThat(decisions.braided()).isPositive();
        Batch batch = new Batch(plan, CAPACITY, decisions.pairs());
        List<Profile> profiles = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            profiles.add(chance.profile());
            batch.add(profiles.getLast());
            if (batch.isFull() || row == ROWS) {
                decisions.decide(batch);
                assertAlike(programmes, profiles, decisions);
                batch.clear();
                profiles.clear();
            }
        }
        assertThat(decisions.braided()).isPositive();
    }

    private static void assertAlike(List<Programme> programmes, List<Profile> profiles, Decisions decisions) {
        for (int i = 0; i < programmes.size(); i++) {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            for (int row = 0; row < profiles.size(); row++) {
                Verdict expected = Decision.of(programmes.get(i).criterion(), profiles.get(row), Chance.TODAY)
                        .verdict();
                assertThat(decisions.verdict(i, row))
                        .as("%s for %s", programmes.get(i), profiles.get(row))
                        .isEqualTo(expected);
                counts.merge(expected, 1, Integer::sum);
            }
            for (Verdict verdict : Verdict.values()) {
                assertThat(decisions.count(i, verdict)).isEqualTo(counts.getOrDefault(verdict, 0));
            }
        }
    }
}
