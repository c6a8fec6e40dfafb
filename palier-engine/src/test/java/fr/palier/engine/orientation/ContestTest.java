package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static fr.palier.engine.orientation.Programmes.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final Profile NEITHER = knowing(PLAN, no(), LOCAL, no());

    private static boolean isContested(Criterion criterion, Profile profile) {
        Outcome outcome = outcome(criterion, profile);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        return outcome.contested();
    }

    @Test
    void a_refusal_that_rests_on_a_contested_criterion_says_so() {
        assertThat(isContested(contested(is(PLAN)), NEITHER)).isTrue();
        assertThat(isContested(all(contested(is(PLAN)), isNot(LOCAL)), NEITHER)).isTrue();
    }

    @Test
    void a_refusal_that_rests_on_firm_ground_too_does_not() {
        assertThat(isContested(is(PLAN), NEITHER)).isFalse();
        assertThat(isContested(all(contested(is(PLAN)), is(LOCAL)), NEITHER)).isFalse();
        assertThat(isContested(all(contested(isNot(PLAN)), is(LOCAL)), NEITHER)).isFalse();
    }

    @Test
    void an_alternative_that_is_contested_may_have_been_meant_for_everyone() {
        assertThat(isContested(any(contested(is(PLAN)), is(LOCAL)), NEITHER)).isTrue();
        assertThat(isContested(contested(any(is(PLAN), is(LOCAL))), NEITHER)).isTrue();
        assertThat(isContested(all(contested(any(is(PLAN))), is(LOCAL)), NEITHER))
                .isFalse();
    }

    @Test
    void inside_a_negation_what_is_contested_may_have_excluded_nobody() {
        Profile both = knowing(PLAN, yes(), LOCAL, yes());
        assertThat(isContested(none(contested(is(PLAN))), both)).isTrue();
        assertThat(isContested(none(contested(is(PLAN)), is(LOCAL)), both)).isFalse();
        assertThat(isContested(none(any(contested(is(PLAN)), isNot(LOCAL))), both))
                .isTrue();
        assertThat(isContested(none(all(contested(is(PLAN)), is(LOCAL))), both)).isTrue();
        assertThat(isContested(none(none(contested(is(PLAN)))), NEITHER)).isTrue();
    }

    @Test
    void a_definition_and_a_period_may_be_contested_as_a_whole() {
        Profile company = knowing(FORM, choice("societe_commerciale"), SOCIAL, no());
        assertThat(isContested(contested(ess()), company)).isTrue();
        assertThat(isContested(ess(), company)).isFalse();
        assertThat(isContested(contested(validity(null, "2026-01-01")), company))
                .isTrue();
    }

    @Test
    void only_a_refusal_is_contested() {
        assertThat(outcome(contested(is(PLAN)), knowing(PLAN, yes())).contested())
                .isFalse();
        assertThat(outcome(contested(is(PLAN)), nothing().profile()).contested())
                .isFalse();
        assertThat(outcome(contested(agedAtLeast(36)), knowing(BORN, on("2024-03-02")))
                        .contested())
                .isFalse();
    }
}
