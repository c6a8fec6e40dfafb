package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static fr.palier.engine.orientation.Programmes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

    private static final String FUND = "La loi ne dit rien des fonds de dotation.";

    private static Collection<Fact> missing(Criterion criterion, Profile profile) {
        return outcome(criterion, profile).missing();
    }

    @Test
    void what_is_unknown_and_matters_is_missing_in_the_order_of_the_vocabulary() {
        assertThat(missing(all(agedAtLeast(36), is(PLAN), atLeast(STAFF, 2)), knowing(STAFF, exactly(3))))
                .containsExactly(PLAN, BORN);
    }

    @Test
    void nothing_is_missing_once_it_is_decided() {
        assertThat(missing(all(is(PLAN), is(LOCAL)), knowing(PLAN, no()))).isEmpty();
        assertThat(missing(any(is(PLAN), is(LOCAL)), knowing(PLAN, yes()))).isEmpty();
        assertThat(missing(agedAtLeast(36), knowing(BORN, on("2024-03-02")))).isEmpty();
    }

    @Test
    void a_derived_fact_is_missing_through_what_a_person_can_give() {
        assertThat(missing(
                        all(agedAtLeast(36), inside(SEAT, RHONE), ess()),
                        nothing().profile()))
                .containsExactly(FORM, SOCIAL, BORN, CITY);
    }

    @Test
    void who_needs_at_least_three_or_at_least_two_and_a_plan_is_asked_for_both() {
        Criterion criterion = any(atLeast(STAFF, 3), all(atLeast(STAFF, 2), is(PLAN)));
        assertThat(missing(criterion, nothing().profile())).containsExactly(PLAN, STAFF);
        assertThat(missing(criterion, knowing(STAFF, exactly(2)))).containsExactly(PLAN);
        assertThat(missing(criterion, knowing(STAFF, between(2, 3)))).containsExactly(PLAN, STAFF);
        assertThat(missing(criterion, knowing(PLAN, no()))).containsExactly(STAFF);
    }

    @Test
    void what_one_condition_settles_for_the_other_is_not_asked() {
        Criterion criterion = all(atLeast(STAFF, 3), any(atLeast(STAFF, 2), is(PLAN)));
        assertThat(missing(criterion, nothing().profile())).containsExactly(STAFF);
    }

    @Test
    void a_range_is_missing_where_it_straddles_the_bound_by_however_little() {
        assertThat(missing(atLeast(STAFF, 15), knowing(STAFF, between(10, 19)))).containsExactly(STAFF);
        Criterion twice = any(compared(BUDGET, Comparison.AT_LEAST, "10.001"), all(atLeast(BUDGET, 11), is(PLAN)));
        assertThat(missing(twice, knowing(BUDGET, between("10", "10.001")))).containsExactly(BUDGET);
    }

    @Test
    void where_all_answers_come_to_the_same_one_of_them_is_still_wanted() {
        assertThat(missing(
                        any(lessThan(BUDGET, 10), atLeast(BUDGET, 10)),
                        nothing().profile()))
                .containsExactly(BUDGET);
        assertThat(missing(any(is(PLAN), isNot(PLAN)), nothing().profile())).containsExactly(PLAN);
        assertThat(missing(atLeast(STAFF, 0), nothing().profile())).containsExactly(STAFF);
    }

    @Test
    void an_answer_that_only_counts_on_a_later_day_is_missing_today() {
        Profile young = knowing(BORN, on("2024-03-02"));
        assertThat(missing(all(agedAtLeast(36), is(PLAN)), young)).containsExactly(PLAN);
        assertThat(missing(any(is(PLAN), agedAtLeast(36)), young)).containsExactly(PLAN);
        assertThat(missing(
                        all(validity("2027-01-01", null), is(PLAN)), nothing().profile()))
                .containsExactly(PLAN);
    }

    @Test
    void a_birth_is_missing_on_the_first_of_march_too() {
        Criterion criterion = any(aged(Comparison.MORE, 18), all(is(PLAN), aged(Comparison.MORE, 18)));
        assertThat(Influence.missing(criterion, nothing().profile(), LocalDate.of(2027, 3, 1)))
                .containsExactly(BORN);
    }

    @Test
    void nobody_is_born_after_the_day_of_evaluation() {
        Criterion criterion = all(validity("2029-01-01", null), any(agedAtLeast(12), is(PLAN)), agedAtLeast(0));
        assertThat(missing(criterion, nothing().profile())).containsExactly(BORN);
    }

    @Test
    void a_fund_is_undecided_and_asked_nothing_and_told_why() {
        Outcome outcome =
                outcome(all(ess(), atLeast(STAFF, 2)), knowing(FORM, choice("fonds_de_dotation"), STAFF, exactly(3)));
        assertThat(outcome.verdict()).isEqualTo(Verdict.TO_COMPLETE);
        assertThat(outcome.missing()).isEmpty();
        assertThat(outcome.undetermined()).containsExactly(FUND);
    }

    @Test
    void a_fund_is_only_asked_what_can_refuse_it() {
        Profile fund = knowing(FORM, choice("fonds_de_dotation"));
        assertThat(missing(all(ess(), atLeast(STAFF, 2), agedAtLeast(36)), fund))
                .containsExactly(STAFF);
        assertThat(missing(all(ess(), youngerThan(36)), fund)).containsExactly(BORN);
    }

    @Test
    void a_fund_that_is_too_young_is_told_why_it_stays_undecided_later() {
        Outcome outcome = outcome(
                all(ess(), agedAtLeast(36)), knowing(FORM, choice("fonds_de_dotation"), BORN, on("2024-03-02")));
        assertThat(outcome.verdict()).isEqualTo(Verdict.TO_COMPLETE);
        assertThat(outcome.undetermined()).containsExactly(FUND);
    }

    @Test
    void nothing_is_undetermined_for_who_is_no_fund_or_was_refused() {
        assertThat(outcome(all(ess(), is(PLAN)), knowing(FORM, choice("association")))
                        .undetermined())
                .isEmpty();
        assertThat(outcome(all(ess(), is(PLAN)), knowing(FORM, choice("fonds_de_dotation"), PLAN, no()))
                        .undetermined())
                .isEmpty();
    }

    @Test
    void of_a_list_values_outside_the_vocabulary_count_too() {
        Criterion criterion = all(only(WORDS, "eau"), any(is(PLAN), only(WORDS, "eau", "air")));
        assertThat(missing(criterion, nothing().profile())).containsExactly(WORDS);
        assertThat(missing(
                        any(among(TRADE, "boulanger"), all(among(TRADE, "boulanger"), is(PLAN))),
                        nothing().profile()))
                .containsExactly(TRADE);
    }

    @Test
    void of_a_list_several_values_at_once_count_too() {
        Criterion criterion = any(
                all(among(FIELDS, "sante"), among(FIELDS, "culture"), is(PLAN)),
                all(only(FIELDS, "sante"), only(FIELDS, "culture"), is(LOCAL)));
        assertThat(missing(criterion, nothing().profile())).containsExactly(PLAN, LOCAL, FIELDS);
    }

    @Test
    void of_several_places_one_in_the_rest_of_a_region_counts_too() {
        Criterion criterion =
                all(inside(PLACES, AUVERGNE_RHONE_ALPES), none(all(inside(PLACES, RHONE), is(PLAN))), isNot(LOCAL));
        assertThat(missing(criterion, nothing().profile())).containsExactly(PLAN, LOCAL, PLACES);
        Criterion both = all(inside(PLACES, AUVERGNE_RHONE_ALPES), any(inside(PLACES, RHONE), is(PLAN)));
        assertThat(missing(both, nothing().profile())).containsExactly(PLAN, PLACES);
    }

    @Test
    void of_a_seat_only_what_agrees_with_what_is_known_of_it_counts() {
        Criterion criterion = any(
                inside(SEAT, CLERMONT_METROPOLE), all(inside(SEAT, AUVERGNE_RHONE_ALPES, LOIRE_ATLANTIQUE), is(PLAN)));
        assertThat(missing(criterion, knowing(DEPARTMENT, in(PUY_DE_DOME)))).containsExactly(PLAN, CITY);
        assertThat(missing(criterion, knowing(DEPARTMENT, in(LOIRE_ATLANTIQUE))))
                .containsExactly(PLAN);
        assertThat(missing(criterion, knowing(CITY, in(CLERMONT)))).isEmpty();
        Criterion nested = all(inside(SEAT, RHONE), any(inside(SEAT, AUVERGNE_RHONE_ALPES), is(PLAN)));
        assertThat(missing(nested, nothing().profile())).containsExactly(CITY);
    }

    @Test
    void a_department_that_is_asked_for_by_name_agrees_with_the_region_that_is_known() {
        Criterion criterion =
                any(inside(DEPARTMENT, RHONE), all(inside(DEPARTMENT, RHONE, LOIRE_ATLANTIQUE), is(PLAN)));
        assertThat(missing(criterion, knowing(REGION, in(AUVERGNE_RHONE_ALPES))))
                .contains(DEPARTMENT);
        Criterion two = any(all(inside(CITY, LYON), is(PLAN)), all(inside(DEPARTMENT, RHONE), isNot(PLAN)));
        assertThat(missing(two, nothing().profile())).containsExactly(PLAN, CITY, DEPARTMENT);
    }

    @Test
    void beyond_what_can_be_tried_everything_that_is_left_counts() {
        Territory[] many = {CLERMONT, RIOM, LYON, BRON, NANTES, REZE, SAINT_DENIS};
        Criterion[] parts = new Criterion[many.length];
        for (int i = 0; i < many.length; i++) {
            parts[i] = all(inside(PLACES, many[i]), is(PLAN));
        }
        assertThat(missing(any(parts), nothing().profile())).containsExactly(PLAN, PLACES);
    }
}
