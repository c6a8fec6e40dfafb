package fr.palier.web.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.sirene.Lookup;
import fr.palier.web.Browser;
import fr.palier.web.Server;
import fr.palier.web.TestSite;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrefillTest {

    private static final String STEP = "/retrouver-ma-structure";

    @TempDir
    private static Path folder;

    private static Lookup lookup = Lookup.none();

    @SuppressWarnings("NullAway.Init") // before all tests
    private static Server server;

    private final Browser browser = new Browser("http://127.0.0.1:" + server.port());

    @BeforeAll
    static void start() {
        lookup = TestSite.register(folder);
        server = TestSite.start(lookup);
    }

    @AfterAll
    static void stop() {
        server.close();
        lookup.close();
    }

    @Test
    void without_a_register_there_is_no_such_step() {
        Browser elsewhere = new Browser();
        assertThat(location(elsewhere.get("/orientation"))).contains("/orientation/");
        assertThat(elsewhere.get(STEP).statusCode()).isEqualTo(404);
        assertThat(elsewhere.post(STEP + "/reprendre", "siren", "000010017").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.post(STEP + "/suggestions", "texte", "mariniers").statusCode())
                .isEqualTo(404);
    }

    @Test
    void it_comes_first_and_who_goes_on_without_is_not_asked_again() {
        assertThat(location(browser.get("/orientation"))).isEqualTo(STEP);
        assertThat(browser.get(STEP).body()).contains("Retrouver ma structure", "/orientation?etape=questions");
        String question = location(browser.get("/orientation?etape=questions"));
        assertThat(question).startsWith("/orientation/");
        assertThat(browser.get(question).body()).contains("href=\"" + STEP + "\"");
        browser.post(question, "action", "ignorer");
        assertThat(location(browser.get("/orientation"))).startsWith("/orientation/");
    }

    @Test
    void what_is_looked_for_is_in_no_address() {
        String found = location(browser.post(STEP, "texte", "scic des mariniers"));
        assertThat(found).startsWith(STEP + "?s=").doesNotContainIgnoringCase("mariniers");
        assertThat(browser.get(found).body()).contains("LA SCIC DES MARINIERS", "Nantes, SIREN 000\u00a0010\u00a0025");
        // An address that was changed, or is from before a restart, shows the step and nothing else.
        assertThat(browser.get(found + "x").body())
                .contains("Retrouver ma structure")
                .doesNotContain("MARINIERS");
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void what_the_register_knows_is_filled_in_and_marked() {
        assertThat(take("000010017")).isEqualTo(STEP);
        assertThat(browser.get(STEP).body())
                .contains("Sirene, novembre 2026", "Clermont-Ferrand", "12 avril 2016", "entre 10 et 19\u00a0salariés");
        String results = browser.get("/resultats").body();
        assertThat(results).contains("<span class=\"origin\">Sirene, novembre 2026</span>");
        assertThat(results).contains("Vous\u00a0: association, d’après Sirene, novembre 2026");
        // Which organisation it is stays unknown to the cookie.
        assertThat(results).doesNotContain("000010017", "PONT DE PIERRE");
    }

    @Test
    void a_range_is_asked_exactly_only_where_a_criterion_straddles_it() {
        take("000010017");
        assertThat(browser.get("/orientation/salaries").body())
                .contains("D’après Sirene, décembre 2024\u00a0: entre 10 et 19\u00a0salariés");
        List<String> asked = walk(browser);
        assertThat(asked).doesNotContain("/orientation/forme_juridique", "/orientation/commune");
        assertThat(asked).doesNotContain("/orientation/date_creation");
        // 10 to 19 employees satisfy "at least 2" and "at least 5" alike: nobody asks.
        assertThat(asked).doesNotContain("/orientation/salaries");
    }

    @Test
    void who_does_not_know_the_exact_number_keeps_the_range() {
        take("000010017");
        browser.post("/orientation/salaries", "action", "ignorer", "vers", "resultats");
        assertThat(browser.get("/resultats").body()).contains("entre 10 et 19\u00a0salariés");
        browser.post("/orientation/salaries", "action", "ignorer", "vers", "resultats");
        assertThat(browser.get("/resultats").body()).doesNotContain("entre 10 et 19");
    }

    @Test
    void what_the_visitor_says_governs_before_and_after() {
        browser.post("/orientation/salaries", "reponse", "4");
        browser.post("/orientation/departement", "reponse", "33");
        take("000010017");
        String results = browser.get("/resultats").body();
        assertThat(results).contains("4\u00a0salariés", "Gironde").doesNotContain("Clermont-Ferrand");
        browser.post("/orientation/forme_juridique", "reponse", "fondation");
        assertThat(browser.get("/resultats").body()).contains("fondation").doesNotContain("association, d’après");
    }

    @Test
    void another_organisation_takes_the_place_of_the_first_and_all_can_be_given_back() {
        browser.post("/orientation/budget", "reponse", "90000");
        take("000010017");
        take("000010074");
        assertThat(browser.get(STEP).body()).contains("mutuelle", "Orléans").doesNotContain("Clermont-Ferrand");
        assertThat(location(browser.post(STEP + "/retirer"))).isEqualTo(STEP);
        assertThat(browser.get(STEP).body()).contains("Retrouver ma structure").doesNotContain("mutuelle");
        assertThat(browser.get("/resultats").body()).contains("90\u00a0000").doesNotContain("Sirene, novembre");
    }

    @Test
    void a_link_to_the_results_keeps_the_mark() {
        take("000010017");
        String page = browser.get("/resultats?partager=oui").body();
        String link = page.substring(page.indexOf("/resultats?date="));
        String path = link.substring(0, link.indexOf('"')).replace("&amp;", "&");
        assertThat(new Browser("http://127.0.0.1:" + server.port()).get(path).body())
                .contains("Sirene, novembre 2026", "entre 10 et 19\u00a0salariés");
    }

    @Test
    void a_number_with_a_slip_is_told_what_is_wrong() {
        HttpResponse<String> page = browser.get(location(browser.post(STEP, "texte", "000 010 018")));
        assertThat(page.body()).contains("role=\"alert\"", "dernier chiffre", "<title>Erreur");
        HttpResponse<String> empty = browser.post(STEP, "texte", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Le champ est vide");
    }

    @Test
    void who_is_not_found_or_not_public_goes_on_without_a_remark() {
        for (String text : List.of("000010132", "zzzzz", "association dissoute")) {
            String page =
                    browser.get(location(browser.post(STEP, "texte", text))).body();
            assertThat(page)
                    .contains("Aucune structure trouvée", "etape=questions")
                    .doesNotContain("non publi");
        }
        HttpResponse<String> lost = browser.post(STEP + "/reprendre", "siren", "000010132");
        assertThat(lost.statusCode()).isEqualTo(422);
        assertThat(lost.body()).contains("etape=questions");
    }

    @Test
    void completion_is_quick_and_finds_the_same_again() {
        HttpResponse<String> answer = browser.post(STEP + "/suggestions", "texte", "marini");
        assertThat(answer.body())
                .isEqualTo(
                        "[{\"texte\":\"LA SCIC DES MARINIERS (000 010 025)\",\"libelle\":\"Nantes, SIREN 000\u00a0010\u00a0025, aussi nommée LES"
                                + " MARINIERS, COMPAGNIE DES GABARES, LE BAC DU QUAI\"}]");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        String found = location(browser.post(STEP, "texte", "LA SCIC DES MARINIERS (000 010 025)"));
        assertThat(browser.get(found).body()).contains("Est-ce votre structure");
    }

    @Test
    void a_service_that_does_not_answer_breaks_no_page() {
        Lookup broken = Lookup.none()
                .with(
                        URI.create("http://127.0.0.1:9"),
                        TestSite.catalogue().terms(),
                        Geography.french(),
                        Clock.systemUTC());
        try (broken;
                Server other = TestSite.start(broken)) {
            Browser visitor = new Browser("http://127.0.0.1:" + other.port());
            assertThat(visitor.get(STEP).body()).contains("peut être envoyé au service public");
            HttpResponse<String> page = visitor.get(location(visitor.post(STEP, "texte", "mariniers")));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("ne répond pas pour le moment", "etape=questions");
            assertThat(visitor.post(STEP + "/reprendre", "siren", "000010017").statusCode())
                    .isEqualTo(422);
            assertThat(visitor.get("/donnees-personnelles").body()).contains("Recherche d’entreprises");
        }
    }

    @Test
    void nothing_that_is_sent_breaks_the_step() {
        for (String text : List.of("<script>", "x".repeat(500), "~^*?:\\/\"()[]{}", "AND OR", "\u202e", "😀", "-1")) {
            for (String form : List.of("texte", "siren", "s")) {
                for (String path : List.of("", "/reprendre", "/retirer", "/suggestions")) {
                    HttpResponse<String> answer = browser.post(STEP + path, form, text);
                    assertThat(answer.statusCode()).as(path + " " + text).isBetween(200, 499);
                    assertThat(answer.body()).doesNotContain("<script>").doesNotContain("Exception");
                }
            }
            assertThat(browser.get(STEP + "?s=" + Browser.encoded(text)).statusCode())
                    .isBetween(200, 499);
        }
    }

    private String take(String siren) {
        return location(browser.post(STEP + "/reprendre", "siren", siren));
    }

    /** Says "je ne sais pas" to everything, and tells what was asked. */
    private static List<String> walk(Browser browser) {
        return Stream.iterate(
                        location(browser.get("/orientation")),
                        path -> path.startsWith("/orientation/"),
                        path -> location(browser.post(path, "action", "ignorer")))
                .limit(60)
                .toList();
    }

    private static String location(HttpResponse<String> response) {
        String location = response.headers().firstValue("Location").orElse("status " + response.statusCode());
        return location.startsWith("http")
                ? URI.create(location).getRawPath()
                        + (URI.create(location).getRawQuery() == null
                                ? ""
                                : "?" + URI.create(location).getRawQuery())
                : location;
    }
}
