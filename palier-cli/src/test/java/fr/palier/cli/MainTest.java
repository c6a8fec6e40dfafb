package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void the_help_names_every_command() {
        Run run = Run.of("--aide");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("orienter", "verifier");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orienter", "verifier"})
    void every_command_explains_itself(String command) {
        Run run = Run.of(command, "--aide");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage : palier " + command, "--catalogue", "Code de retour");
    }

    @Test
    void without_a_command_the_help_is_shown_and_the_usage_was_bad() {
        assertThat(Run.of().status()).isEqualTo(2);
    }

    @Test
    void a_mistyped_command_is_recognised() {
        Run run = Run.of("oriente");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("« oriente »", "Vouliez-vous dire « orienter » ?");
    }

    @Test
    void a_mistyped_option_is_recognised() {
        Run run = Run.of("orienter", "--profile", "x.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("« --profile »", "Vouliez-vous dire « --profil » ?");
    }

    @Test
    void an_option_without_its_value_says_what_it_wants() {
        assertThat(Run.of("orienter", "--profil").err()).contains("--profil demande une valeur : FICHIER");
    }

    @Test
    void a_word_too_many_is_refused() {
        assertThat(Run.of("verifier", "catalogue").err()).contains("« catalogue » est de trop");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() {
        Run run = Run.of("orienter", "--profil", "-", "--date", "2026-02-30");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("« 2026-02-30 »", "2026-11-24");
    }

    @Test
    void an_option_given_twice_is_refused() {
        assertThat(Run.of("orienter", "--date", "2026-01-01", "--date", "2026-01-02")
                        .err())
                .contains("plusieurs fois");
    }

    @Test
    void no_sentence_to_a_user_holds_a_trace() {
        Run run = Run.of("orienter", "--profil", "/", "--catalogue", "\0");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-2026-01-01", "12026-01-01", "demain", "2026-1-1", "", "20261124"})
    void a_date_is_written_in_one_way(String date) {
        Run run = Run.typing("{}", "orienter", "--profil", "-", "--date=" + date);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--date vaut « " + date + " »", "2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "9999-12-31"})
    void the_first_day_and_the_last_are_days_like_others(String date) {
        assertThat(Run.typing("{}", "orienter", "--profil", "-", "--date", date).status())
                .isZero();
    }

    @Test
    void what_is_asked_for_is_on_standard_output_and_what_is_not_is_beside_it() {
        assertThat(Run.of("--aide").err()).isEmpty();
        assertThat(Run.of().out()).isEmpty();
        assertThat(Run.of().err()).contains("Usage");
    }
}
