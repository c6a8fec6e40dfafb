package fr.palier.web.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import org.junit.jupiter.api.Test;

class ProgrammesTest {

    private final Browser browser = new Browser();

    @Test
    void the_list_leads_to_every_fiche_and_each_answers() {
        String list = browser.get("/programmes").body();
        for (Sheet sheet : TestSite.catalogue().sheets()) {
            assertThat(list).contains("href=\"/programmes/" + sheet.id() + "\"");
            var fiche = browser.get("/programmes/" + sheet.id());
            assertThat(fiche.statusCode()).isEqualTo(200);
            assertThat(fiche.body()).contains("Durée", "Coût", "Candidater", "Signaler une erreur");
        }
    }

    @Test
    void a_fiche_shows_what_the_source_says_otherwise_and_when_it_was_checked() {
        assertThat(browser.get("/programmes/la-france-s-engage").body())
                .contains("Le tableau de synthèse indique plus de 3 ans.", "Comparé à sa source le", "id=\"source-");
    }

    @Test
    void a_fiche_asks_before_any_answer_and_answers_in_place_after() {
        assertThat(browser.get("/programmes/la-france-s-engage").body()).contains("Suis-je éligible");
        browser.post("/orientation/forme_juridique", "reponse", "entreprise_individuelle");
        assertThat(browser.get("/programmes/la-france-s-engage").body())
                .contains("Est-il pour vous", "Pas éligible</strong>", "Non rempli");
        assertThat(browser.get("/programmes").body()).contains("Pas éligible</strong>");
    }

    @Test
    void an_unknown_programme_is_a_page_that_helps() {
        var page = browser.get("/programmes/la-france-sengage");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("/programmes/la-france-s-engage");
    }
}
