package fr.palier.catalogue.profiles;

import static fr.palier.catalogue.profiles.Readings.number;
import static fr.palier.catalogue.profiles.Readings.refusal;
import static fr.palier.catalogue.profiles.Readings.value;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileValuesTest {

    @Test
    void yes_and_no_are_true_and_false() {
        assertThat(value("mecenat", "true")).isEqualTo(new Value.Flag(true));
        assertThat(value("mecenat", "false")).isEqualTo(new Value.Flag(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'oui'", "'true'", "1", "0", "[]", "{}", "'vrai'"})
    void nothing_else_is_yes_or_no(String json) {
        assertThat(refusal("mecenat", json)).contains("true ou false");
    }

    @ParameterizedTest
    @CsvSource({
        "budget, 0, 0",
        "budget, 90000, 90000",
        "budget, 90000.55, 90000.55",
        "budget, 9e4, 90000",
        "etp, 2.5, 2.5",
        "salaries, 12, 12",
        "salaries, 12.0, 12",
        "salaries, 1e1, 10",
        "salaries, -0, 0",
        "jours_par_mois, 31, 31",
        "budget, 999999999999999, 999999999999999",
    })
    void a_number_is_exact(String fact, String json, String expected) {
        Value.Quantity read = (Value.Quantity) value(fact, json);
        assertThat(read.min()).isEqualByComparingTo(expected);
        assertThat(read.max()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    budget         | -1                                | -1
                    budget         | -0.01                             | -0.01
                    budget         | '90000'                           | 90000
                    budget         | '90 000 €'                        | 90 000 €
                    budget         | true                              | true
                    budget         | 1e999                             | 1E+999
                    budget         | 1e999999999999                    | 1e999999999999
                    budget         | 1e-999999999999                   | 1e-999999999999
                    budget         | 1e-7                              | 1E-7
                    budget         | 1000000000000000                  | 1000000000000000
                    budget         | 1234567890123456789012345678901234567890123456789 | 1234567890123456789
                    budget         | NaN                               | NaN
                    budget         | Infinity                          | Infinity
                    budget         | -Infinity                         | -Infinity
                    salaries       | 2.5                               | 2.5
                    salaries       | -1                                | -1
                    salaries       | '12'                              | 12
                    beneficiaires  | 0.999999                          | 0.999999
                    jours_par_mois | 31.5                              | 31.5
                    etp            | -0.5                              | -0.5
                    """)
    void an_impossible_number_is_told_with_its_key_and_what_was_read(String fact, String json, String read) {
        assertThat(refusal(fact, json)).contains(read).containsAnyOf("un nombre", "un montant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1, 2]"})
    void a_list_is_no_number(String json) {
        assertThat(refusal("salaries", json)).contains("une liste").contains("un nombre entier");
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_refused_at_once() {
        assertThat(refusal("{'budget': " + "9".repeat(100_000) + "}")).contains("chiffres");
    }

    @Test
    void a_number_may_be_a_range_open_at_one_end() {
        assertThat(value("salaries", "{'min': 10, 'max': 19}")).isEqualTo(number("10", "19"));
        assertThat(value("salaries", "{'min': 10}")).isEqualTo(number("10", null));
        assertThat(value("salaries", "{'max': 19}")).isEqualTo(number(null, "19"));
        assertThat(value("salaries", "{'min': null, 'max': 19}")).isEqualTo(number(null, "19"));
        assertThat(value("salaries", "{'min': 10, 'max': 10}")).isEqualTo(number("10", "10"));
        assertThat(value("budget", "{'min': 0.5, 'max': 1}")).isEqualTo(number("0.5", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    salaries      | {}                                          | bornes
                    salaries      | {'min': null}                               | bornes
                    salaries      | {'min': null, 'max': null}                  | bornes
                    salaries      | {'min': 19, 'max': 10}                      | « min » ne doit pas dépasser « max »
                    salaries      | {'minimum': 10}                             | « minimum »
                    salaries      | {'min': 10, 'max': 19, 'unite': 'personne'} | « unite »
                    salaries      | {'min': -1, 'max': 3}                       | -1
                    salaries      | {'min': 1.5}                                | 1.5
                    salaries      | {'min': {'min': 1}}                         | un objet
                    salaries      | {'min': '1'}                                | « 1 »
                    jours_par_mois| {'min': 1, 'max': 32}                       | 32
                    date_creation | {}                                          | bornes
                    date_creation | {'min': '2021-01-01', 'max': '2020-01-01'}  | « min » ne doit pas dépasser « max »
                    date_creation | {'min': 2020}                               | 2020
                    date_creation | {'min': '2020-13-01'}                       | 2020-13-01
                    date_creation | {'jour': '2020-12-01'}                      | « jour »
                    mecenat       | {'min': true}                               | true ou false
                    """)
    void an_impossible_range_is_told(String fact, String json, String told) {
        assertThat(refusal(fact, json)).contains(told);
    }

    @Test
    void a_day_is_written_as_in_the_calendar_of_the_contract() {
        assertThat(value("date_creation", "'2021-03-02'")).isEqualTo(day("2021-03-02", "2021-03-02"));
        assertThat(value("date_creation", "'2024-02-29'")).isEqualTo(day("2024-02-29", "2024-02-29"));
        assertThat(value("date_creation", "'1000-01-01'")).isEqualTo(day("1000-01-01", "1000-01-01"));
        assertThat(value("date_creation", "'2026-11-24'")).isEqualTo(day("2026-11-24", "2026-11-24"));
        assertThat(value("date_creation", "{'min': '2023-01-01', 'max': '2023-12-31'}"))
                .isEqualTo(day("2023-01-01", "2023-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2021-3-2'", "'02/03/2021'", "'2021-02-29'", "'2021-02-30'", "'2021'", "'0001-01-01'", "'0999-12-31'",
                "'-2021-01-01'", "'+12021-01-01'", "'2021-03-02T00:00:00'", "20210302", "true", "''", "' 2021-03-02'",
                "['2021-03-02']", "'hier'"
            })
    void what_is_no_day_is_told_with_how_it_is_written(String json) {
        assertThat(refusal("date_creation", json)).contains("2021-03-02").contains("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2026-11-25'", "'9999-12-31'", "{'min': '2026-11-25'}"})
    void nothing_was_created_after_the_day_of_evaluation(String json) {
        assertThat(refusal("date_creation", json)).contains("2026-11-24");
    }

    @Test
    void a_range_of_creation_may_end_after_the_day_of_evaluation() {
        assertThat(value("date_creation", "{'min': '2026-01-01', 'max': '2026-12-31'}"))
                .isEqualTo(day("2026-01-01", "2026-12-31"));
    }

    @Test
    void the_day_of_evaluation_decides_what_is_in_the_future() {
        ProfileReader later = Shipped.reader(LocalDate.of(2030, 1, 1));
        assertThat(later.read("{\"date_creation\": \"2029-12-31\"}").profile().known())
                .hasSize(1);
    }

    @Test
    void a_choice_is_one_of_its_words() {
        assertThat(value("forme_juridique", "'cooperative'")).isEqualTo(new Value.Choice("cooperative"));
        assertThat(value("esus", "'non'")).isEqualTo(new Value.Choice("non"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    forme_juridique | 'asociation' | association
                    forme_juridique | 'Association' | association
                    forme_juridique | 'sarl' | societe_commerciale
                    forme_juridique | true | association
                    forme_juridique | '' | association
                    forme_juridique | ['association'] | association
                    esus | true | en_cours
                    esus | 'encours' | en_cours
                    ambition | 'national' | nationale
                    """)
    void another_word_is_told_with_those_that_are_possible(String fact, String json, String possible) {
        assertThat(refusal(fact, json)).contains(possible);
    }

    @Test
    void a_list_holds_known_words_and_a_double_does_no_harm() {
        assertThat(value("domaines", "['sante', 'habitat', 'sante']"))
                .isEqualTo(new Value.Selection(Set.of("sante", "habitat")));
        assertThat(value("domaines", "[]")).isEqualTo(new Value.Selection(Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    domaines | 'sante' | sante
                    domaines | ['santé'] | sante
                    domaines | [['sante']] | sante
                    domaines | [null] | mobilite
                    publics | ['jeune'] | jeunes
                    besoins | {'min': 1} | strategie
                    strategies | ['essaimage'] | duplication
                    """)
    void a_list_of_other_things_is_told(String fact, String json, String possible) {
        assertThat(refusal(fact, json.replace(';', ','))).contains(possible);
    }

    @Test
    void an_empty_list_is_an_answer_and_not_silence() {
        assertThat(List.of("domaines", "publics", "strategies", "besoins", "implantations", "territoires_vises"))
                .allSatisfy(fact -> assertThat(value(fact, "[]").isKnown()).isTrue());
    }

    private static Value.Day day(String min, String max) {
        return new Value.Day(LocalDate.parse(min), LocalDate.parse(max));
    }
}
