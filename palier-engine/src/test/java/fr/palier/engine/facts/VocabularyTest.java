package fr.palier.engine.facts;

import static fr.palier.engine.World.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void a_fact_is_found_by_its_name() {
        assertThat(VOCABULARY.find("salaries")).contains(STAFF);
        assertThat(VOCABULARY.get("salaries")).isSameAs(STAFF);
    }

    @Test
    void a_name_that_nobody_defined_is_no_fact() {
        assertThat(VOCABULARY.find("salarie")).isEmpty();
        assertThatThrownBy(() -> VOCABULARY.get("salarie"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such fact: salarie");
    }

    @Test
    void a_person_can_give_all_facts_but_the_derived_ones() {
        assertThat(VOCABULARY.givable()).contains(FORM, CITY, PLACES).doesNotContain(AGE, SEAT, ESS);
        assertThat(VOCABULARY.givable()).hasSize(VOCABULARY.facts().size() - 3);
    }

    @Test
    void a_derived_fact_is_told_through_others() {
        assertThat(AGE.sources()).containsExactly(BORN);
        assertThat(SEAT.sources()).containsExactly(CITY, DEPARTMENT, REGION);
        assertThat(ESS.sources()).isEmpty();
        assertThat(VOCABULARY.givable())
                .allSatisfy(fact -> assertThat(fact.sources()).containsExactly(fact));
    }

    @Test
    void the_facts_keep_the_order_in_which_they_are_presented() {
        Fact one = new Fact(0, "a", new FactType.Flag(), false);
        Fact other = new Fact(1, "b", new FactType.Day(), true);
        assertThat(new Vocabulary(List.of(one, other)).facts()).containsExactly(one, other);
    }

    @Test
    void no_name_comes_twice() {
        Fact one = new Fact(0, "a", new FactType.Flag(), false);
        Fact other = new Fact(1, "a", new FactType.Day(), true);
        assertThatThrownBy(() -> new Vocabulary(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact defined twice: a");
    }

    @Test
    void every_fact_stands_where_it_says() {
        Fact misplaced = new Fact(1, "a", new FactType.Flag(), false);
        assertThatThrownBy(() -> new Vocabulary(List.of(misplaced)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("misplaced fact: a");
    }

    @Test
    void two_facts_of_one_name_are_one_fact() {
        Fact same = new Fact(9, "salaries", new FactType.Day(), true);
        assertThat(same)
                .isEqualTo(STAFF)
                .hasSameHashCodeAs(STAFF)
                .hasToString("salaries")
                .isNotEqualTo("salaries");
        assertThat(PLAN).isNotEqualTo(LOCAL);
    }

    @Test
    void each_level_has_its_prefix() {
        assertThat(Level.values())
                .extracting(Level::prefix)
                .containsExactly("commune:", "departement:", "region:", "epci:");
    }
}
