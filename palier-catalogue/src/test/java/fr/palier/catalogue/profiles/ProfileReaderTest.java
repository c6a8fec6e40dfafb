package fr.palier.catalogue.profiles;

import static fr.palier.catalogue.profiles.Readings.refusal;
import static fr.palier.catalogue.profiles.Shipped.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    @Test
    void an_empty_object_is_a_profile_of_which_nothing_is_known() {
        assertThat(submission("{}")).isEqualTo(new Submission(null, null, null, empty()));
    }

    @Test
    void null_is_unknown_and_never_false() {
        Profile profile = submission("{'mecenat': null, 'budget': null, 'commune': null, 'domaines': null}")
                .profile();
        assertThat(profile).isEqualTo(empty());
    }

    @Test
    void every_fact_that_can_be_given_is_a_key() {
        for (Fact fact : Shipped.CATALOGUE.vocabulary().givable()) {
            assertThat(submission("{'" + fact.name() + "': null}").profile()).isEqualTo(empty());
        }
    }

    @Test
    void id_and_name_and_siren_identify() {
        Submission submission = submission("{'id': 'x-1', 'nom': 'Les Paniers', 'siren': '552100554'}");
        assertThat(submission).isEqualTo(new Submission("x-1", "Les Paniers", "552100554", empty()));
    }

    @Test
    void a_siren_may_be_written_in_groups_of_three() {
        assertThat(submission("{'siren': '552 100 554'}").siren()).isEqualTo("552100554");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'55210055'", "'5521005544'", "'55210055A'", "552100554", "true", "['552100554']", "''"})
    void a_siren_has_nine_digits(String siren) {
        assertThat(refusal("{'siren': " + siren + "}")).startsWith("« siren » vaut ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    id | 7
                    nom | false
                    nom | ['a']
                    id | {}
                    """)
    void what_identifies_is_a_text(String key, String value) {
        assertThat(refusal("{'" + key + "': " + value + "}"))
                .startsWith("« " + key + " » vaut ")
                .contains("un texte");
    }

    @ParameterizedTest
    @CsvSource({"bugdet, budget", "salarie, salaries", "datecreation, date_creation", "sirene, siren", "Nom, nom"})
    void an_unknown_key_is_told_with_the_one_that_was_meant(String key, String meant) {
        assertThat(refusal("{'" + key + "': 1}")).contains("« " + key + " »").contains("« " + meant + " »");
    }

    @Test
    void an_unknown_key_like_no_other_is_told_with_the_keys_there_are() {
        assertThat(refusal("{'chiffre_d_affaires': 90000}"))
                .contains("« chiffre_d_affaires »")
                .contains("forme_juridique");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {'budget': 1, 'budget': 2} | budget
                    {'id': 'a', 'id': 'a'} | id
                    {'budget': {'min': 1, 'min': 2}} | min
                    {'mecenat': null, 'mecenat': true} | mecenat
                    """)
    void a_key_is_given_once(String json, String key) {
        assertThat(refusal(json)).contains("« " + key + " »").contains("deux fois");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    anciennete | 4 | date_creation
                    siege | '63113' | commune
                    siege | '63113' | departement
                    ess | true | forme_juridique
                    ess | true | societe_ess
                    """)
    void a_derived_fact_is_refused_with_those_to_give_instead(String derived, String value, String source) {
        assertThat(refusal("{'" + derived + "': " + value + "}"))
                .contains("« " + derived + " »")
                .contains("« " + source + " »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n"})
    void nothing_at_all_is_no_profile(String json) {
        assertThat(refusal(json)).contains("vide").contains("{\"budget\": 90000}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'budget': 1}]", "12", "'budget'", "true", "null"})
    void a_profile_is_an_object(String json) {
        assertThat(refusal(json)).contains("un objet JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "{'budget': 1}{'budget': 2}", "{},", "{} x"})
    void nothing_follows_a_profile(String json) {
        assertThat(refusal(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'budget'",
                "{'budget':",
                "{'budget': 1",
                "{'budget': 1,}",
                "{budget: 1}",
                "{'a' 1}",
                "budget: 1",
                "{'nom': 'x\n'}",
                "{'budget': 01}",
                "{'budget': .5}",
                "{'budget': +1}",
                "{'budget': 0x10}",
                "<profil/>",
                "{'nom': '\\x'}",
                "{'budget': tru}",
                "{// rien\n}",
                "\u0000"
            })
    void what_is_no_json_is_told_with_its_place(String json) {
        assertThat(refusal(json)).contains("JSON");
    }

    @Test
    void single_quotes_are_no_json() {
        assertThatThrownBy(() -> Shipped.reader(Shipped.TODAY).read("{'budget': 1}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("ligne 1, colonne");
    }

    @Test
    void a_profile_nested_a_thousand_deep_is_refused() {
        assertThat(refusal("{'budget': " + "[".repeat(1000) + "]".repeat(1000) + "}"))
                .contains("16 niveaux");
        assertThat(refusal("{'budget':".repeat(1000) + "1" + "}".repeat(1000))).contains("16 niveaux");
    }

    @Test
    void a_profile_of_more_than_a_mebibyte_is_refused() {
        String largest = "{'nom': '" + "x".repeat((1 << 20) - 11) + "'}";
        assertThat(submission(largest).name()).hasSize((1 << 20) - 11);
        assertThat(refusal(largest + " ")).contains("1 Mio");
    }

    @Test
    void a_message_stays_short_and_on_one_line_whatever_it_quotes() {
        String endless = "é".repeat(5000);
        assertThat(refusal("{'" + endless + "': 1}")).hasSizeLessThan(2000);
        assertThat(refusal("forme_juridique", "'" + endless + "'")).hasSizeLessThan(500);
        assertThat(refusal("domaines", "['a\\nb\\u001b[31mc']")).doesNotContain("\u001b");
        assertThat(refusal("{'a\\nb\\u0007': 1}")).doesNotContain("\u0007");
    }

    @Test
    void the_examples_of_a_catalogue_are_read_by_the_same_rules() {
        Profile asJson = submission(
                        "{'forme_juridique': 'association', 'mecenat': true, 'budget': 90000, 'commune': '01001',"
                                + " 'domaines': ['sante'], 'date_creation': {'min': '2020-01-01'}, 'etp': 2.5}")
                .profile();
        String yaml =
                "{forme_juridique: association, mecenat: oui, budget: 90000, commune: \"01001\", domaines: [sante],"
                        + " date_creation: {min: 2020-01-01}, etp: 2.5}";
        assertThat(YamlProfiles.read(yaml)).isEqualTo(asJson);
        assertThatThrownBy(() -> YamlProfiles.read("{budget: beaucoup}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("« budget »");
        assertThatThrownBy(() -> YamlProfiles.read("{mecenat: peut-être}"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("« mecenat »");
    }

    private static Profile empty() {
        return Profile.empty(Shipped.CATALOGUE.vocabulary());
    }
}
