package fr.palier.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.Server;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Browser browser = new Browser();

    @Test
    void it_shows_the_twelve_months_from_this_one() {
        assertThat(page("/calendrier"))
                .contains(
                        "De novembre 2026 à octobre 2027",
                        "Aucune date connue en novembre et décembre 2026, puis avril,")
                .containsPattern("<text class=\"year\" x=\"0.00%\"[^>]*>2026</text>")
                .containsPattern("<text class=\"year\" x=\"16.67%\"[^>]*>2027</text>");
    }

    @Test
    void a_usual_month_is_hatched_and_said_to_be_confirmed() {
        String page = page("/calendrier?programmes=p-ins");
        assertThat(page)
                .containsPattern("<rect class=\"bar usual\" x=\"25.00%\"[^>]*width=\"8.33%\"")
                .contains("Prochain appel en février 2027, date habituelle à confirmer")
                .containsPattern("(?s)<h3>Février 2027</h3>.*P’INS.*Appel habituel ce mois-ci, jours à confirmer");
    }

    @Test
    void one_can_always_apply_along_a_thin_line() {
        assertThat(page("/calendrier?programmes=pollen"))
                .containsPattern("<rect class=\"bar rolling\" x=\"0%\"[^>]*width=\"100%\" height=\"2\"")
                .contains("Candidature possible toute l’année", "<h3>Toute l’année</h3>");
    }

    @Test
    void today_is_a_vertical_line() {
        assertThat(page("/calendrier")).contains("<line class=\"today\" x1=\"6.39%\" x2=\"6.39%\"");
    }

    @Test
    void what_has_passed_is_marked_and_what_nobody_knows_is_said_to_be_unknown() {
        assertThat(page("/calendrier?programmes=philanthro-lab,cap-mednum"))
                .contains(
                        "<path class=\"past\" d=\"M14",
                        "clos avant novembre 2026",
                        "Dernier appel clos le 31 décembre 2025, suite à demander")
                .contains("<h3>Appels clos</h3>", "<h3>Dates à demander</h3>", "Dates à demander à la structure");
    }

    @Test
    void stated_days_are_full_and_named() {
        try (Server server = TestSite.startAt(Instant.parse("2025-11-10T10:00:00Z"))) {
            String page = new Browser("http://127.0.0.1:" + server.port())
                    .get("/calendrier?programmes=philanthro-lab,accelerateurs-circulaires")
                    .body();
            assertThat(page)
                    .containsPattern("<rect class=\"bar firm\" x=\"0.00%\"[^>]*width=\"16.67%\"")
                    .contains("Candidatures ouvertes jusqu’au 31 décembre 2025")
                    .contains("Ouvert depuis le 1er novembre 2025", "Ferme le 31 décembre 2025")
                    .contains("Appel annoncé au printemps 2026, jours à confirmer");
        }
    }

    @Test
    void mine_is_a_link_that_holds_programmes_and_no_answer() {
        assertThat(page("/calendrier")).contains("Répondre aux questions pour voir les miens");
        browser.post(
                "/resultats/reprendre",
                "r",
                "forme_juridique:association~commune:63113~date_creation:2019-04-12~salaries:6~budget:310000"
                        + "~solution_validee:oui~jours_par_mois:3~strategies:duplication");
        String all = page("/calendrier");
        assertThat(all).containsPattern("href=\"/calendrier\\?programmes=[a-z0-9,-]+\">Les? \\d* ?miens?");
        String link = all.replaceAll("(?s).*href=\"(/calendrier\\?programmes=[a-z0-9,-]+)\".*", "$1");
        String mine = page(link);
        assertThat(mine).contains("<span aria-current=\"true\">Les miens</span>", "rien de vos réponses");
        String shared = new Browser().get(link).body();
        assertThat(shared).contains("<code>" + TestSite.address() + link.replace("/calendrier", "/calendrier.ics"));
    }

    @Test
    void it_leads_to_calendars_and_to_the_feed() {
        String page = page("/calendrier");
        assertThat(page)
                .contains("rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/nouveautes.atom\"")
                .contains("href=\"webcal://127.0.0.1:" + TestSite.port() + "/calendrier.ics\"")
                .contains("href=\"/programmes/p-ins.ics\"")
                .doesNotContain("href=\"/programmes/philanthro-lab.ics\"");
        assertThat(page("/")).doesNotContain("nouveautes.atom");
    }

    @Test
    void boxes_lead_to_an_address_that_can_be_read_and_shared() {
        HttpResponse<String> answer = browser.get("/calendrier?programmes=scale-up&programmes=p-ins");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/calendrier?programmes=p-ins,scale-up");
    }

    @Test
    void no_style_stands_in_the_page() {
        assertThat(page("/calendrier")).doesNotContain(" style=", "<style");
    }

    private String page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
