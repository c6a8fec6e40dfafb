package fr.palier.catalogue.checks.logic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Against trying every organisation of a small world. */
class FeasibilityTest {

    @Provide
    Arbitrary<Criterion> criteria() {
        return SmallWorld.criteria();
    }

    @Provide
    Arbitrary<Criterion> defined() {
        return SmallWorld.criteriaWithDefinition();
    }

    @Provide
    Arbitrary<Criterion> linked() {
        return SmallWorld.criteriaOnDateAndAge();
    }

    @Provide
    Arbitrary<List<Criterion>> conditions() {
        return SmallWorld.conditionsOnOneFact();
    }

    @Property(seed = "1", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_rule_can_hold_exactly_if_somebody_meets_it(@ForAll("criteria") Criterion rule) {
        assertThat(Feasibility.canHold(List.of(Claim.that(rule)))).isEqualTo(SmallWorld.anywhere(rule, Truth.TRUE));
    }

    @Property(seed = "2", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_rule_can_fail_exactly_if_somebody_does_not_meet_it(@ForAll("criteria") Criterion rule) {
        assertThat(Feasibility.canHold(List.of(Claim.that(rule).not())))
                .isEqualTo(SmallWorld.anywhere(rule, Truth.FALSE));
    }

    @Property(seed = "3", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void conditions_on_one_fact_that_exclude_each_other_are_all_found(
            @ForAll("conditions") List<Criterion> conditions) {
        Criterion all = new Criterion.All(conditions, Note.NONE);
        Criterion any = new Criterion.Any(conditions, Note.NONE);

        assertThat(Feasibility.canHold(List.of(Claim.that(all)))).isEqualTo(SmallWorld.anywhere(all, Truth.TRUE));
        assertThat(Feasibility.implies(List.of(), Claim.that(any))).isEqualTo(!SmallWorld.anywhere(any, Truth.FALSE));
    }

    @Property(seed = "5", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void nobody_meets_a_rule_that_is_said_to_be_impossible(@ForAll("linked") Criterion rule) {
        if (SmallWorld.anywhere(rule, Truth.TRUE)) {
            assertThat(Feasibility.canHold(List.of(Claim.that(rule)))).isTrue();
        }
    }

    /** What the law leaves open may turn out either way, but one way at a time. */
    @Property(seed = "4", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_rule_on_a_defined_fact_is_impossible_only_if_nobody_surely_meets_it(@ForAll("defined") Criterion rule) {
        if (!Feasibility.canHold(List.of(Claim.that(rule)))) {
            assertThat(SmallWorld.anywhere(rule, Truth.TRUE)).isFalse();
        } else {
            assertThat(SmallWorld.anywhere(rule, Truth.TRUE, Truth.UNKNOWN)).isTrue();
        }
    }

    @Test
    void two_periods_must_overlap() {
        Criterion spring = period("2026-03-01", "2026-05-31");
        Criterion summer = period("2026-06-01", "2026-08-31");

        assertThat(Feasibility.canHold(List.of(Claim.that(spring), Claim.that(summer))))
                .isFalse();
        assertThat(Feasibility.canHold(
                        List.of(Claim.that(spring), Claim.that(summer).not())))
                .isTrue();
        assertThat(Feasibility.canHold(List.of(Claim.that(period(null, "2026-06-01")), Claim.that(summer))))
                .isTrue();
    }

    @Test
    void outside_a_period_there_is_a_before_and_an_after() {
        Claim not = Claim.that(period("2026-06-01", "2026-08-31")).not();

        assertThat(Feasibility.canHold(List.of(not, Claim.that(period(null, "2026-05-31")))))
                .isTrue();
        assertThat(Feasibility.canHold(List.of(not, Claim.that(period("2026-09-01", null)))))
                .isTrue();
        assertThat(Feasibility.canHold(List.of(not, Claim.that(period("2026-06-02", "2026-08-30")))))
                .isFalse();
        assertThat(Feasibility.canHold(List.of(Claim.that(period(null, null)).not())))
                .isFalse();
    }

    private static Criterion period(@Nullable String from, @Nullable String until) {
        return new Criterion.Validity(
                from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until), Note.NONE);
    }
}
