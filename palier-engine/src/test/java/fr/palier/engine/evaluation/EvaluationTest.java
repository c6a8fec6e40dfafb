package fr.palier.engine.evaluation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static fr.palier.engine.facts.Truth.FALSE;
import static fr.palier.engine.facts.Truth.TRUE;
import static fr.palier.engine.facts.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationTest {

    private static Truth today(Criterion criterion, Profile profile) {
        return Evaluation.truth(criterion, profile, Moment.on(TODAY));
    }

    @Test
    void a_silence_is_never_a_yes_and_never_a_no() {
        Profile nothing = nothing().profile();
        assertThat(today(is(PLAN), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(isNot(PLAN), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(atLeast(STAFF, 0), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(among(FIELDS, "sante"), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(only(FIELDS, "sante"), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(inside(SEAT, METROPOLE), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(agedAtLeast(0), nothing)).isEqualTo(UNKNOWN);
        assertThat(today(ess(), nothing)).isEqualTo(UNKNOWN);
    }

    @Test
    void all_of_nothing_holds_and_one_of_nothing_fails() {
        assertThat(today(all(), nothing().profile())).isEqualTo(TRUE);
        assertThat(today(any(), nothing().profile())).isEqualTo(FALSE);
        assertThat(today(none(), nothing().profile())).isEqualTo(TRUE);
    }

    @Test
    void a_list_shares_a_value_or_has_nothing_else() {
        Profile both = knowing(FIELDS, selection("sante", "culture"));
        assertThat(today(among(FIELDS, "culture", "habitat"), both)).isEqualTo(TRUE);
        assertThat(today(among(FIELDS, "habitat"), both)).isEqualTo(FALSE);
        assertThat(today(only(FIELDS, "sante", "culture", "habitat"), both)).isEqualTo(TRUE);
        assertThat(today(only(FIELDS, "sante"), both)).isEqualTo(FALSE);
    }

    @Test
    void an_empty_list_shares_nothing_and_has_nothing_else() {
        Profile none = knowing(FIELDS, selection());
        assertThat(today(among(FIELDS, "sante"), none)).isEqualTo(FALSE);
        assertThat(today(only(FIELDS, "sante"), none)).isEqualTo(TRUE);
        assertThat(today(inside(PLACES, METROPOLE), knowing(PLACES, places()))).isEqualTo(FALSE);
    }

    @Test
    void a_choice_is_one_of_the_values_or_it_is_not() {
        Profile cooperative = knowing(FORM, choice("cooperative"));
        assertThat(today(among(FORM, "association", "cooperative"), cooperative))
                .isEqualTo(TRUE);
        assertThat(today(among(FORM, "association"), cooperative)).isEqualTo(FALSE);
    }

    @Test
    void numbers_that_are_written_otherwise_are_the_same_number() {
        assertThat(today(compared(BUDGET, Comparison.EQUAL, "10.00"), knowing(BUDGET, exactly("1E+1"))))
                .isEqualTo(TRUE);
        assertThat(today(compared(BUDGET, Comparison.MORE, "10"), knowing(BUDGET, between("10.0", "10.00"))))
                .isEqualTo(FALSE);
    }

    @Test
    void a_seat_in_a_department_is_in_its_region_and_perhaps_in_one_of_its_communes() {
        Profile department = knowing(DEPARTMENT, in(PUY_DE_DOME));
        assertThat(today(inside(SEAT, AUVERGNE_RHONE_ALPES), department)).isEqualTo(TRUE);
        assertThat(today(inside(SEAT, CLERMONT_METROPOLE), department)).isEqualTo(UNKNOWN);
        assertThat(today(inside(SEAT, PAYS_DE_LA_LOIRE), department)).isEqualTo(FALSE);
        assertThat(today(inside(SEAT, CLERMONT, RIOM), department)).isEqualTo(TRUE);
        assertThat(today(inside(SEAT, METROPOLE), knowing(CITY, in(SAINT_DENIS))))
                .isEqualTo(FALSE);
    }

    @Test
    void of_several_places_one_is_enough() {
        Profile here = knowing(PLACES, places(LYON, CLERMONT));
        assertThat(today(inside(PLACES, PUY_DE_DOME), here)).isEqualTo(TRUE);
        assertThat(today(inside(PLACES, PAYS_DE_LA_LOIRE), here)).isEqualTo(FALSE);
        Territory region = AUVERGNE_RHONE_ALPES;
        assertThat(today(inside(PLACES, PUY_DE_DOME), knowing(PLACES, places(region, NANTES))))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  FALSE, TRUE,  TRUE",
        "MORE,      FALSE, FALSE, TRUE",
        "LESS,      TRUE,  FALSE, FALSE",
        "AT_MOST,   TRUE,  TRUE,  FALSE",
        "EQUAL,     FALSE, TRUE,  FALSE",
        "DIFFERENT, TRUE,  FALSE, TRUE",
    })
    void a_third_anniversary_is_the_first_day_of_three_years_and_the_last_of_not_more(
            Comparison comparison, Truth dayBefore, Truth anniversary, Truth dayAfter) {
        Profile born = knowing(BORN, on("2024-03-02"));
        Moment now = Moment.on(TODAY);
        Criterion threeYears = aged(comparison, 36);
        assertThat(Evaluation.truth(threeYears, born, now.at(day("2027-03-01"))))
                .isEqualTo(dayBefore);
        assertThat(Evaluation.truth(threeYears, born, now.at(day("2027-03-02"))))
                .isEqualTo(anniversary);
        assertThat(Evaluation.truth(threeYears, born, now.at(day("2027-03-03"))))
                .isEqualTo(dayAfter);
    }

    @Test
    void who_was_born_on_29_february_has_its_birthday_on_1_march() {
        Profile born = knowing(BORN, on("2024-02-29"));
        Moment now = Moment.on(TODAY);
        assertThat(Evaluation.truth(agedAtLeast(36), born, now.at(day("2027-02-28"))))
                .isEqualTo(FALSE);
        assertThat(Evaluation.truth(agedAtLeast(36), born, now.at(day("2027-03-01"))))
                .isEqualTo(TRUE);
        assertThat(Evaluation.truth(aged(Comparison.MORE, 36), born, now.at(day("2027-03-01"))))
                .isEqualTo(FALSE);
        assertThat(Evaluation.truth(agedAtLeast(48), born, now.at(day("2028-02-29"))))
                .isEqualTo(TRUE);
    }

    @Test
    void a_birth_known_as_a_range_settles_an_age_that_all_of_it_has() {
        Profile in2023 = knowing(BORN, between(day("2023-01-01"), day("2023-12-31")));
        assertThat(today(agedAtLeast(24), in2023)).isEqualTo(TRUE);
        assertThat(today(agedAtLeast(36), in2023)).isEqualTo(UNKNOWN);
        assertThat(today(agedAtLeast(48), in2023)).isEqualTo(FALSE);
    }

    @Test
    void what_exists_was_created_by_the_day_of_evaluation() {
        Profile since2025 = knowing(BORN, since("2025-01-01"));
        assertThat(today(youngerThan(36), since2025)).isEqualTo(TRUE);
        assertThat(today(youngerThan(12), since2025)).isEqualTo(UNKNOWN);
        LocalDate inTwoYears = TODAY.plusYears(2);
        assertThat(Evaluation.truth(agedAtLeast(24), since2025, Moment.on(TODAY).at(inTwoYears)))
                .isEqualTo(TRUE);
        Profile before2020 = knowing(BORN, before("2020-01-01"));
        assertThat(today(agedAtLeast(72), before2020)).isEqualTo(TRUE);
        assertThat(today(youngerThan(100), before2020)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_day_is_judged_against_a_day() {
        Profile approved = knowing(APPROVED, on("2026-03-01"));
        assertThat(today(dated(APPROVED, Comparison.AT_LEAST, "2026-03-01"), approved))
                .isEqualTo(TRUE);
        assertThat(today(dated(APPROVED, Comparison.MORE, "2026-03-01"), approved))
                .isEqualTo(FALSE);
        assertThat(today(dated(APPROVED, Comparison.LESS, "2027-01-01"), knowing(APPROVED, since("2026-03-01"))))
                .isEqualTo(UNKNOWN);
        assertThat(today(dated(APPROVED, Comparison.LESS, "2027-01-01"), knowing(APPROVED, before("2026-03-01"))))
                .isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,           , FALSE",
        "2026-11-24, 2026-11-24, TRUE",
        "          , 2026-11-23, FALSE",
        "          ,           , TRUE",
    })
    void a_period_holds_from_its_first_day_to_its_last(String from, String until, Truth truth) {
        assertThat(today(validity(from, until), nothing().profile())).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "association,         ,      TRUE",
        "societe_commerciale, true,  TRUE",
        "societe_commerciale, false, FALSE",
        "societe_commerciale, ,      UNKNOWN",
        "fonds_de_dotation,   true,  UNKNOWN",
        "fonds_de_dotation,   ,      UNKNOWN",
    })
    void a_defined_fact_is_true_by_its_rule_undetermined_by_the_other_and_false_otherwise(
            String form, Boolean social, Truth truth) {
        Profile profile = knowing(FORM, choice(form));
        Profile told = social == null ? profile : profile.with(SOCIAL, social ? yes() : no());
        assertThat(today(ess(), told)).isEqualTo(truth);
        assertThat(today(notEss(), told)).isEqualTo(truth.not());
    }

    static Stream<Criterion> mismatches() {
        return Stream.of(
                is(STAFF),
                compared(PLAN, Comparison.MORE, "1"),
                dated(PLAN, Comparison.MORE, "2026-01-01"),
                Criterion.requires(PLAN, new Condition.Aged(Comparison.MORE, new Age(1))),
                among(PLAN, "sante"),
                only(PLAN, "sante"),
                inside(PLAN, RHONE));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void a_condition_that_does_not_apply_to_a_value_is_a_mistake_and_no_answer(Criterion criterion) {
        Profile profile = knowing(PLAN, yes(), STAFF, exactly(1));
        assertThatThrownBy(() -> today(criterion, profile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not apply to");
    }
}
