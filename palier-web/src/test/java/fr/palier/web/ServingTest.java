package fr.palier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orientation/budget", "/resultats", "/sante", "/robots.txt", "/sitemap.xml", "/rien"})
    void every_answer_carries_the_security_headers(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void only_a_visitor_who_came_by_https_is_told_to_stay_there() {
        assertThat(browser.get("/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        HttpResponse<String> answer = new Browser()
                .sending("X-Forwarded-Proto", "https")
                .sending("X-Forwarded-For", "203.0.113.7")
                .get("/");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        HttpResponse<String> first = browser.get("/");
        HttpResponse<String> second =
                new Browser().sending("If-None-Match", header(first, "ETag")).get("/");

        assertThat(header(first, "Cache-Control")).contains("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void pages_are_compressed() {
        HttpResponse<String> answer =
                new Browser().sending("Accept-Encoding", "gzip").get("/");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void the_style_sheet_and_the_fonts_may_be_kept_for_a_year() {
        Matcher sheet = Pattern.compile("/statique/palier\\.[0-9a-f]{10}\\.css")
                .matcher(browser.get("/").body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> css = browser.get(sheet.group());
        Matcher font =
                Pattern.compile("/statique/atkinson-400\\.[0-9a-f]{10}\\.woff2").matcher(css.body());

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(header(css, "Cache-Control")).contains("immutable");
        assertThat(font.find()).isTrue();
        assertThat(browser.get(font.group()).statusCode()).isEqualTo(200);
        assertThat(browser.get("/statique/palier.0000000000.css").statusCode()).isEqualTo(404);
        assertThat(browser.get("/statique/..%2fapplication.properties").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void no_page_asks_another_site_for_anything() {
        for (String path : new String[] {"/", "/orientation/budget", "/resultats", "/cartographie", "/donnees"}) {
            assertThat(browser.get(path).body())
                    .doesNotContainPattern("(src|href)=\"(https?:)?//")
                    .doesNotContain("<style", " style=", "onclick");
        }
    }

    @Test
    void health_is_told_in_json() {
        HttpResponse<String> answer = browser.get("/sante");
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
        assertThat(answer.body())
                .contains("\"etat\":\"ok\"", TestSite.catalogue().version())
                .contains("\"programmes\":20");
    }

    @Test
    void search_engines_are_told_of_every_programme() {
        String map = browser.get("/sitemap.xml").body();
        assertThat(map)
                .contains(
                        "/programmes/dla</loc>",
                        "/se-preparer</loc>",
                        "/se-preparer/diagnostic</loc>",
                        "/glossaire</loc>")
                .doesNotContain("/resultats");
        assertThat(browser.get("/robots.txt").body()).contains("Sitemap: " + TestSite.address() + "/sitemap.xml");
    }

    @Test
    void an_unknown_address_is_answered_in_french_with_what_may_have_been_meant() {
        HttpResponse<String> answer = browser.get("/programmes/scale-upp");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Page introuvable", "/programmes/scale-up\"", "lang=\"fr\"");
    }

    @Test
    void a_request_that_a_page_does_not_take_is_refused_in_french() {
        HttpResponse<String> answer = browser.method("DELETE", "/");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).contains("GET");
        assertThat(answer.body()).contains("Demande impossible ici");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        HttpResponse<String> byMetadata =
                new Browser().sending("Sec-Fetch-Site", "cross-site").post("/orientation/budget", "reponse", "10");
        HttpResponse<String> byOrigin =
                new Browser().sending("Origin", "https://ailleurs.example").post("/effacer");
        HttpResponse<String> bySandbox = new Browser().sending("Origin", "null").post("/effacer");

        assertThat(byMetadata.statusCode()).isEqualTo(403);
        assertThat(byOrigin.statusCode()).isEqualTo(403);
        assertThat(bySandbox.statusCode()).isEqualTo(403);
        assertThat(byMetadata.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_form_from_this_site_is_taken() {
        assertThat(new Browser()
                        .sending("Origin", TestSite.address())
                        .post("/orientation/budget", "reponse", "10")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void one_address_may_ask_for_costly_pages_only_so_often() {
        Browser hasty = new Browser().sending("X-Forwarded-For", "203.0.113.99");
        int refused = 0;
        for (int i = 0; i < 1_500 && refused == 0; i++) {
            HttpResponse<String> answer = hasty.get("/lieux?q=x");
            if (answer.statusCode() == 429) {
                refused++;
                assertThat(answer.body()).contains("Un instant");
                assertThat(header(answer, "Retry-After")).isEqualTo("1");
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(new Browser()
                        .sending("X-Forwarded-For", "203.0.113.98")
                        .get("/lieux?q=x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_even_http_gets_a_french_page_and_no_trace() {
        String answer = Browser.raw("GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("lang=\"fr\"").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void an_address_without_end_is_too_long() {
        assertThat(browser.get("/resultats?r=" + "a".repeat(9_000)).statusCode())
                .isEqualTo(414);
        String answer = Browser.raw(
                ("GET /" + "a".repeat(60_000) + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer).containsPattern("^HTTP/1.1 4(00|14|31)").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void what_is_sent_is_of_one_type() {
        HttpResponse<String> answer = browser.send("POST", "/rien", "*/*", "x");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("lang=\"fr\"");
    }

    @Test
    void a_form_without_end_is_too_large() {
        HttpResponse<String> answer = browser.post("/orientation/budget", "reponse", "1".repeat(40_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Envoi trop volumineux");
    }

    @Test
    void a_taken_port_is_said_in_a_sentence() {
        assertThatThrownBy(() -> TestSite.start(TestSite.port()))
                .isInstanceOf(Server.StartFailure.class)
                .hasMessageContaining("Le port " + TestSite.port() + " est déjà pris");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
