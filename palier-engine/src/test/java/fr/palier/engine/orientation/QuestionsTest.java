package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.orientation.Programmes.orient;
import static fr.palier.engine.orientation.Programmes.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static Optional<Fact> asked(Profile profile, Criterion... criteria) {
        return asked(profile, Set.of(), criteria);
    }

    private static Optional<Fact> asked(Profile profile, Set<Fact> declined, Criterion... criteria) {
        return question(profile, declined, criteria).map(Question::fact);
    }

    private static Optional<Question> question(Profile profile, Set<Fact> declined, Criterion... criteria) {
        Programme[] programmes = new Programme[criteria.length];
        Arrays.setAll(programmes, i -> programme("p" + i, criteria[i]));
        return orient(profile, declined, programmes).nextQuestion();
    }

    private static double settles(Profile profile, Criterion... criteria) {
        return question(profile, Set.of(), criteria).orElseThrow().settles();
    }

    @Test
    void the_fact_that_settles_most_programmes_is_asked_first() {
        assertThat(asked(nothing().profile(), all(is(PLAN), is(LOCAL)), is(LOCAL), all(is(SOCIAL), is(LOCAL))))
                .contains(LOCAL);
    }

    @Test
    void a_question_tells_how_many_programmes_it_settles_and_on_which_it_bears() {
        Question question = question(nothing().profile(), Set.of(), all(is(PLAN), is(LOCAL)), is(LOCAL), is(SOCIAL))
                .orElseThrow();
        assertThat(question.fact()).isEqualTo(LOCAL);
        assertThat(question.settles()).isEqualTo(1.5);
        assertThat(question.concerned()).extracting(Programme::id).containsExactly("p0", "p1");
    }

    @Test
    void nothing_is_asked_where_nothing_open_depends_on_an_answer() {
        assertThat(asked(knowing(PLAN, yes()), is(PLAN))).isEmpty();
        assertThat(asked(nothing().profile())).isEmpty();
        assertThat(asked(knowing(FORM, choice("fonds_de_dotation")), ess())).isEmpty();
        assertThat(asked(knowing(BORN, on("2024-03-02")), agedAtLeast(36))).isEmpty();
    }

    @Test
    void what_changes_nothing_is_never_asked() {
        Criterion criterion = any(atLeast(STAFF, 3), all(atLeast(STAFF, 2), is(PLAN)));
        assertThat(asked(knowing(STAFF, exactly(2)), Set.of(PLAN), criterion)).isEmpty();
        assertThat(asked(nothing().profile(), all(atLeast(STAFF, 3), any(atLeast(STAFF, 2), is(PLAN)))))
                .contains(STAFF);
    }

    @Test
    void where_two_settle_as_much_the_one_that_bears_on_more_is_asked_and_then_the_first_of_the_vocabulary() {
        assertThat(asked(nothing().profile(), is(LOCAL), is(PLAN))).contains(PLAN);
        assertThat(asked(nothing().profile(), is(PLAN), all(is(LOCAL), is(SOCIAL)), all(is(LOCAL), atLeast(STAFF, 2))))
                .contains(LOCAL);
        Criterion wantsThree = all(is(PLAN), is(LOCAL), is(SOCIAL), atLeast(STAFF, 2));
        assertThat(asked(nothing().profile(), wantsThree)).contains(SOCIAL);
        assertThat(settles(nothing().profile(), wantsThree)).isEqualTo(0.5);
    }

    @Test
    void all_values_of_a_choice_are_as_likely() {
        assertThat(settles(nothing().profile(), all(among(FORM, "association"), is(PLAN))))
                .isEqualTo(0.75);
        assertThat(settles(
                        nothing().profile(),
                        all(among(FORM, "association", "cooperative", "fonds_de_dotation"), is(PLAN))))
                .isEqualTo(0.5);
        assertThat(asked(
                        nothing().profile(),
                        all(among(FORM, "association", "cooperative", "fonds_de_dotation"), is(PLAN))))
                .contains(PLAN);
    }

    @Test
    void of_a_choice_without_a_list_any_other_value_is_one_more() {
        assertThat(settles(nothing().profile(), all(among(TRADE, "boulanger", "menuisier"), is(PLAN))))
                .isEqualTo(0.5);
        Criterion criterion = all(among(TRADE, "boulanger"), atLeast(STAFF, 1), atMost(STAFF, 9));
        assertThat(asked(nothing().profile(), criterion)).contains(STAFF);
        assertThat(asked(knowing(STAFF, exactly(2)), criterion)).contains(TRADE);
        assertThat(settles(knowing(STAFF, exactly(2)), criterion)).isEqualTo(1);
    }

    @Test
    void of_a_list_each_value_and_none_at_all_are_as_likely() {
        assertThat(settles(nothing().profile(), all(among(FIELDS, "sante"), isNot(PLAN))))
                .isEqualTo(0.75);
        assertThat(settles(knowing(PLAN, no()), all(only(FIELDS, "sante"), isNot(PLAN), is(LOCAL))))
                .isEqualTo(0.5);
    }

    @Test
    void numbers_and_days_are_as_likely_in_each_stretch_that_the_criteria_tell_apart() {
        Criterion between = all(atLeast(STAFF, 2), atMost(STAFF, 9), is(PLAN));
        assertThat(settles(nothing().profile(), between)).isCloseTo(2 / 3.0, within(1e-9));
        Criterion grown = all(agedAtLeast(36), youngerThan(60), isNot(PLAN));
        assertThat(settles(nothing().profile(), grown)).isEqualTo(0.5);
    }

    @Test
    void a_number_known_as_a_range_is_asked_only_for_what_the_range_leaves_open() {
        Criterion between = all(atLeast(STAFF, 2), atMost(STAFF, 9), is(PLAN));
        assertThat(settles(knowing(STAFF, between(5, 12)), between)).isEqualTo(0.5);
        assertThat(question(knowing(STAFF, between(5, 12), PLAN, yes()), Set.of(), between)
                        .orElseThrow())
                .returns(STAFF, Question::fact)
                .returns(1.0, Question::settles);
    }

    @Test
    void a_seat_is_asked_by_commune_first() {
        assertThat(asked(nothing().profile(), inside(SEAT, RHONE))).contains(CITY);
    }

    @Test
    void who_does_not_know_the_commune_is_asked_for_the_department_then_for_the_region() {
        Criterion inTheRhone = inside(SEAT, RHONE);
        assertThat(asked(nothing().profile(), Set.of(CITY), inTheRhone)).contains(DEPARTMENT);
        assertThat(asked(nothing().profile(), Set.of(CITY, DEPARTMENT), inTheRhone))
                .contains(REGION);
        assertThat(asked(nothing().profile(), Set.of(CITY, DEPARTMENT, REGION), inTheRhone))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_for_less_than_they_already_told() {
        Criterion inTheEpci = inside(SEAT, CLERMONT_METROPOLE);
        assertThat(asked(knowing(DEPARTMENT, in(PUY_DE_DOME)), Set.of(CITY), inTheEpci))
                .isEmpty();
        assertThat(asked(knowing(REGION, in(AUVERGNE_RHONE_ALPES)), Set.of(CITY), inTheEpci))
                .contains(DEPARTMENT);
        assertThat(asked(knowing(REGION, in(AUVERGNE_RHONE_ALPES)), Set.of(CITY, DEPARTMENT), inTheEpci))
                .isEmpty();
    }

    @Test
    void who_does_not_know_one_thing_is_asked_for_another() {
        assertThat(asked(nothing().profile(), Set.of(PLAN), all(is(PLAN), is(LOCAL))))
                .contains(LOCAL);
        assertThat(asked(nothing().profile(), Set.of(PLAN, LOCAL), all(is(PLAN), is(LOCAL))))
                .isEmpty();
    }

    @Test
    void places_are_told_apart_by_the_areas_in_which_they_lie() {
        Criterion criterion = all(inside(PLACES, AUVERGNE_RHONE_ALPES), is(PLAN));
        assertThat(settles(nothing().profile(), criterion)).isEqualTo(0.5);
        assertThat(asked(knowing(PLAN, yes()), criterion)).contains(PLACES);
        assertThat(settles(knowing(PLAN, yes()), criterion)).isEqualTo(1);
    }

    @Test
    void an_answer_that_only_matters_later_is_asked_now() {
        Criterion criterion = all(validity("2027-01-01", null), is(PLAN));
        assertThat(asked(nothing().profile(), criterion)).contains(PLAN);
        assertThat(settles(nothing().profile(), criterion)).isEqualTo(1);
    }
}
