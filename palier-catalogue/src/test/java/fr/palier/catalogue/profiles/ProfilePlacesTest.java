package fr.palier.catalogue.profiles;

import static fr.palier.catalogue.profiles.Readings.refusal;
import static fr.palier.catalogue.profiles.Readings.value;
import static fr.palier.catalogue.profiles.Shipped.submission;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePlacesTest {

    @ParameterizedTest
    @CsvSource({
        "commune, 63113, commune:63113",
        "commune, commune:63113, commune:63113",
        "commune, 2A004, commune:2A004",
        "commune, 97411, commune:97411",
        "commune, 01001, commune:01001",
        "departement, 63, departement:63",
        "departement, departement:63, departement:63",
        "departement, 2B, departement:2B",
        "departement, 974, departement:974",
        "region, 84, region:84",
        "region, region:84, region:84",
        "region, 01, region:01",
    })
    void a_seat_is_told_by_the_insee_code_of_its_level(String fact, String code, String expected) {
        assertThat(code(value(fact, "'" + code + "'"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"69381, commune:69123", "75101, commune:75056", "13201, commune:13055", "14762, commune:14762"})
    void a_merged_commune_or_an_arrondissement_counts_as_the_one_it_is_in_now(String code, String expected) {
        assertThat(code(value("commune", "'" + code + "'"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    commune | '99999'
                    commune | '63'
                    commune | 'Clermont-Ferrand'
                    commune | 63113
                    commune | ''
                    commune | 'departement:63'
                    commune | ['63113']
                    commune | '2C004'
                    departement | '63113'
                    departement | '20'
                    departement | 63
                    departement | 'commune:63113'
                    region | '99'
                    region | 'region:'
                    region | 'Bretagne'
                    """)
    void a_place_that_does_not_exist_is_told_with_an_example(String fact, String json) {
        assertThat(refusal(fact, json)).contains("INSEE").contains("comme");
    }

    @Test
    void a_list_of_places_takes_them_of_every_kind() {
        Value.Places read = (Value.Places) value(
                "territoires_vises",
                "['63113', 'commune:63113', 'departement:2A', 'region:84', 'epci:200046977', 'region:84']");
        assertThat(read.territories())
                .extracting(Territory::code)
                .containsExactly(
                        "commune:63113", "commune:63113", "departement:2A", "region:84", "epci:200046977", "region:84");
    }

    @ParameterizedTest
    @ValueSource(strings = {"['region:99']", "['Bretagne']", "['63']", "[84]", "'region:84'", "[null]", "['']", "{}"})
    void a_list_of_other_things_is_told_with_an_example(String json) {
        assertThat(refusal("implantations", json)).contains("\"region:84\"");
    }

    @Test
    void commune_and_department_and_region_may_agree() {
        assertThat(submission("{'commune': '63113', 'departement': '63', 'region': '84'}")
                        .profile()
                        .known())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {'commune': '63113', 'departement': '69'}            | commune     | 63113 | departement | 69
                    {'departement': '69', 'commune': '63113'}            | commune     | 63113 | departement | 69
                    {'commune': '63113', 'region': '11'}                 | commune     | 63113 | region      | 11
                    {'departement': '63', 'region': '11'}                | departement | 63    | region      | 11
                    {'region': '53', 'departement': '35', 'commune': '63113'} | commune | 63113 | departement | 35
                    """)
    void places_that_contradict_each_other_are_both_named(
            String json, String one, String itsCode, String other, String otherCode) {
        assertThat(refusal(json))
                .contains("« " + one + " »", "« " + itsCode + " »", "« " + other + " »", "« " + otherCode + " »");
    }

    private static String code(Value value) {
        return ((Value.Place) value).territory().code();
    }
}
