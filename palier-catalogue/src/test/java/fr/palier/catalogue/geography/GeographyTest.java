package fr.palier.catalogue.geography;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {

    private final Geography france = Geography.french();

    @Test
    void a_commune_has_its_department_its_region_and_its_epci() {
        Commune clermont = france.commune("63113").orElseThrow();

        assertThat(clermont.name()).isEqualTo("Clermont-Ferrand");
        assertThat(clermont.departement()).isEqualTo("63");
        assertThat(clermont.region()).isEqualTo("84");
        assertThat(clermont.epci()).contains("246300701");
        assertThat(clermont.postalCodes()).containsExactly("63000", "63100");
    }

    @Test
    void the_communes_of_a_department_make_up_the_department() {
        Extent together = france.communes("63").stream().map(Territory::extent).reduce(Extent.none(), Extent::or);

        assertThat(together)
                .isEqualTo(france.find("departement:63").orElseThrow().extent());
        assertThat(france.communes("63")).extracting(Territory::code).contains("commune:63113");
        assertThat(france.communes("00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01001, L'Abergement-Clémenciat, 01, 84",
        "2A004, Ajaccio, 2A, 94",
        "2B033, Bastia, 2B, 94",
        "75056, Paris, 75, 11",
        "97209, Fort-de-France, 972, 02",
        "97411, Saint-Denis, 974, 04",
        "97611, Mamoudzou, 976, 06",
        "97502, Saint-Pierre, 975, 975",
        "98735, Papeete, 987, 987",
        "98818, Nouméa, 988, 988",
    })
    void communes_from_everywhere_are_known(String code, String name, String departement, String region) {
        Commune commune = france.commune(code).orElseThrow();

        assertThat(commune.name()).isEqualTo(name);
        assertThat(commune.departement()).isEqualTo(departement);
        assertThat(commune.region()).isEqualTo(region);
        assertThat(territory(code)
                        .extent()
                        .isWithin(territory("departement:" + departement).extent()))
                .isTrue();
        assertThat(territory(code)
                        .extent()
                        .isWithin(territory("region:" + region).extent()))
                .isTrue();
    }

    @Test
    void a_bare_code_is_a_commune() {
        assertThat(territory("63113")).isEqualTo(territory("commune:63113"));
        assertThat(france.find("63")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "commune:63113, Clermont-Ferrand, 1",
        "departement:63, Puy-de-Dôme, 463",
        "departement:90, Territoire de Belfort, 101",
        "departement:987, Polynésie française, 48",
        "region:84, Auvergne-Rhône-Alpes, 4025",
        "region:11, Île-de-France, 1266",
        "region:94, Corse, 360",
        "epci:246300701, Clermont Auvergne Métropole, 21",
        "epci:200046977, Métropole de Lyon, 58",
        "epci:200054807, Métropole d'Aix-Marseille-Provence, 92",
        "epci:242900314, Brest Métropole, 8",
        "metropole, France métropolitaine, 34746",
        "outre_mer, Outre-mer, 223",
        "france, France, 34969",
    })
    void a_territory_keeps_its_code_and_says_its_name_and_its_communes(String code, String name, int communes) {
        Territory territory = territory(code);

        assertThat(territory.code()).isEqualTo(code);
        assertThat(territory.name()).isEqualTo(name);
        assertThat(territory.extent().size()).isEqualTo(communes);
    }

    @ParameterizedTest
    @CsvSource({
        "75101, 75056",
        "75111, 75056",
        "75120, 75056",
        "69381, 69123",
        "69389, 69123",
        "13201, 13055",
        "13216, 13055",
    })
    void an_arrondissement_counts_as_its_city(String arrondissement, String city) {
        assertThat(territory(arrondissement)).isEqualTo(territory("commune:" + city));
    }

    @ParameterizedTest
    @CsvSource({
        "74011, 74010", // Annecy-le-Vieux, delegated in Annecy
        "93059, 93066", // Pierrefitte-sur-Seine, delegated in Saint-Denis since 2025
        "59355, 59350", // Lomme, associated with Lille
        "01340, 01015", // Saint-Bois, in Arboys en Bugey
        "20004, 2A004", // Ajaccio before Corsica was two departments
    })
    void a_commune_that_merged_counts_as_the_one_it_is_in_now(String former, String now) {
        assertThat(territory(former).code()).isEqualTo("commune:" + now);
        assertThat(france.commune(former)).isEqualTo(france.commune(now));
    }

    @ParameterizedTest
    @CsvSource({"55273, 55386", "60455, 60694"})
    void a_part_that_changed_commune_counts_as_where_it_is_today(String part, String now) {
        assertThat(territory(part).code()).isEqualTo("commune:" + now);
    }

    @Test
    void lyon_lies_in_its_metropolis_and_in_the_rhone() {
        Extent lyon = territory("69381").extent();

        assertThat(lyon.isWithin(territory("epci:200046977").extent())).isTrue();
        assertThat(lyon.isWithin(territory("departement:69").extent())).isTrue();
    }

    @Test
    void the_metropolis_of_lyon_and_the_rest_of_the_rhone_make_the_department() {
        Territory metropole = territory("departement:69M");
        Territory rest = territory("departement:69D");

        assertThat(metropole.extent()).isEqualTo(territory("epci:200046977").extent());
        assertThat(rest.name()).isEqualTo("Rhône hors Métropole de Lyon");
        assertThat(rest.extent().meets(metropole.extent())).isFalse();
        assertThat(rest.extent().or(metropole.extent()))
                .isEqualTo(territory("departement:69").extent());
    }

    @Test
    void corsica_is_metropolitan_and_reunion_is_overseas() {
        Extent metropole = territory("metropole").extent();
        Extent overseas = territory("outre_mer").extent();

        assertThat(territory("2A004").extent().isWithin(metropole)).isTrue();
        assertThat(territory("97411").extent().isWithin(metropole)).isFalse();
        assertThat(territory("97411").extent().isWithin(overseas)).isTrue();
        assertThat(metropole.meets(overseas)).isFalse();
        assertThat(metropole.or(overseas)).isEqualTo(territory("france").extent());
    }

    @Test
    void an_epci_may_lie_in_several_regions() {
        Extent redon = territory("epci:243500741").extent();

        assertThat(redon.meets(territory("region:53").extent())).isTrue();
        assertThat(redon.meets(territory("region:52").extent())).isTrue();
    }

    @Test
    void an_island_may_have_no_epci() {
        assertThat(france.commune("85113").orElseThrow().epci()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":",
                "commune",
                "commune:",
                "commune:63",
                "commune:99999",
                "commune:63113 ",
                "63113;",
                "commune:63113;246300701",
                "commune:commune:63113",
                "2a004",
                "departement:",
                "departement:20",
                "departement:063",
                "departement:69X",
                "departement:63113",
                "region:",
                "region:82",
                "region:084",
                "epci:",
                "epci:84",
                "epci:200046977;69",
                "pays:fr",
                "FRANCE",
                "Metropole",
            })
    void an_unknown_code_finds_nothing(String code) {
        assertThat(france.find(code)).isEmpty();
    }

    @Test
    void a_code_of_one_level_is_not_one_of_another() {
        assertThat(france.find(Level.REGION, "63")).isEmpty();
        assertThat(france.find(Level.DEPARTEMENT, "63113")).isEmpty();
        assertThat(france.find(Level.EPCI, "63113")).isEmpty();
        assertThat(france.commune("246300701")).isEmpty();
    }

    @Test
    void departments_and_regions_are_listed_by_their_codes() {
        List<String> departements =
                france.departements().stream().map(Territory::code).toList();
        List<String> regions = france.regions().stream().map(Territory::code).toList();

        assertThat(departements).hasSize(101 + 8).isSorted().contains("departement:2A", "departement:976");
        assertThat(regions).hasSize(18 + 8).isSorted().contains("region:06", "region:94");
    }

    private Territory territory(String code) {
        return france.find(code).orElseThrow();
    }
}
