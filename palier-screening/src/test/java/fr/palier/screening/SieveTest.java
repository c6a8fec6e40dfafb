package fr.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whole batches are decided as the engine decides one structure after another. */
class SieveTest {

    private static final int ROWS = 100;

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void a_batch_is_decided_as_the_engine_decides_each_row(@ForAll long seed) {
        Chance chance = new Chance(seed);
        assertAlike(chance.programmes(12), chance, new PlainKernel());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void the_vector_kernel_decides_as_the_engine_does(@ForAll long seed) {
        assertThat(Kernel.isVectorApiThere()).isTrue();
        Chance chance = new Chance(seed);
        assertAlike(chance.programmes(12), chance, new VectorKernel());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void the_shipped_programmes_are_decided_as_the_engine_does(@ForAll long seed) {
        assertAlike(Chance.CATALOGUE.programmes(), new Chance(seed), Kernel.best());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void a_plan_that_knows_which_columns_are_empty_decides_the_same(@ForAll long seed) {
        Chance chance = new Chance(seed);
        List<Programme> programmes = chance.programmes(12);
        Plan plan = Plan.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < plan.width(); i++) {
            given.add(i);
        }
        for (Column column : plan.columns().subList(0, plan.columns().size() / 2)) {
            switch (column) {
                case Column.Ordered ordered -> given.removeAll(Set.of(ordered.low(), ordered.high()));
                case Column.Sorted sorted -> given.remove(sorted.place());
            }
        }
        Batch batch = new Batch(plan, 128, Set.of());
        for (int i = 0; i < ROWS; i++) {
            batch.add(without(plan.columns().subList(0, plan.columns().size() / 2), chance.profile()));
        }
        Sieve whole = new Sieve(plan, new PlainKernel(), 128);
        Sieve special = new Sieve(plan.knowingOnly(given), new PlainKernel(), 128);
        whole.decide(batch);
        special.decide(batch);
        for (int i = 0; i < programmes.size(); i++) {
            for (int row = 0; row < ROWS; row++) {
                assertThat(special.verdict(i, row)).isEqualTo(whole.verdict(i, row));
            }
        }
    }

    private static Profile without(List<Column> columns, Profile profile) {
        Profile less = profile;
        for (Column column : columns) {
            less = switch (column) {
                case Column.Ordered ordered -> less.with(Batch.source(ordered), Value.Unknown.UNKNOWN);
                case Column.Sorted sorted -> {
                    Profile rest = less;
                    for (var source : sorted.classes().sources()) {
                        rest = rest.with(source, Value.Unknown.UNKNOWN);
                    }
                    yield rest;
                }
            };
        }
        return less;
    }

    private static void assertAlike(List<Programme> programmes, Chance chance, Kernel kernel) {
        Plan plan = Plan.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        Batch batch = new Batch(plan, 128, Set.of());
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            profiles.add(chance.profile());
            batch.add(profiles.getLast());
        }
        Sieve sieve = new Sieve(plan, kernel, 128);
        sieve.decide(batch);
        for (int i = 0; i < programmes.size(); i++) {
            for (int row = 0; row < ROWS; row++) {
                Decision expected = Decision.of(programmes.get(i).criterion(), profiles.get(row), Chance.TODAY);
                assertThat(sieve.verdict(i, row))
                        .as("%s for %s", programmes.get(i), profiles.get(row))
                        .isEqualTo(expected.verdict());
            }
        }
    }
}
