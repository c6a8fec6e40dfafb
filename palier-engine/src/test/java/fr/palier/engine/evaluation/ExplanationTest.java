package fr.palier.engine.evaluation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static Explanation explain(Criterion criterion, Profile profile) {
        return Explanation.of(criterion, profile, Moment.on(TODAY));
    }

    @Test
    void a_report_has_an_entry_for_each_conjunct() {
        Criterion criterion = all(is(PLAN), any(atLeast(STAFF, 2), is(LOCAL)));
        List<Explanation> entries =
                explain(criterion, knowing(PLAN, no(), STAFF, exactly(3))).conjuncts();
        assertThat(entries)
                .extracting(Explanation::criterion)
                .containsExactly(is(PLAN), any(atLeast(STAFF, 2), is(LOCAL)));
        assertThat(entries).extracting(Explanation::truth).containsExactly(Truth.FALSE, Truth.TRUE);
    }

    @Test
    void what_is_no_conjunction_is_its_own_only_entry() {
        Explanation explanation = explain(any(is(PLAN), is(LOCAL)), nothing().profile());
        assertThat(explanation.conjuncts()).containsExactly(explanation);
    }

    @Test
    void every_condition_is_judged_also_where_it_no_longer_matters() {
        Explanation explanation = explain(any(is(PLAN), atLeast(STAFF, 2)), knowing(PLAN, yes(), STAFF, exactly(1)));
        assertThat(explanation.truth()).isEqualTo(Truth.TRUE);
        assertThat(explanation.parts()).extracting(Explanation::truth).containsExactly(Truth.TRUE, Truth.FALSE);
        assertThat(explanation.parts()).extracting(Explanation::found).containsExactly(yes(), exactly(1));
        assertThat(explanation.found()).isEqualTo(unknown());
    }

    @Test
    void a_defined_fact_is_explained_by_its_rule() {
        Explanation explanation = explain(notEss(), knowing(FORM, choice("association")));
        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.parts()).extracting(Explanation::criterion).containsExactly(IS_ESS.trueIf());
        assertThat(explanation.parts()).extracting(Explanation::truth).containsExactly(Truth.TRUE);
    }

    @Test
    void an_age_is_found_as_the_day_it_counts_from() {
        Explanation explanation = explain(agedAtLeast(36), knowing(BORN, on("2020-01-01")));
        assertThat(explanation.found()).isEqualTo(on("2020-01-01"));
    }

    @Test
    void a_period_and_a_negation_are_explained_too() {
        Explanation explanation =
                explain(none(validity("2026-01-01", null), is(PLAN)), nothing().profile());
        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.parts()).extracting(Explanation::truth).containsExactly(Truth.TRUE, Truth.UNKNOWN);
    }
}
