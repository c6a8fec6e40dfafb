package fr.palier.catalogue.geography;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the division as a whole. The figures are those of Insee and the DGCL for 2026. */
class DivisionTest {

    private static final int MAINLAND_AND_OVERSEAS_DEPARTMENTS = 34_875;
    private static final int OVERSEAS_COLLECTIVITIES = 94;
    private static final int ISLANDS_WITHOUT_EPCI = 4;

    private final Geography france = Geography.french();
    private final Extent everywhere = france.find("france").orElseThrow().extent();

    @Test
    void the_communes_are_all_there() {
        assertThat(everywhere.size()).isEqualTo(MAINLAND_AND_OVERSEAS_DEPARTMENTS + OVERSEAS_COLLECTIVITIES);
    }

    @Test
    void every_commune_lies_in_exactly_one_department() {
        assertParts(france.departements(), everywhere);
    }

    @Test
    void every_commune_lies_in_exactly_one_region() {
        assertParts(france.regions(), everywhere);
    }

    @Test
    void every_region_is_made_of_whole_departments() {
        for (Territory region : france.regions()) {
            List<Territory> within = france.departements().stream()
                    .filter(departement -> departement.extent().meets(region.extent()))
                    .toList();
            assertParts(within, region.extent());
        }
    }

    @Test
    void auvergne_rhone_alpes_has_its_twelve_departments() {
        List<Territory> twelve = Stream.of("01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74")
                .map(code -> france.find(Level.DEPARTEMENT, code).orElseThrow())
                .toList();

        assertParts(twelve, france.find("region:84").orElseThrow().extent());
    }

    @Test
    void no_commune_is_in_two_epci() {
        List<Territory> epci = codes("epci.csv")
                .map(siren -> france.find(Level.EPCI, siren).orElseThrow())
                .toList();

        assertThat(epci).hasSize(1_255);
        Extent all = union(epci);
        assertParts(epci, all);
        assertThat(all.size()).isEqualTo(MAINLAND_AND_OVERSEAS_DEPARTMENTS - ISLANDS_WITHOUT_EPCI);
    }

    @Test
    void a_commune_and_its_territories_say_the_same() {
        for (Territory departement : france.departements()) {
            communesOf(departement).forEach(code -> assertAgrees(code, departement));
        }
    }

    @Test
    void every_commune_has_a_position_of_its_own() {
        Set<Extent> positions = new HashSet<>();
        for (Territory departement : france.departements()) {
            communesOf(departement)
                    .map(code -> france.find(code).orElseThrow().extent())
                    .forEach(positions::add);
        }
        assertThat(positions).hasSize(everywhere.size());
    }

    @Test
    void every_former_commune_leads_to_one_of_today() {
        assertThat(codes("anciennes-communes.csv"))
                .hasSizeGreaterThan(4_000)
                .allMatch(code -> france.find(code).isPresent());
    }

    private void assertAgrees(String code, Territory departement) {
        Commune commune = france.commune(code).orElseThrow();
        Territory territory = france.find(Level.COMMUNE, code).orElseThrow();

        assertThat(territory.code()).isEqualTo("commune:" + code);
        assertThat(territory.name()).isEqualTo(commune.name()).isNotBlank();
        assertThat("departement:" + commune.departement()).isEqualTo(departement.code());
        assertThat(territory.extent().isWithin(departement.extent())).isTrue();
    }

    private static void assertParts(List<Territory> parts, Extent whole) {
        int sum = parts.stream().mapToInt(part -> part.extent().size()).sum();
        assertThat(union(parts)).isEqualTo(whole);
        assertThat(sum).as("communes, each counted once").isEqualTo(whole.size());
        assertThat(parts).noneMatch(part -> part.extent().isEmpty());
    }

    private static Extent union(List<Territory> parts) {
        return parts.stream().map(Territory::extent).reduce(Extent.none(), Extent::or);
    }

    private static Stream<String> communesOf(Territory departement) {
        return codes("communes/"
                + departement.code().substring(Level.DEPARTEMENT.prefix().length()) + ".csv");
    }

    private static Stream<String> codes(String resource) {
        Table table = new Table(resource);
        return IntStream.range(0, table.size()).mapToObj(index -> table.row(index)[0]);
    }
}
