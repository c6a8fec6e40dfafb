package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Profile ALMOST_THREE = knowing(BORN, on("2024-03-02"));

    private static Decision decide(Criterion criterion, Profile profile) {
        return Decision.of(criterion, profile, TODAY);
    }

    private static Decision eligible() {
        return new Decision(Verdict.ELIGIBLE, null, null);
    }

    private static Decision eligibleUntil(String until) {
        return new Decision(Verdict.ELIGIBLE, null, day(until));
    }

    private static Decision soon(String from) {
        return new Decision(Verdict.SOON, day(from), null);
    }

    private static Decision toComplete() {
        return new Decision(Verdict.TO_COMPLETE, null, null);
    }

    private static Decision notEligible() {
        return new Decision(Verdict.NOT_ELIGIBLE, null, null);
    }

    @Test
    void an_association_in_its_third_year_is_eligible_from_its_anniversary() {
        assertThat(decide(agedAtLeast(36), ALMOST_THREE)).isEqualTo(soon("2027-03-02"));
        assertThat(decide(aged(Comparison.MORE, 36), ALMOST_THREE)).isEqualTo(soon("2027-03-03"));
    }

    @Test
    void who_is_young_enough_is_so_until_the_day_that_the_age_is_reached_or_passed() {
        assertThat(decide(youngerThan(36), ALMOST_THREE)).isEqualTo(eligibleUntil("2027-03-01"));
        assertThat(decide(aged(Comparison.AT_MOST, 36), ALMOST_THREE)).isEqualTo(eligibleUntil("2027-03-02"));
    }

    @Test
    void an_eligibility_that_no_day_ends_has_no_last_day() {
        assertThat(decide(agedAtLeast(24), ALMOST_THREE)).isEqualTo(eligible());
        assertThat(decide(is(PLAN), knowing(PLAN, yes()))).isEqualTo(eligible());
    }

    @Test
    void nobody_is_eligible_before_the_programme_opens_or_after_it_ended() {
        Criterion open = all(validity("2027-01-01", "2027-12-31"), is(PLAN));
        assertThat(decide(open, knowing(PLAN, yes()))).isEqualTo(soon("2027-01-01"));
        assertThat(decide(open, knowing(PLAN, no()))).isEqualTo(notEligible());
        assertThat(decide(all(validity(null, "2026-11-23"), is(PLAN)), knowing(PLAN, yes())))
                .isEqualTo(notEligible());
        assertThat(decide(all(validity(null, "2026-12-31"), is(PLAN)), knowing(PLAN, yes())))
                .isEqualTo(eligibleUntil("2026-12-31"));
    }

    @Test
    void who_is_old_enough_only_after_the_programme_ended_is_not_eligible() {
        assertThat(decide(all(validity(null, "2027-03-01"), agedAtLeast(36)), ALMOST_THREE))
                .isEqualTo(notEligible());
        assertThat(decide(all(validity(null, "2027-03-02"), agedAtLeast(36)), ALMOST_THREE))
                .isEqualTo(soon("2027-03-02"));
    }

    @Test
    void undecided_now_but_sure_later_is_to_be_completed() {
        assertThat(decide(any(agedAtLeast(36), is(PLAN)), ALMOST_THREE)).isEqualTo(toComplete());
    }

    @Test
    void where_time_and_an_answer_are_both_needed_it_is_to_be_completed() {
        assertThat(decide(all(agedAtLeast(36), is(PLAN)), ALMOST_THREE)).isEqualTo(toComplete());
        assertThat(decide(all(agedAtLeast(36), is(PLAN)), ALMOST_THREE.with(PLAN, no())))
                .isEqualTo(notEligible());
    }

    @Test
    void closed_today_and_perhaps_open_on_the_way_it_is_soon_from_the_day_that_is_sure() {
        Profile in2024 = knowing(BORN, between(day("2024-03-02"), day("2024-12-31")));
        assertThat(decide(agedAtLeast(36), in2024)).isEqualTo(soon("2027-12-31"));
    }

    @Test
    void the_last_day_is_the_last_of_an_eligibility_without_a_break() {
        Criterion withABreak = any(youngerThan(36), agedAtLeast(48));
        assertThat(decide(withABreak, ALMOST_THREE)).isEqualTo(eligibleUntil("2027-03-01"));
        Profile in2024 = knowing(BORN, between(day("2024-03-02"), day("2024-12-31")));
        assertThat(decide(youngerThan(36), in2024)).isEqualTo(eligibleUntil("2027-03-01"));
    }

    @Test
    void a_decision_tells_only_the_dates_it_has() {
        assertThat(soon("2027-03-02").eligibleFrom()).contains(day("2027-03-02"));
        assertThat(soon("2027-03-02").eligibleUntil()).isEmpty();
        assertThat(eligibleUntil("2027-03-02").eligibleUntil()).contains(day("2027-03-02"));
        assertThat(eligible().eligibleFrom()).isEmpty();
    }
}
