package fr.palier.engine.facts;

import static fr.palier.engine.World.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void what_was_never_said_is_unknown() {
        Profile empty = Profile.empty(VOCABULARY);
        assertThat(VOCABULARY.facts())
                .allSatisfy(fact ->
                        assertThat(empty.value(fact)).isEqualTo(unknown()).returns(false, Value::isKnown));
        assertThat(empty.known()).isEmpty();
        assertThat(empty.vocabulary()).isSameAs(VOCABULARY);
    }

    @Test
    void one_fact_more_leaves_the_profile_it_came_from_as_it_was() {
        Profile empty = Profile.empty(VOCABULARY);
        Profile told = empty.with(PLAN, no());
        assertThat(told.value(PLAN)).isEqualTo(no()).returns(true, Value::isKnown);
        assertThat(empty.value(PLAN)).isEqualTo(unknown());
    }

    @Test
    void an_answer_can_be_taken_back() {
        Profile told = knowing(CITY, in(CLERMONT));
        assertThat(told.with(CITY, unknown())).isEqualTo(Profile.empty(VOCABULARY));
    }

    @Test
    void the_known_facts_come_in_the_order_of_the_vocabulary_and_without_the_derived_ones() {
        Profile told = nothing()
                .and(CITY, in(CLERMONT))
                .and(BORN, on("2020-01-01"))
                .and(PLAN, yes())
                .profile();
        assertThat(told.known()).containsExactly(PLAN, BORN, CITY);
    }

    @Test
    void an_age_counts_from_the_day_of_birth() {
        assertThat(knowing(BORN, on("2020-02-29")).value(AGE)).isEqualTo(on("2020-02-29"));
        assertThat(knowing(PLAN, yes()).value(AGE)).isEqualTo(unknown());
    }

    @Test
    void the_seat_is_the_most_exact_place_told() {
        assertThat(knowing(REGION, in(AUVERGNE_RHONE_ALPES)).value(SEAT)).isEqualTo(in(AUVERGNE_RHONE_ALPES));
        assertThat(knowing(REGION, in(AUVERGNE_RHONE_ALPES), DEPARTMENT, in(PUY_DE_DOME))
                        .value(SEAT))
                .isEqualTo(in(PUY_DE_DOME));
        assertThat(knowing(CITY, in(RIOM), REGION, in(AUVERGNE_RHONE_ALPES)).value(SEAT))
                .isEqualTo(in(RIOM));
    }

    @Test
    void the_seat_is_only_what_all_that_was_told_has_in_common() {
        Territory straddling = territory("departement:00", "À cheval", 3, 4);
        Profile told = knowing(DEPARTMENT, in(straddling), REGION, in(PAYS_DE_LA_LOIRE));
        assertThat(told.value(SEAT)).isEqualTo(in(territory("departement:00", "À cheval", 4)));
    }

    @Test
    void a_department_that_contradicts_the_commune_is_refused() {
        Profile told = knowing(CITY, in(CLERMONT));
        assertThatThrownBy(() -> told.with(DEPARTMENT, in(RHONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("commune:63113 contradicts departement:69");
    }

    @Test
    void nobody_tells_what_is_derived() {
        Profile empty = Profile.empty(VOCABULARY);
        assertThatThrownBy(() -> empty.with(AGE, on("2020-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anciennete");
    }

    @Test
    void two_profiles_that_know_the_same_are_the_same() {
        assertThat(knowing(PLAN, yes(), STAFF, exactly(2)))
                .isEqualTo(knowing(STAFF, exactly(2), PLAN, yes()))
                .hasSameHashCodeAs(knowing(STAFF, exactly(2), PLAN, yes()))
                .isNotEqualTo(knowing(PLAN, yes()))
                .isNotEqualTo("profile");
        assertThat(knowing(PLAN, yes()).hashCode())
                .isNotEqualTo(knowing(PLAN, no()).hashCode());
    }

    @Test
    void a_profile_shows_what_it_knows() {
        assertThat(knowing(PLAN, yes())).hasToString("Profile[projet_strategique=Flag[value=true]]");
    }

    @Test
    void a_selection_and_a_list_of_places_may_be_empty_and_are_known_then() {
        assertThat(selection().isKnown()).isTrue();
        assertThat(new Value.Places(List.of()).isKnown()).isTrue();
    }
}
