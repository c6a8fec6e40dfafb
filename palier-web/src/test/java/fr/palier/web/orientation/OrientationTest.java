package fr.palier.web.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.Server;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OrientationTest {

    private final Browser browser = new Browser();

    @Test
    void it_begins_with_the_question_that_settles_most() {
        assertThat(location(browser.get("/orientation"))).isEqualTo("/orientation/forme_juridique");
    }

    @Test
    void a_question_says_why_it_is_asked_and_what_is_still_possible() {
        assertThat(browser.get("/orientation/forme_juridique").body())
                .contains(
                        "<h1", "Quelle est la forme juridique", "Encore au plus", "20 programmes sont encore possibles")
                .contains("Elle peut encore trancher pour", "Je ne sais pas", "noindex")
                .contains("href=\"/\">Retour");
    }

    @Test
    void an_answer_leads_to_the_next_question_and_back_leads_to_the_last() {
        HttpResponse<String> answer = browser.post("/orientation/forme_juridique", "reponse", "association");
        String next = location(answer);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(next).startsWith("/orientation/").isNotEqualTo("/orientation/forme_juridique");
        assertThat(browser.get(next).body()).contains("href=\"/orientation/forme_juridique\">Retour");
        assertThat(browser.get("/orientation/forme_juridique").body()).contains("votre réponse actuelle");
    }

    @Test
    void not_to_know_leads_on_too_and_is_not_asked_again() {
        String next = location(browser.post("/orientation/forme_juridique", "action", "ignorer"));
        assertThat(next).startsWith("/orientation/").isNotEqualTo("/orientation/forme_juridique");
        assertThat(location(browser.get("/orientation"))).isEqualTo(next);
    }

    @Test
    void who_does_not_know_the_commune_is_asked_for_the_department() {
        browser.post("/orientation/forme_juridique", "reponse", "association");
        assertThat(location(browser.post("/orientation/commune", "action", "ignorer")))
                .isEqualTo("/orientation/departement");
    }

    @Test
    void however_one_answers_there_are_never_more_questions_than_announced() {
        for (int seed = 0; seed < 12; seed++) {
            Browser visitor = new Browser();
            String path = location(visitor.get("/orientation"));
            List<Integer> announced = new ArrayList<>();
            for (int step = 0; path.startsWith("/orientation/"); step++) {
                String page = visitor.get(path).body();
                announced.add(remaining(page));
                path = location(visitor.post(path, anything(page, seed + step)));
            }
            assertThat(path).isEqualTo("/resultats");
            for (int i = 1; i < announced.size(); i++) {
                assertThat(announced.get(i)).isLessThan(announced.get(i - 1));
            }
        }
    }

    @Test
    void an_amount_that_cannot_be_read_is_said_beside_the_field_and_kept_in_it() {
        HttpResponse<String> answer = browser.post("/orientation/budget", "reponse", "beaucoup");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nous avons lu", "beaucoup", "un montant en euros", "310\u00a0000\u00a0€ ou 310 k€")
                .contains("aria-invalid=\"true\"", "value=\"beaucoup\"", "<title>Erreur");
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void a_list_needs_a_tick_or_none_of_them() {
        assertThat(browser.post("/orientation/domaines").body()).contains("Rien n’est coché");
        assertThat(browser.post("/orientation/domaines", "reponse", "sante", "aucun", "oui")
                        .body())
                .contains("Gardez l’un ou l’autre");
        assertThat(browser.post("/orientation/domaines", "aucun", "oui").statusCode())
                .isEqualTo(303);
        assertThat(browser.post("/orientation/domaines", "reponse", "sante", "reponse", "habitat")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_commune_that_several_share_is_chosen_from_a_list() {
        String list = location(browser.post("/orientation/commune", "reponse", "Saint-Denis"));
        assertThat(list).isEqualTo("/orientation/commune?q=Saint-Denis");
        assertThat(browser.get(list).body())
                .contains("De quel lieu s’agit-il", "value=\"commune:93066\"", "Seine-Saint-Denis");
        assertThat(location(browser.post("/orientation/commune", "lieu", "commune:93066")))
                .startsWith("/orientation/");
        assertThat(browser.get("/orientation/commune").body()).contains("value=\"Saint-Denis\"");
    }

    @Test
    void a_commune_that_does_not_exist_is_said_so() {
        String list = location(browser.post("/orientation/commune", "reponse", "Trifouillis & Cie"));
        assertThat(browser.get(list).body()).contains("Aucun lieu ne porte ce nom", "Trifouillis &amp; Cie");
    }

    @Test
    void places_are_gathered_one_by_one() {
        String one = location(browser.post("/orientation/implantations", "reponse", "Gironde", "action", "ajouter"));
        assertThat(one).isEqualTo("/orientation/implantations?lieu=departement:33");
        assertThat(browser.get(one).body()).contains("value=\"departement:33\"", "retirer");
        String two = location(browser.post(
                "/orientation/implantations", "lieu", "departement:33", "reponse", "Clermont", "action", "ajouter"));
        assertThat(two).contains("lieu=departement:33", "q=Clermont").doesNotContain("lieu=commune");
        browser.post("/orientation/implantations", "lieu", "departement:33", "lieu", "commune:29019");
        assertThat(browser.get("/orientation/implantations").body()).contains("Gironde", "Brest");
    }

    @Test
    void an_answer_changed_from_the_results_leads_back_to_them() {
        browser.post("/orientation/budget", "reponse", "10");
        assertThat(browser.get("/orientation/budget?vers=resultats").body()).contains("name=\"vers\"");
        assertThat(location(browser.post("/orientation/budget", "reponse", "450 k€", "vers", "resultats")))
                .isEqualTo("/resultats");
        assertThat(browser.get("/resultats").body()).contains("450\u00a0000\u00a0€");
    }

    @Test
    void a_fact_that_nobody_gives_is_no_question() {
        assertThat(browser.get("/orientation/anciennete").statusCode()).isEqualTo(404);
        assertThat(browser.get("/orientation/rien").statusCode()).isEqualTo(404);
        assertThat(browser.post("/orientation/ess", "reponse", "oui").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_forged_answer_is_refused() {
        assertThat(browser.post("/orientation/forme_juridique", "reponse", "scop")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/orientation/commune", "lieu", "region:84").statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/orientation/domaines", "reponse", "mines").statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/orientation/budget", "reponse", "1", "reponse", "2")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_cookie_is_sealed_and_tells_nothing_to_scripts_or_other_sites() {
        HttpResponse<String> answer = browser.post("/orientation/budget", "reponse", "310 k€");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("palier-reponses=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000")
                .doesNotContain("310", "budget", "Secure");
        String byHttps = new Browser()
                .sending("X-Forwarded-Proto", "https")
                .sending("X-Forwarded-For", "203.0.113.7")
                .post("/orientation/budget", "reponse", "310 k€")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(byHttps).contains("Secure");
    }

    @Test
    void a_changed_cookie_is_dropped_with_a_sentence() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        String value = browser.cookie().orElseThrow().substring("palier-reponses=".length());
        browser.keeping("palier-reponses", value.substring(0, value.length() - 4) + "AAAA");
        HttpResponse<String> answer = browser.get("/resultats");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nous n’avons pas pu relire vos réponses");
        assertThat(browser.cookie()).isEmpty();
        assertThat(browser.get("/resultats").body()).doesNotContain("relire vos réponses");
    }

    @Test
    void a_cookie_older_than_a_month_is_dropped() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        try (Server later =
                TestSite.startAt(TestSite.TODAY.plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC))) {
            Browser again = new Browser("http://127.0.0.1:" + later.port());
            String value = browser.cookie().orElseThrow().substring("palier-reponses=".length());
            assertThat(again.keeping("palier-reponses", value).get("/resultats").body())
                    .contains("relire vos réponses");
        }
    }

    @Test
    void any_server_of_the_same_site_can_read_it() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        try (Server other = TestSite.start(0)) {
            String value = browser.cookie().orElseThrow().substring("palier-reponses=".length());
            assertThat(new Browser("http://127.0.0.1:" + other.port())
                            .keeping("palier-reponses", value)
                            .get("/resultats")
                            .body())
                    .contains("310\u00a0000\u00a0€");
        }
    }

    @Test
    void places_are_suggested_while_a_name_is_typed() {
        HttpResponse<String> answer = browser.get("/lieux?q=clermont-f");
        assertThat(answer.body()).startsWith("[{\"texte\":\"63000 Clermont-Ferrand\"");
        assertThat(browser.get("/lieux?q=bret&niveau=region").body()).contains("Bretagne");
        assertThat(browser.get("/lieux?q=b&niveau=ville").statusCode()).isEqualTo(400);
    }

    private static String[] anything(String page, int seed) {
        if (seed % 4 == 3) {
            return new String[] {"action", "ignorer"};
        }
        Matcher choices =
                Pattern.compile("name=\"reponse\" value=\"([a-z_]+)\"").matcher(page);
        List<String> values = choices.results().map(found -> found.group(1)).toList();
        if (!values.isEmpty()) {
            return new String[] {"reponse", values.get(seed % values.size())};
        }
        if (page.contains("data-places=\"tous\"")) {
            return new String[] {"action", "aucun"};
        }
        String typed = page.contains("data-places=\"commune\"")
                ? "Nantes"
                : page.contains("data-places")
                        ? "44"
                        : page.contains("avril 2018") ? "2015" : String.valueOf(1 + seed % 5);
        return new String[] {"reponse", typed};
    }

    private static int remaining(String page) {
        if (page.contains("Dernière question")) {
            return 1;
        }
        Matcher count = Pattern.compile("Encore au plus (\\d+) questions").matcher(page);
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
