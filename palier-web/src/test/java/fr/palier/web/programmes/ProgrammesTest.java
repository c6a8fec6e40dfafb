package fr.palier.web.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ProgrammesTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final Browser browser = new Browser();

    @Test
    void each_fiche_shows_everything_in_the_order_of_the_guide() {
        for (Sheet sheet : TestSite.catalogue().sheets()) {
            HttpResponse<String> fiche = browser.get("/programmes/" + sheet.id());
            assertThat(fiche.statusCode()).isEqualTo(200);
            assertThat(fiche.body())
                    .containsSubsequence(
                            "porteuse",
                            ">Présentation</h2>",
                            ">Candidater</h2>",
                            ">Critères d’éligibilité</h2>",
                            ">Ce que le programme apporte</h2>",
                            ">Repères</h2>",
                            "Durée",
                            "Coût",
                            ">Sources</h2>",
                            "Comparé à sa source le",
                            "Signaler une erreur");
        }
    }

    @Test
    void every_divergence_of_the_catalogue_stands_on_its_fiche() {
        for (Sheet sheet : TestSite.catalogue().sheets()) {
            String fiche = browser.get("/programmes/" + sheet.id()).body();
            for (Sheet.Divergence divergence : sheet.divergences()) {
                assertThat(plain(fiche)).contains(plain(divergence.text()));
            }
        }
    }

    @Test
    void a_divergence_on_a_fact_stands_beside_it() {
        assertThat(browser.get("/programmes/accelerateur-21").body())
                .containsPattern("(?s)<dt>Dotation</dt>\\s*<dd>.{0,900}La fiche parle seulement de l’accès à un fonds");
        assertThat(browser.get("/programmes/hec").body())
                .containsPattern("(?s)<dt>Durée</dt>\\s*<dd>.{0,700}Le tableau de synthèse annonce 24 mois");
    }

    @Test
    void before_any_answer_a_fiche_tells_its_criteria_without_judging() {
        assertThat(browser.get("/programmes/la-france-s-engage").body())
                .contains("Suis-je éligible\u00a0?", "class=\"rules\"", "Le tableau de synthèse indique plus de 3 ans.")
                .doesNotContain("À savoir\u00a0:", "À compléter");
    }

    @Test
    void after_an_answer_it_judges_in_place_and_asks_what_is_missing() {
        browser.post("/orientation/forme_juridique", "reponse", "association");
        assertThat(browser.get("/programmes/la-france-s-engage").body())
                .contains("À compléter</strong>", "Rempli\u00a0:", "À savoir\u00a0:", "?vers=resultats");
        browser.post("/orientation/forme_juridique", "reponse", "entreprise_individuelle");
        assertThat(browser.get("/programmes/la-france-s-engage").body())
                .contains("Pas éligible</strong>", "Non rempli");
    }

    @Test
    void a_fiche_can_be_kept_and_its_dates_too_where_it_has_some() {
        assertThat(browser.get("/programmes/p-ins").body())
                .contains("href=\"/programmes/p-ins.pdf\"", "href=\"/programmes/p-ins.ics\"");
        assertThat(browser.get("/programmes/dla").body())
                .contains("href=\"/programmes/dla.pdf\"")
                .doesNotContain("href=\"/programmes/dla.ics\"");
    }

    @Test
    void neighbours_are_told_with_their_reason() {
        assertThat(browser.get("/programmes/rec-entrepreneuriat-des-femmes").body())
                .contains("Voir aussi", "href=\"/programmes/metiers-de-la-fabrication\"", "structure porteuse (Le REC");
    }

    @Test
    void what_search_engines_read_is_json_that_ends_nothing() {
        for (Sheet sheet : TestSite.catalogue().sheets()) {
            Matcher data = DATA.matcher(browser.get("/programmes/" + sheet.id()).body());
            assertThat(data.find()).isTrue();
            assertThat(data.group(1)).doesNotContain("<").contains("\"@type\" : \"Service\"");
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), data.group(1))) {
                int tokens = 0;
                while (parser.nextToken() != null) {
                    tokens++;
                }
                assertThat(tokens).isGreaterThan(20);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "la-france-sengage, la-france-s-engage",
        "scaleup, scale-up",
        "pins, p-ins",
        "sentiers, les-sentiers",
        "ronalpia, ronalpia-changement-d-echelle",
        "accelerateur-fondation-entreprendre-2024, fondation-entreprendre",
    })
    void an_old_or_mistyped_address_proposes_the_nearest_names(String id, String meant) {
        HttpResponse<String> page = browser.get("/programmes/" + id);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains(
                        "href=\"/programmes/" + meant + "\"", "Aucun programme n’est, ou n’est plus, à cette adresse.");
    }

    @Test
    void an_error_is_reported_as_a_precise_text_and_nothing_is_sent() {
        String empty = browser.get("/programmes/scale-up/signaler").body();
        assertThat(empty).contains("Composer le signalement", "programmes/scale-up.yaml", "(à compléter)");
        String written = browser.post(
                        "/programmes/scale-up/signaler",
                        "sujet",
                        "Durée",
                        "faux",
                        "9 mois",
                        "juste",
                        "<b>12</b> mois",
                        "preuve",
                        "le site d'Antropia")
                .body();
        assertThat(written)
                .contains("Sujet : Durée", "il faudrait lire : &lt;b&gt;12&lt;/b&gt; mois")
                .contains(TestSite.catalogue().version())
                .contains("Ce site ne donne pas d’adresse où écrire.")
                .doesNotContain("mailto:");
        assertThat(browser.post("/programmes/scale-up/signaler", "sujet", "Météo")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/programmes/rien/signaler").statusCode()).isEqualTo(404);
    }

    @Test
    void a_report_goes_into_a_message_where_the_operator_has_an_address() {
        Sheet sheet = TestSite.catalogue().get("p-ins");
        Report report = new Report("Coût", "a & b", "c", "d");
        String text = report.text(sheet, "2026-11-24");
        assertThat(Report.message("mailto:contact@exemple.fr", sheet, text))
                .startsWith("mailto:contact@exemple.fr?subject=Signalement%20%3A%20P%27INS&body=")
                .contains("a%20%26%20b", "%0D%0A")
                .doesNotContain("+");
        assertThat(Report.message("https://exemple.fr/contact", sheet, text)).isNull();
        assertThat(Report.message(null, sheet, text)).isNull();
    }

    /** Letters and digits only: signs and spaces are set on the page as printers do. */
    private static String plain(String text) {
        return text.replaceAll("<[^>]*>", "").replaceAll("&[#a-z0-9]+;", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
