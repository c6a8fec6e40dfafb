package fr.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Influence;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What a reader of registers is told of each pair is what the engine tells of it. */
class ScreeningTest {

    private static final Fact BUDGET = Chance.VOCABULARY.get("budget");
    private static final Fact BIRTH = Chance.VOCABULARY.get("date_creation");
    private static final Criterion RICH =
            Criterion.requires(BUDGET, new Condition.Compared(Comparison.AT_LEAST, new BigDecimal(100_000)));
    private static final Criterion OLD = Criterion.requires(
            Chance.VOCABULARY.get("anciennete"), new Condition.Aged(Comparison.AT_LEAST, new Age(36)));

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void dates_missing_facts_and_blocking_criteria_are_the_engine_s(@ForAll long seed) {
        Chance chance = new Chance(seed);
        assertAlike(chance.programmes(10), chance);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void so_they_are_for_the_shipped_programmes(@ForAll long seed) {
        assertAlike(Chance.CATALOGUE.programmes(), new Chance(seed));
    }

    @Test
    void a_batch_is_filled_decided_on_and_filled_again() {
        Screening screening = screening(RICH);
        List<Ruling> rulings = new ArrayList<>();
        for (long budget : List.of(50_000L, 100_000L)) {
            screening.add(
                    Profile.empty(Chance.VOCABULARY).with(BUDGET, Value.Quantity.exactly(BigDecimal.valueOf(budget))));
            screening.decide();
            rulings.add(screening.ruling(0, 0));
            screening.clear();
        }
        screening.add(Profile.empty(Chance.VOCABULARY));
        screening.decide();
        rulings.add(screening.ruling(0, 0));
        assertThat(rulings)
                .containsExactly(
                        new Ruling(Verdict.NOT_ELIGIBLE, null, List.of(), "1:budget"),
                        new Ruling(Verdict.ELIGIBLE, null, List.of(), null),
                        new Ruling(Verdict.TO_COMPLETE, null, List.of(BUDGET), null));
    }

    @Test
    void two_births_of_one_cell_reach_an_age_on_different_days() {
        Screening screening = screening(OLD);
        for (int day : List.of(1, 2)) {
            screening.add(Profile.empty(Chance.VOCABULARY).with(BIRTH, Value.Day.exactly(LocalDate.of(2024, 3, day))));
        }
        screening.decide();
        assertThat(screening.ruling(0, 0).eligibleFrom()).contains(LocalDate.of(2027, 3, 1));
        assertThat(screening.ruling(1, 0).eligibleFrom()).contains(LocalDate.of(2027, 3, 2));
    }

    @Test
    void what_blocks_is_what_time_will_not_mend() {
        Screening screening = screening(new Criterion.All(List.of(OLD, RICH), Note.NONE));
        screening.add(Profile.empty(Chance.VOCABULARY)
                .with(BIRTH, Value.Day.exactly(LocalDate.of(2026, 3, 1)))
                .with(BUDGET, Value.Quantity.exactly(BigDecimal.ONE)));
        screening.decide();
        assertThat(screening.ruling(0, 0).blockingCode()).contains("2:budget");
    }

    @Test
    void a_programme_that_is_over_is_blocked_by_its_validity() {
        Screening screening = screening(new Criterion.All(
                List.of(new Criterion.Validity(null, LocalDate.of(2025, 1, 1), Note.NONE)), Note.NONE));
        screening.add(Profile.empty(Chance.VOCABULARY));
        screening.decide();
        assertThat(screening.ruling(0, 0).blockingCode()).contains("1:validite");
    }

    @Test
    void a_commune_is_not_asked_for_where_the_region_already_answers() {
        Territory bretagne = Geography.french().find("region:53").orElseThrow();
        Territory corse = Geography.french().find("region:94").orElseThrow();
        Fact commune = Chance.VOCABULARY.get("commune");
        Criterion there = Criterion.requires(commune, new Condition.Inside(List.of(bretagne)));
        Criterion here = Criterion.requires(commune, new Condition.Inside(List.of(bretagne, corse)));
        Criterion both = new Criterion.All(List.of(there, here), Note.NONE);
        Criterion criterion = new Criterion.Any(List.of(both, RICH), Note.NONE);
        Screening screening = screening(criterion);
        Profile profile =
                Profile.empty(Chance.VOCABULARY).with(Chance.VOCABULARY.get("region"), new Value.Place(corse));
        screening.add(profile);
        screening.decide();
        assertThat(screening.ruling(0, 0).missing()).containsExactly(BUDGET);
        assertThat(screening.ruling(0, 0)).isEqualTo(expected(criterion, profile));
    }

    @Test
    void a_full_batch_takes_no_more() {
        Screening screening = screening(RICH);
        while (!screening.isFull()) {
            screening.add(Profile.empty(Chance.VOCABULARY));
        }
        assertThat(screening.rows()).isEqualTo(Screening.CAPACITY);
        assertThatThrownBy(() -> screening.add(Profile.empty(Chance.VOCABULARY)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Screening screening(Criterion criterion) {
        Programme programme = new Programme("p", "P", criterion, List.of(), List.of());
        return Screening.of(Chance.VOCABULARY, List.of(programme), Chance.TODAY);
    }

    private static void assertAlike(List<Programme> programmes, Chance chance) {
        Screening screening = Screening.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            profiles.add(chance.profile());
            screening.add(profiles.getLast());
        }
        screening.decide();
        for (int i = 0; i < programmes.size(); i++) {
            for (int row = 0; row < profiles.size(); row++) {
                assertThat(screening.ruling(row, i))
                        .as("%s for %s", programmes.get(i), profiles.get(row))
                        .isEqualTo(expected(programmes.get(i).criterion(), profiles.get(row)));
            }
        }
    }

    private static Ruling expected(Criterion criterion, Profile profile) {
        Decision decision = Decision.of(criterion, profile, Chance.TODAY);
        return new Ruling(
                decision.verdict(),
                decision.from(),
                decision.verdict() == Verdict.TO_COMPLETE
                        ? List.copyOf(Influence.missing(criterion, profile, Chance.TODAY))
                        : List.of(),
                decision.verdict() == Verdict.NOT_ELIGIBLE ? Blocking.of(criterion, profile, Chance.TODAY) : null);
    }
}
