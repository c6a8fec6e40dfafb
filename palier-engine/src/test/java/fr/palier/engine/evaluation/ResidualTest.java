package fr.palier.engine.evaluation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class ResidualTest {

    private static Criterion left(Criterion criterion, Profile profile) {
        return Residual.of(criterion, profile, Moment.on(TODAY));
    }

    private static SortedSet<Fact> missing(Criterion criterion, Profile profile) {
        return Residual.missing(left(criterion, profile), profile);
    }

    @Test
    void what_is_settled_is_left_out() {
        Profile planned = knowing(PLAN, yes());
        assertThat(left(all(is(PLAN), is(LOCAL)), planned)).isEqualTo(is(LOCAL));
        assertThat(left(any(isNot(PLAN), is(LOCAL)), planned)).isEqualTo(is(LOCAL));
        assertThat(left(none(isNot(PLAN), is(LOCAL)), planned)).isEqualTo(none(is(LOCAL)));
        assertThat(left(all(is(PLAN), is(LOCAL), atLeast(STAFF, 2)), planned))
                .isEqualTo(all(is(LOCAL), atLeast(STAFF, 2)));
        assertThat(left(any(isNot(PLAN), is(LOCAL), atLeast(STAFF, 2)), planned))
                .isEqualTo(any(is(LOCAL), atLeast(STAFF, 2)));
    }

    @Test
    void what_is_settled_settles_the_rest() {
        Profile planned = knowing(PLAN, yes());
        assertThat(left(any(is(PLAN), is(LOCAL)), planned)).isEqualTo(Criterion.ALWAYS);
        assertThat(left(all(isNot(PLAN), is(LOCAL)), planned)).isEqualTo(Criterion.NEVER);
        assertThat(left(none(is(PLAN), is(LOCAL)), planned)).isEqualTo(Criterion.NEVER);
        assertThat(left(none(isNot(PLAN)), planned)).isEqualTo(Criterion.ALWAYS);
    }

    @Test
    void a_definition_keeps_what_is_open_of_its_rules() {
        Profile company = knowing(FORM, choice("societe_commerciale"));
        assertThat(left(notEss(), company))
                .isEqualTo(new Criterion.Defined(
                        new Definition(ESS, is(SOCIAL), Criterion.NEVER, IS_ESS.undetermined()), false, Note.NONE));
        assertThat(missing(ess(), company)).containsExactly(SOCIAL);
        assertThat(missing(ess(), nothing().profile())).containsExactly(FORM, SOCIAL);
    }

    @Test
    void nothing_is_asked_where_no_answer_settles_a_definition() {
        Profile fund = knowing(FORM, choice("fonds_de_dotation"));
        assertThat(missing(ess(), fund)).isEmpty();
        assertThat(Residual.undetermined(left(all(is(PLAN), ess(), notEss()), fund)))
                .extracting(Definition::undetermined)
                .containsExactly("La loi ne dit rien des fonds de dotation.");
        assertThat(Residual.undetermined(left(ess(), nothing().profile()))).isEmpty();
    }

    @Test
    void an_answer_that_makes_a_definition_true_is_asked_for_also_where_it_is_undetermined_without() {
        Definition approved = new Definition(
                ESS, is(SOCIAL), among(FORM, "fonds_de_dotation"), "La loi ne dit rien des fonds de dotation.");
        Criterion criterion = new Criterion.Defined(approved, true, Note.NONE);
        Profile fund = knowing(FORM, choice("fonds_de_dotation"));
        assertThat(missing(criterion, fund)).containsExactly(SOCIAL);
        assertThat(Residual.undetermined(left(criterion, fund))).isEmpty();
        assertThat(Residual.undetermined(left(criterion, fund.with(SOCIAL, no()))))
                .hasSize(1);
    }

    @Test
    void what_may_make_a_definition_undetermined_is_asked_for_too() {
        Definition definition = new Definition(ESS, is(SOCIAL), is(LOCAL), "Rien ne le dit.");
        Criterion criterion = new Criterion.Defined(definition, true, Note.NONE);
        assertThat(missing(criterion, nothing().profile())).containsExactly(SOCIAL, LOCAL);
        assertThat(missing(criterion, knowing(SOCIAL, no()))).containsExactly(LOCAL);
        assertThat(missing(criterion, knowing(SOCIAL, yes()))).isEmpty();
    }

    @Test
    void the_missing_facts_come_in_the_order_of_the_vocabulary() {
        assertThat(missing(all(is(LOCAL), agedAtLeast(12), is(PLAN)), nothing().profile()))
                .containsExactly(PLAN, LOCAL, BORN);
    }

    @Test
    void a_seat_is_asked_for_as_exactly_as_it_is_not_known_yet() {
        Criterion inTheEpci = inside(SEAT, CLERMONT_METROPOLE);
        assertThat(missing(inTheEpci, nothing().profile())).containsExactly(CITY);
        assertThat(missing(inTheEpci, knowing(REGION, in(AUVERGNE_RHONE_ALPES))))
                .containsExactly(CITY);
        assertThat(missing(inTheEpci, knowing(REGION, in(PAYS_DE_LA_LOIRE)))).isEmpty();
    }

    @Test
    void a_number_known_as_a_range_is_asked_for_where_the_range_straddles_the_bound() {
        assertThat(missing(atLeast(STAFF, 15), knowing(STAFF, between(10, 19)))).containsExactly(STAFF);
        assertThat(missing(atLeast(STAFF, 20), knowing(STAFF, between(10, 19)))).isEmpty();
    }

    @Test
    void a_period_asks_nothing_of_anyone() {
        assertThat(missing(
                        any(validity("2027-01-01", null), is(PLAN)), nothing().profile()))
                .containsExactly(PLAN);
    }

    @Test
    void it_is_known_whether_a_fact_stands_twice_in_what_is_left() {
        Profile nothing = nothing().profile();
        Criterion twice = any(atLeast(STAFF, 3), all(atLeast(STAFF, 2), is(PLAN)));
        assertThat(Residual.asksEachFactOnce(left(twice, nothing), nothing)).isFalse();
        assertThat(Residual.asksEachFactOnce(left(all(is(PLAN), is(LOCAL)), nothing), nothing))
                .isTrue();
    }
}
