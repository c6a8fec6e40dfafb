package fr.palier.web.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.observatory.ObservationWriter;
import fr.palier.screening.observatory.Observatory;
import fr.palier.web.Browser;
import fr.palier.web.Server;
import fr.palier.web.TestSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservatoryPageTest {

    private static final String REGISTER = """
            id;commune;salaries;domaines;date_creation;forme_juridique
            a;63113;5;sante|habitat;2015-04-01;association
            b;63113;5;sante;2015-04-01;association
            c;69123;;;;
            """;

    private final Browser browser = new Browser();

    @TempDir
    private Path folder = Path.of("");

    private static Observation observed(String register) {
        Registers registers = new Registers(TestSite.catalogue().terms(), Geography.french(), TestSite.TODAY);
        ByteArrayInputStream in = new ByteArrayInputStream(register.getBytes(StandardCharsets.UTF_8));
        try (Register opened = registers.open(new RegisterSource(null, null, Map.of()), in)) {
            return new Observatory(TestSite.catalogue(), TestSite.TODAY).of(opened, _ -> {}, _ -> {});
        }
    }

    @Test
    void with_nothing_computed_it_works_and_says_everywhere_that_the_register_is_made_up() {
        String page = browser.get("/observatoire").body();
        assertThat(page)
                .contains("Registre synthétique.", "n’existent pas", ">20\u00a0000 structures synthétiques<")
                .containsPattern("<caption><span>Par département, toutes les structures \\(registre synthétique")
                .containsPattern("<caption><span>Zones blanches \\(registre synthétique")
                .contains(
                        "Sûrs",
                        "Seulement possibles",
                        "programmes sûrs\"",
                        ">Registre synthétique</text>",
                        "Guadeloupe",
                        "Mayotte");
        for (String file : List.of("/observatoire.csv", "/observatoire/cellules.csv")) {
            HttpResponse<String> csv = browser.get(file);
            assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("synthetique");
            assertThat(csv.body().lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",synthétique"));
        }
    }

    @Test
    void a_real_result_takes_its_place_while_the_server_runs_and_a_broken_one_is_told() throws IOException {
        try (Server server = TestSite.start(folder)) {
            Browser here = new Browser("http://127.0.0.1:" + server.port());
            new ObservationWriter(observed(REGISTER), Geography.french()).write(folder);
            String all = here.get("/observatoire").body();
            assertThat(all).doesNotContain("synthétique", "n’existent pas").contains(">3 structures<");
            assertThat(here.get("/observatoire?domaine=sante&departement=63").body())
                    .contains("Puy-de-Dôme (63)", ">2 structures<", "domaine\u00a0: santé");
            assertThat(here.get("/observatoire?domaine=habitat&departement=63").body())
                    .contains(">1 structure<");
            assertThat(here.get("/observatoire?taille=inconnu").body()).contains(">1 structure<");
            assertThat(here.get("/observatoire.csv?domaine=sante").body()).contains("63,Puy-de-Dôme,2,");

            Path file = folder.resolve(Observation.FILE);
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.length() / 2));
            HttpResponse<String> broken = here.get("/observatoire");
            assertThat(broken.statusCode()).isEqualTo(503);
            assertThat(broken.body())
                    .contains("ne se lit pas", "Relancez ./palier observatoire")
                    .doesNotContain("Exception", folder.toString());
            assertThat(here.get("/observatoire.csv").statusCode()).isEqualTo(503);

            Files.writeString(file, whole.replaceFirst("\"catalogue\":\"[^\"]*\"", "\"catalogue\":\"2020-01-01\""));
            assertThat(here.get("/observatoire").body()).contains("une autre version du catalogue (2020-01-01)");
        }
    }

    @Test
    void a_region_is_looked_at_with_its_departments_alone() {
        String page = browser.get("/observatoire?lieu=region:53").body();
        assertThat(page)
                .contains("<h3>Bretagne</h3>", "Voir les départements (4)", ">Finistère (29)</a>")
                .containsPattern("Bretagne\u00a0: \\d+ zones? blanches? pour ces structures")
                .containsPattern("<a href=\"/observatoire.csv\\?region=53\"")
                .doesNotContain(">Ain (01)</a>");
        assertThat(browser.get("/observatoire.csv?region=53").body().lines())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("35,Ille-et-Vilaine,"));
        assertThat(browser.get("/observatoire?departement=35").body()).contains("/observatoire?region=53#lieu");
        assertThat(browser.get("/observatoire?lieu=departement:inconnu").body()).contains("Département inconnu");
    }

    @Test
    void the_blank_spots_are_told_page_by_page() {
        String page = browser.get("/observatoire?montrer=zones&page=2").body();
        assertThat(page)
                .containsPattern("1\\d\\d zones blanches")
                .contains("page 2 sur ", "#zones-blanches\" rel=\"prev\"");
        assertThat(browser.get("/observatoire?taille=250%2B&domaine=sport&montrer=zones")
                        .body())
                .contains("Toute la France\u00a0: aucune zone blanche pour ces structures.");
        assertThat(browser.get("/observatoire?taille=250%2B&domaine=sport&anciennete=20%2B&region=94")
                        .body())
                .contains("Corse\u00a0: ce registre n’a aucune de ces structures")
                .doesNotContain("aucune zone blanche");
    }

    @Test
    void what_nobody_can_ask_for_is_told_and_only_the_plain_page_is_for_search_engines() {
        for (String query : List.of(
                "?taille=12",
                "?domaine=licornes",
                "?departement=999",
                "?region=53&departement=35",
                "?region=999",
                "?lieu=ici",
                "?lieu=departement:999",
                "?montrer=tout",
                "?page=0",
                "?anciennete=a")) {
            assertThat(browser.get("/observatoire" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(browser.get("/observatoire").body()).doesNotContain("noindex");
        assertThat(browser.get("/observatoire?taille=0").body()).contains("noindex");
        assertThat(browser.get("/sitemap.xml").body()).contains("/observatoire<");
    }
}
