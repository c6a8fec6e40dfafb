package fr.palier.catalogue.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSearchTest {

    private static final Set<Level> COMMUNE = EnumSet.of(Level.COMMUNE);
    private static final Set<Level> ANY = EnumSet.of(Level.REGION, Level.DEPARTEMENT, Level.COMMUNE);

    private final PlaceSearch places = new PlaceSearch(Geography.french());

    @ParameterizedTest
    @CsvSource({
        "Clermont-Ferrand, commune:63113",
        "clermont ferrand, commune:63113",
        "63000, commune:63113",
        "93200 Saint-Denis, commune:93066",
        "Lyon, commune:69123",
    })
    void a_name_or_a_code_that_can_mean_one_commune_is_taken(String text, String code) {
        assertThat(places.only(places.find(text, COMMUNE)).map(Territory::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saint-Denis", "st denis", "Clermont", "zzz", "7", "63113"})
    void a_name_that_several_bear_or_none_is_not_guessed(String text) {
        assertThat(places.only(places.find(text, COMMUNE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Puy-de-Dôme, departement:63",
        "puy de dome, departement:63",
        "63, departement:63",
        "2A, departement:2A",
        "Auvergne-Rhône-Alpes, region:84",
        "Gironde, departement:33",
    })
    void a_wider_place_is_found_by_its_name_or_number(String text, String code) {
        assertThat(places.only(places.find(text, ANY)).map(Territory::code)).contains(code);
    }

    @Test
    void what_a_text_names_comes_before_what_only_contains_it() {
        assertThat(places.find("saint-denis", ANY))
                .extracting(PlaceSearch.Found::label)
                .startsWith("Saint-Denis (97400, La Réunion)")
                .contains("Seine-Saint-Denis (département 93)");
        assertThat(places.find("paris", ANY).getFirst().place().code()).isEqualTo("departement:75");
    }

    @Test
    void what_is_suggested_finds_the_same_place_again() {
        for (PlaceSearch.Found found : places.find("saint-denis", COMMUNE)) {
            assertThat(places.find(found.typed(), COMMUNE))
                    .extracting(again -> again.place().code())
                    .contains(found.place().code());
        }
    }
}
