package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static fr.palier.engine.orientation.Programmes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WayInTest {

    private static WayIn way(Criterion criterion, Profile profile) {
        return outcome(criterion, profile).wayIn();
    }

    private static Map<Fact, Value> targets(Criterion criterion, Profile profile) {
        return way(criterion, profile).changes().stream().collect(Collectors.toMap(Change::fact, Change::target));
    }

    @Test
    void who_lacks_twenty_thousand_euros_and_an_employee_is_told_both() {
        Criterion criterion = all(atLeast(BUDGET, 300_000), atLeast(STAFF, 2));
        WayIn way = way(criterion, knowing(BUDGET, exactly(280_000), STAFF, exactly(1)));
        assertThat(way.changes())
                .containsExactly(
                        new Change(
                                STAFF,
                                exactly(1),
                                exactly(2),
                                new Condition.Compared(Comparison.AT_LEAST, BigDecimal.TWO),
                                true),
                        new Change(
                                BUDGET,
                                exactly(280_000),
                                exactly(300_000),
                                new Condition.Compared(Comparison.AT_LEAST, new BigDecimal("300000")),
                                true));
        assertThat(way.waitsFor()).isEmpty();
        assertThat(way.isNone()).isFalse();
    }

    @Test
    void who_is_in_needs_no_way_in() {
        assertThat(way(is(PLAN), knowing(PLAN, yes()))).isEqualTo(WayIn.NONE).returns(true, WayIn::isNone);
    }

    @Test
    void nobody_is_told_to_change_what_cannot_be_changed() {
        assertThat(way(among(FORM, "association"), knowing(FORM, choice("cooperative"))))
                .isEqualTo(WayIn.NONE);
        assertThat(way(inside(SEAT, RHONE), knowing(CITY, in(NANTES)))).isEqualTo(WayIn.NONE);
        assertThat(way(youngerThan(12), knowing(BORN, on("2020-01-01")))).isEqualTo(WayIn.NONE);
        assertThat(targets(
                        any(among(FORM, "association"), all(is(PLAN), is(LOCAL))),
                        nothing()
                                .and(FORM, choice("cooperative"))
                                .and(PLAN, no())
                                .and(LOCAL, no())
                                .profile()))
                .isEqualTo(Map.of(PLAN, yes(), LOCAL, yes()));
    }

    @Test
    void of_several_ways_the_one_with_fewest_changes_is_taken() {
        Criterion criterion = any(all(is(PLAN), is(LOCAL)), atLeast(STAFF, 100));
        Profile profile = nothing()
                .and(PLAN, no())
                .and(LOCAL, no())
                .and(STAFF, exactly(1))
                .profile();
        assertThat(targets(criterion, profile)).isEqualTo(Map.of(STAFF, exactly(100)));
        assertThat(targets(criterion, profile.with(LOCAL, yes()).with(STAFF, exactly(99))))
                .isEqualTo(Map.of(STAFF, exactly(100)));
    }

    @Test
    void of_two_ways_with_as_many_changes_the_relatively_smaller_is_taken() {
        Criterion criterion = any(atLeast(STAFF, 10), atLeast(BUDGET, 300_000));
        assertThat(targets(criterion, knowing(STAFF, exactly(5), BUDGET, exactly(280_000))))
                .isEqualTo(Map.of(BUDGET, exactly(300_000)));
        assertThat(targets(criterion, knowing(STAFF, exactly(9), BUDGET, exactly(100_000))))
                .isEqualTo(Map.of(STAFF, exactly(10)));
        assertThat(targets(any(is(PLAN), atLeast(BUDGET, 300_000)), knowing(PLAN, no(), BUDGET, exactly(200_000))))
                .isEqualTo(Map.of(BUDGET, exactly(300_000)));
        assertThat(targets(
                        any(atMost(STAFF, 10), atMost(BUDGET, 100_000)),
                        knowing(STAFF, between(15, 20), BUDGET, between(110_000, 300_000))))
                .isEqualTo(Map.of(BUDGET, exactly(100_000)));
        assertThat(targets(criterion, knowing(STAFF, between(1, 9), BUDGET, between(150_000, 240_000))))
                .isEqualTo(Map.of(STAFF, exactly(10)));
    }

    @Test
    void a_budget_between_two_bounds_meets_both() {
        Criterion criterion = all(moreThan(BUDGET, 100_000), lessThan(BUDGET, 300_000));
        assertThat(targets(criterion, knowing(BUDGET, exactly(50_000))))
                .isEqualTo(Map.of(BUDGET, exactly("100000.01")));
        assertThat(targets(criterion, knowing(BUDGET, exactly(400_000))))
                .isEqualTo(Map.of(BUDGET, exactly("299999.99")));
        assertThat(way(all(moreThan(STAFF, 3), lessThan(STAFF, 4)), knowing(STAFF, exactly(1))))
                .isEqualTo(WayIn.NONE);
    }

    @Test
    void a_number_stays_in_its_bounds_and_whole_where_it_is_counted() {
        assertThat(way(lessThan(STAFF, 0), knowing(STAFF, exactly(1)))).isEqualTo(WayIn.NONE);
        assertThat(targets(lessThan(STAFF, 1), knowing(STAFF, exactly(5)))).isEqualTo(Map.of(STAFF, exactly(0)));
        assertThat(targets(compared(STAFF, Comparison.MORE, "2.5"), knowing(STAFF, exactly(1))))
                .isEqualTo(Map.of(STAFF, exactly(3)));
        assertThat(targets(compared(STAFF, Comparison.LESS, "2.5"), knowing(STAFF, exactly(7))))
                .isEqualTo(Map.of(STAFF, exactly(2)));
        assertThat(targets(lessThan(BALANCE, 0), knowing(BALANCE, exactly(1))))
                .isEqualTo(Map.of(BALANCE, exactly("-0.01")));
    }

    @Test
    void a_day_is_moved_as_little_as_will_do() {
        assertThat(targets(dated(APPROVED, Comparison.MORE, "2026-03-01"), knowing(APPROVED, on("2026-01-01"))))
                .isEqualTo(Map.of(APPROVED, on("2026-03-02")));
        assertThat(targets(dated(APPROVED, Comparison.AT_LEAST, "2026-03-01"), knowing(APPROVED, on("2026-01-01"))))
                .isEqualTo(Map.of(APPROVED, on("2026-03-01")));
        assertThat(targets(dated(APPROVED, Comparison.LESS, "2026-03-01"), knowing(APPROVED, on("2026-06-01"))))
                .isEqualTo(Map.of(APPROVED, on("2026-02-28")));
        Criterion notThatDay = all(
                dated(APPROVED, Comparison.LESS, "2026-12-01"), dated(APPROVED, Comparison.DIFFERENT, "2026-01-10"));
        assertThat(targets(notThatDay, knowing(APPROVED, on("2026-01-10"))))
                .isEqualTo(Map.of(APPROVED, on("2026-01-09")));
    }

    @Test
    void of_a_list_what_must_go_goes_and_what_must_come_comes() {
        Profile culture = knowing(FIELDS, selection("culture"));
        assertThat(targets(among(FIELDS, "sante", "habitat"), culture))
                .isEqualTo(Map.of(FIELDS, selection("culture", "sante")));
        assertThat(targets(only(FIELDS, "sante"), culture)).isEqualTo(Map.of(FIELDS, selection()));
        assertThat(targets(all(only(FIELDS, "sante"), among(FIELDS, "sante")), culture))
                .isEqualTo(Map.of(FIELDS, selection("sante")));
        assertThat(targets(none(among(FIELDS, "culture")), culture)).isEqualTo(Map.of(FIELDS, selection()));
        assertThat(targets(all(among(FIELDS, "sante"), among(FIELDS, "habitat")), culture))
                .isEqualTo(Map.of(FIELDS, selection("culture", "sante", "habitat")));
        assertThat(way(all(among(FIELDS, "sante"), only(FIELDS, "habitat")), culture))
                .isEqualTo(WayIn.NONE);
    }

    @Test
    void a_list_can_lack_three_things_at_once() {
        Criterion criterion = all(among(WORDS, "eau"), among(WORDS, "air"), among(WORDS, "feu"));
        assertThat(targets(criterion, knowing(WORDS, selection("or"))))
                .isEqualTo(Map.of(WORDS, selection("or", "eau", "air", "feu")));
    }

    @Test
    void of_several_places_what_must_go_goes_and_what_must_come_comes() {
        Profile nantes = knowing(PLACES, places(NANTES));
        assertThat(targets(inside(PLACES, RHONE), nantes)).isEqualTo(Map.of(PLACES, places(NANTES, RHONE)));
        assertThat(targets(none(inside(PLACES, LOIRE_ATLANTIQUE)), knowing(PLACES, places(NANTES, LYON))))
                .isEqualTo(Map.of(PLACES, places(LYON)));
        assertThat(targets(all(inside(PLACES, RHONE), inside(PLACES, PUY_DE_DOME)), nantes))
                .isEqualTo(Map.of(PLACES, places(NANTES, RHONE, PUY_DE_DOME)));
        assertThat(way(all(inside(PLACES, LYON), none(inside(PLACES, RHONE))), nantes))
                .isEqualTo(WayIn.NONE);
    }

    @Test
    void a_choice_becomes_the_first_that_will_do() {
        Profile local = knowing(AMBITION, choice("locale"));
        assertThat(targets(among(AMBITION, "nationale", "regionale"), local))
                .isEqualTo(Map.of(AMBITION, choice("nationale")));
        assertThat(targets(none(among(AMBITION, "locale", "nationale")), local))
                .isEqualTo(Map.of(AMBITION, choice("regionale")));
        assertThat(way(none(among(AMBITION, "locale", "regionale", "nationale")), local))
                .isEqualTo(WayIn.NONE);
    }

    @Test
    void what_is_unknown_is_asked_and_not_changed() {
        assertThat(way(all(is(PLAN), is(LOCAL)), knowing(PLAN, no())).changes())
                .extracting(Change::fact)
                .containsExactly(PLAN);
        assertThat(way(all(is(PLAN), is(LOCAL)), nothing().profile())).isEqualTo(WayIn.NONE);
        assertThat(way(atLeast(STAFF, 5), knowing(STAFF, between(2, 6)))).isEqualTo(WayIn.NONE);
    }

    @Test
    void what_already_holds_is_not_given_up_for_what_does_not() {
        Criterion criterion = all(atLeast(STAFF, 2), any(atMost(STAFF, 1), is(PLAN)));
        assertThat(targets(criterion, knowing(STAFF, exactly(3), PLAN, no()))).isEqualTo(Map.of(PLAN, yes()));
    }

    @Test
    void to_be_no_ess_company_both_its_rules_must_fail() {
        Profile social = knowing(FORM, choice("societe_commerciale"), SOCIAL, yes());
        assertThat(targets(notEss(), social)).isEqualTo(Map.of(SOCIAL, no()));
        assertThat(targets(ess(), social.with(SOCIAL, no()))).isEqualTo(Map.of(SOCIAL, yes()));
        assertThat(way(notEss(), knowing(FORM, choice("fonds_de_dotation"), SOCIAL, no())))
                .isEqualTo(WayIn.NONE);
    }

    @Test
    void an_association_that_is_too_young_waits_for_its_anniversary() {
        WayIn way = way(agedAtLeast(36), knowing(BORN, on("2024-03-02")));
        assertThat(way.changes()).isEmpty();
        assertThat(way.waitsFor()).contains(day("2027-03-02"));
        assertThat(way.waiting()).containsExactly(BORN);
    }

    @Test
    void a_change_and_a_day_go_together() {
        WayIn way = way(all(agedAtLeast(36), is(PLAN)), knowing(BORN, on("2024-03-02"), PLAN, no()));
        assertThat(way.changes()).extracting(Change::fact).containsExactly(PLAN);
        assertThat(way.waitsFor()).contains(day("2027-03-02"));
    }

    @Test
    void fewest_changes_come_first_and_then_the_earliest_day() {
        Criterion criterion = all(is(LOCAL), any(is(PLAN), agedAtLeast(36)));
        Profile profile = nothing()
                .and(BORN, on("2024-03-02"))
                .and(PLAN, no())
                .and(LOCAL, no())
                .profile();
        assertThat(way(criterion, profile).changes()).extracting(Change::fact).containsExactly(LOCAL);
        assertThat(way(criterion, profile).waitsFor()).contains(day("2027-03-02"));
        assertThat(way(criterion, profile.with(PLAN, yes())).waitsFor()).isEmpty();
    }

    @Test
    void who_waits_for_the_programme_does_not_wait_for_a_birthday() {
        Criterion criterion = all(agedAtLeast(36), validity("2027-06-01", null));
        WayIn way = way(criterion, knowing(BORN, on("2024-03-02")));
        assertThat(way.waitsFor()).contains(day("2027-06-01"));
        assertThat(way.waiting()).isEmpty();
        assertThat(way(
                                all(agedAtLeast(36), aged(Comparison.MORE, 35), validity("2027-03-02", null)),
                                knowing(BORN, on("2024-03-02")))
                        .waiting())
                .containsExactly(BORN);
    }

    @Test
    void beyond_so_many_ways_the_cheapest_are_followed() {
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            parts.add(any(all(is(PLAN), is(LOCAL), is(SOCIAL)), atLeast(STAFF, i + 1), among(AMBITION, "nationale")));
        }
        Profile profile = nothing()
                .and(PLAN, no())
                .and(LOCAL, no())
                .and(SOCIAL, no())
                .and(STAFF, exactly(0))
                .and(AMBITION, choice("locale"))
                .profile();
        assertThat(way(all(parts.toArray(Criterion[]::new)), profile).changes()).hasSize(1);
    }
}
