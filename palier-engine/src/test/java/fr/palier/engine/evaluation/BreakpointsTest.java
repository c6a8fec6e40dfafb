package fr.palier.engine.evaluation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Profile;
import java.time.LocalDate;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class BreakpointsTest {

    private static SortedSet<LocalDate> days(Criterion criterion, Profile profile) {
        return Breakpoints.after(TODAY, criterion, profile);
    }

    @Test
    void an_age_changes_on_its_anniversary_and_on_the_day_after() {
        assertThat(days(agedAtLeast(36), knowing(BORN, on("2024-03-02"))))
                .containsExactly(day("2027-03-02"), day("2027-03-03"));
    }

    @Test
    void a_birth_known_as_a_range_has_the_breakpoints_of_both_its_ends() {
        assertThat(days(agedAtLeast(36), knowing(BORN, between(day("2024-03-02"), day("2024-12-31")))))
                .containsExactly(day("2027-03-02"), day("2027-03-03"), day("2027-12-31"), day("2028-01-01"));
    }

    @Test
    void a_birth_without_a_last_day_was_at_the_latest_today() {
        assertThat(days(agedAtLeast(12), knowing(BORN, since("2020-01-01"))))
                .containsExactly(day("2027-11-24"), day("2027-11-25"));
    }

    @Test
    void a_period_opens_on_its_first_day_and_is_over_the_day_after_its_last() {
        assertThat(days(validity("2027-01-01", "2027-12-31"), nothing().profile()))
                .containsExactly(day("2027-01-01"), day("2028-01-01"));
        assertThat(days(validity(null, null), nothing().profile())).isEmpty();
    }

    @Test
    void a_definition_has_those_of_both_its_rules() {
        Definition definition = new Definition(ESS, agedAtLeast(36), validity("2028-01-01", null), "Rien ne le dit.");
        assertThat(days(new Criterion.Defined(definition, true, Note.NONE), knowing(BORN, on("2024-03-02"))))
                .containsExactly(day("2027-03-02"), day("2027-03-03"), day("2028-01-01"));
    }

    @Test
    void what_is_past_and_what_is_unknown_has_none() {
        assertThat(days(agedAtLeast(36), knowing(BORN, on("2023-11-23")))).isEmpty();
        assertThat(days(agedAtLeast(36), knowing(BORN, on("2023-11-24")))).containsExactly(day("2026-11-25"));
        assertThat(days(validity("2026-11-24", "2026-11-23"), nothing().profile()))
                .isEmpty();
        assertThat(days(all(agedAtLeast(36), is(PLAN)), nothing().profile())).isEmpty();
    }
}
