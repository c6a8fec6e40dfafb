package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialogueTest {

    @TempDir
    private Path catalogue;

    @BeforeEach
    void write_a_small_catalogue() throws IOException {
        Files.createDirectory(catalogue.resolve("programmes"));
        Files.writeString(catalogue.resolve("vocabulaire.yaml"), """
                faits:
                  forme: {type: choix, valeurs: [association, societe], question: "Quelle forme ?"}
                  budget: {type: montant, question: "Quel budget ?", min: 0}
                  creation: {type: date, question: "Quand ?"}
                  anciennete: {type: age, derive_de: creation}
                  commune: {type: territoire, question: "Où ?"}
                  siege: {type: territoire, derive_de: [commune]}
                  themes: {type: liste, valeurs: [eau, air], question: "Quels thèmes ?"}
                """);
        programme("a", "{forme: association}");
        programme("b", "{tous: [{forme: association}, {budget: '> 300 000 €'}]}");
        programme("c", "{tous: [{forme: association}, {anciennete: '>= 3 ans'}]}");
        programme("d", "{tous: [{forme: association}, {siege: 'region:84'}, {themes: eau}]}");
    }

    private void programme(String id, String rule) throws IOException {
        Files.writeString(catalogue.resolve("programmes").resolve(id + ".yaml"), "eligibilite: " + rule + "\n");
    }

    private Run talk(String... lines) {
        return Run.typing(
                String.join("\n", lines) + "\n",
                "orienter",
                "--catalogue",
                catalogue.toString(),
                "--date",
                "2026-11-24");
    }

    @Test
    void the_question_that_settles_most_comes_first_and_nothing_is_asked_that_changes_nothing() {
        Run run = talk("2");
        assertThat(run.err())
                .contains("4 programmes sont encore possibles", "Quelle forme ?", "1. association")
                .contains("Aucun programme n'est encore possible", "Plus aucune réponse ne peut changer")
                .doesNotContain("Quel budget ?");
        assertThat(run.out()).contains("PAS ÉLIGIBLE");
    }

    @Test
    void answers_are_understood_as_people_type_them() {
        Run run = talk("association", "450 k€", "janvier 2019", "1", "Clermont-Ferrand");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("4 programmes vous sont ouverts");
    }

    @Test
    void who_does_not_know_is_not_asked_again() {
        Run run = talk("association", "", "?", "je ne sais pas", "");
        assertThat(run.err()).contains("Plus aucune réponse");
        assertThat(run.out()).contains("1 programme vous est ouvert", "À COMPLÉTER");
    }

    @Test
    void one_can_go_back_and_answer_otherwise() {
        assertThat(talk("2", "q").out()).contains("Aucun programme");
        assertThat(talk("1", "r", "2").out()).contains("Aucun programme");
        assertThat(talk("r", "2").err()).contains("C'est la première question");
    }

    @Test
    void what_is_not_understood_is_asked_again_with_an_example() {
        Run run = talk("peut-être", "1", "beaucoup", "q");
        assertThat(run.err()).contains("« peut-être »", "« beaucoup »", "Par exemple");
    }

    @Test
    void a_name_that_several_communes_bear_is_asked_again_with_the_choice() {
        Run run = talk("1", "450 k€", "2019", "1", "saint denis", "q");
        assertThat(run.err()).contains("peut être", "1. Saint-Denis");
    }

    @Test
    void the_answers_can_be_kept_and_used_again() throws IOException {
        Path file = catalogue.resolve("profil.json");
        Run run = Run.typing(
                "association\n450 k€\nq\n",
                "orienter",
                "--catalogue",
                catalogue.toString(),
                "--enregistrer",
                file.toString());
        assertThat(run.status()).isZero();
        assertThat(Files.readString(file)).isEqualTo("{\"forme\":\"association\",\"budget\":450000}\n");
    }

    @Test
    void an_input_that_ends_ends_the_dialogue() {
        assertThat(Run.typing("", "orienter", "--catalogue", catalogue.toString())
                        .status())
                .isZero();
    }

    @Test
    void answers_that_cannot_be_kept_are_shown_and_the_result_is_not_lost() {
        Run run = Run.typing(
                "association\nq\n",
                "orienter",
                "--catalogue",
                catalogue.toString(),
                "--enregistrer",
                catalogue.resolve("absent/profil.json").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("1 programme vous est ouvert");
        assertThat(run.err()).contains("absent/profil.json", "{\"forme\":\"association\"}");
    }

    @Test
    void a_place_is_picked_by_its_number() {
        Run run = talk("1", "450 k€", "2019", "1", "saint denis", "2", "q");
        assertThat(run.err()).contains("2. Saint-Denis (93200").contains("\"commune\":\"93066\"");
    }

    @Test
    void a_range_that_does_not_settle_is_asked_again_with_what_was_said() {
        Run run = talk("1", "200 à 400 k€", "350 k€", "q");
        assertThat(run.err()).contains("Vous avez dit : entre 200").contains("\"budget\":350000");
    }

    @Test
    void who_does_not_know_is_not_told_to_answer_it_in_the_result() {
        assertThat(talk("association", "", "", "", "").out()).doesNotContain("La question la plus utile");
    }
}
