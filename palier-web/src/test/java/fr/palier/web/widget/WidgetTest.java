package fr.palier.web.widget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class WidgetTest {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"[^>]*>");

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/widget/recherche",
                "/widget/orientation",
                "/widget/orientation/budget",
                "/widget/resultats",
                "/widget/theme.css",
                "/widget/palier.js",
                "/widget/rien",
                "/widget/recherche?fond=rouge"
            })
    void the_widget_may_be_framed_by_any_site_and_sets_no_cookie(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/resultats", "/orientation/budget", "/api/v1/programmes", "/widget", "/widgets/x", "/rien"
            })
    void nothing_else_may(String path) {
        assertIsNotFramed(browser.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/widget/../resultats",
                "/widget/%2e%2e/resultats",
                "/widget/x/..;/../resultats",
                "//widget/../",
                "/./resultats"
            })
    void not_even_by_a_detour(String path) {
        String answer = Browser.raw(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer).contains("frame-ancestors 'none'", "X-Frame-Options: DENY");
    }

    @Test
    void the_page_that_explains_it_shows_it_and_nothing_from_elsewhere() {
        HttpResponse<String> page = browser.get("/widget");
        assertThat(header(page, "Content-Security-Policy")).contains("frame-src 'self'", "frame-ancestors 'none'");
        assertThat(page.body()).contains("<iframe", "src=\"/widget/recherche\"", "palier.js");
    }

    @Test
    void it_leads_from_the_first_question_to_the_results_without_a_cookie() {
        HttpResponse<String> begin = browser.get("/widget/orientation?fond=FFFFFF&accent=0B5394");
        assertThat(begin.statusCode()).isEqualTo(303);
        String question = header(begin, "Location");
        assertThat(question).startsWith("/widget/orientation/").contains("fond=FFFFFF", "accent=0B5394");

        String next = header(
                browser.post("/widget/orientation/forme_juridique?fond=FFFFFF", "reponse", "association"), "Location");
        assertThat(next)
                .startsWith("/widget/orientation/")
                .contains("fond=FFFFFF", "&r=")
                .doesNotContain("association");
        String budget = next.replaceAll("/orientation/[a-z_]+", "/orientation/budget");
        String results = header(browser.post(budget + "&vers=resultats", "reponse", "310 k€"), "Location");
        assertThat(results).startsWith("/widget/resultats?").doesNotContain("310");

        HttpResponse<String> page = browser.get(results);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("association", "310\u00a0000\u00a0€", "/widget/theme.css?fond=FFFFFF", "id=\"a-completer\"")
                .contains("action=\"/resultats/reprendre\" target=\"_blank\"");
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void answers_of_the_cookie_are_none_of_the_widgets_business() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        String cookie = browser.cookie().orElseThrow();
        assertThat(browser.get("/widget/resultats").body()).contains("rien répondu");
        String foreign = cookie.substring(cookie.indexOf('=') + 1);
        HttpResponse<String> page = browser.get("/widget/resultats?r=" + foreign);
        assertThat(page.body()).contains("rien répondu", "pas pu relire vos réponses");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answers_that_someone_changed_are_left_aside_and_it_is_told() {
        String next = header(browser.post("/widget/orientation/budget", "reponse", "310 k€"), "Location");
        String sealed = next.substring(next.indexOf("r=") + 2);
        char changed = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String forged = sealed.substring(0, 20) + changed + sealed.substring(21);
        assertThat(browser.get("/widget/recherche?r=" + sealed).body()).doesNotContain("pas pu relire");
        assertThat(browser.get("/widget/recherche?r=" + forged).body()).contains("pas pu relire vos réponses");
    }

    @Test
    void what_is_not_understood_is_asked_again() {
        HttpResponse<String> page = browser.post("/widget/orientation/budget?accent=0B5394", "reponse", "beaucoup");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "id=\"probleme\"",
                        "un montant en euros",
                        "action=\"/widget/orientation/budget?accent=0B5394\"");
    }

    @Test
    void a_search_finds_and_proposes_as_the_site_does() {
        assertThat(browser.get("/widget/recherche?q=essaimage").body())
                .contains("pour « essaimage »".replace(' ', '\u00a0').replace("pour\u00a0", "pour "))
                .contains("<mark>");
        assertThat(browser.get("/widget/recherche?q=seminzire&fond=FFFFFF").body())
                .contains("href=\"/widget/recherche?fond=FFFFFF&amp;q=");
        assertThat(browser.get("/widget/recherche?q=%3Cscript%3Ealert(1)").body())
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/widget/recherche", "/widget/recherche?q=essaimage", "/widget/orientation/esus", "results"})
    void what_is_outside_opens_in_a_window_of_its_own(String path) {
        String address = path.equals("results")
                ? header(browser.post("/widget/orientation/budget?vers=resultats", "reponse", "310 k€"), "Location")
                : path;
        List<MatchResult> links =
                LINK.matcher(browser.get(address).body()).results().toList();
        assertThat(links).hasSizeGreaterThan(3).allSatisfy(link -> {
            if (link.group(1).startsWith("/widget/")) {
                assertThat(link.group()).doesNotContain("target");
            } else {
                assertThat(link.group()).contains("target=\"_blank\"");
            }
        });
    }

    @Test
    void a_colour_that_is_none_is_told_in_the_frame() {
        HttpResponse<String> page = browser.get("/widget/recherche?fond=rouge");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("«\u00a0fond\u00a0» attend une couleur", "comme FBF7F0", "class=\"widget\"")
                .doesNotContain("class=\"nav-wide\"");
    }

    @Test
    void an_unknown_address_of_the_widget_is_told_in_the_frame() {
        HttpResponse<String> page = browser.get("/widget/rien");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Page introuvable", "/widget/recherche")
                .doesNotContain("class=\"nav-wide\"");
    }

    @Test
    void the_theme_is_a_style_sheet_that_says_what_it_changed() {
        HttpResponse<String> sheet = browser.get("/widget/theme.css?fond=%23ffffff&accent=fc0");
        assertThat(header(sheet, "Content-Type")).startsWith("text/css");
        assertThat(sheet.body()).contains("--paper:#FFFFFF;", "#FFCC00 se lirait mal");
    }

    @Test
    void the_code_to_copy_holds_the_choices_and_the_page_tells_of_corrections() {
        String page = HtmlUtils.htmlUnescape(
                browser.get("/widget?debut=orientation&couleurs=choisies&fond=%23FFFFFF&accent=%23FFCC00")
                        .body());
        assertThat(page)
                .contains("src=\"" + TestSite.address() + "/widget/orientation?fond=FFFFFF&amp;accent=FFCC00\"")
                .contains("<script src=\"" + TestSite.address() + "/widget/palier.js\" async></script>")
                .contains("se lirait mal");
        assertThat(HtmlUtils.htmlUnescape(browser.get("/widget?couleurs=palier&fond=%23FFFFFF&accent=%23FFCC00")
                        .body()))
                .contains("src=\"" + TestSite.address() + "/widget/recherche\"")
                .doesNotContain("se lirait mal");
    }

    @Test
    void a_form_from_another_site_is_refused_here_too() {
        HttpResponse<String> answer = new Browser()
                .sending("Sec-Fetch-Site", "cross-site")
                .post("/widget/orientation/budget", "reponse", "10");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("class=\"widget\"");
    }

    @Test
    void it_is_linked_where_one_looks_for_it() {
        for (String path : List.of("/", "/api", "/donnees", "/donnees-personnelles")) {
            assertThat(browser.get(path).body()).contains("href=\"/widget\"");
        }
        assertThat(browser.get("/sitemap.xml").body()).contains("/widget</loc>");
    }

    private static void assertIsNotFramed(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
