package fr.palier.web.statements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.Server;
import fr.palier.web.TestSite;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.page.Operator;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the statements say is true of the code. */
class StatementsTest {

    private final Browser browser = new Browser();

    @Test
    void the_cookie_is_told_by_its_name_and_its_life() {
        String page = browser.get("/donnees-personnelles").body();
        browser.post("/orientation/budget", "reponse", "10");

        assertThat(browser.cookie().orElseThrow()).startsWith(AnswersCookie.NAME + "=");
        assertThat(page)
                .contains("<code>" + AnswersCookie.NAME + "</code>")
                .contains("<span>" + AnswersCookie.LIFE.toDays() + "</span> jours après votre dernière réponse");
    }

    @Test
    void no_page_of_statements_sets_it() {
        for (String path : new String[] {"/a-propos", "/accessibilite", "/donnees-personnelles", "/mentions-legales"}) {
            assertThat(browser.get(path).headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void answers_are_deleted_from_the_page_that_speaks_of_them() {
        browser.post("/orientation/budget", "reponse", "10");
        assertThat(browser.get("/donnees-personnelles").body()).contains("action=\"/effacer\"");
        browser.post("/effacer");
        assertThat(browser.cookie()).isEmpty();
    }

    @Test
    void a_copy_that_nobody_publishes_says_so() {
        assertThat(browser.get("/mentions-legales").body())
                .contains("fonctionne sans éditeur nommé")
                .doesNotContain("<dt>Éditeur</dt>");
        assertThat(browser.get("/accessibilite").body()).contains("ne donne aucune adresse");
    }

    @Test
    void the_one_who_publishes_it_is_named_and_can_be_written_to() {
        Operator operator = Operator.of(Map.of(
                Operator.PUBLISHER, "La Maison <des> Associations",
                Operator.HOST, "Un hébergeur, Nantes",
                Operator.CONTACT, "contact@exemple.fr"));
        try (Server server = Server.start(
                TestSite.catalogue(),
                new Server.Settings(0, "127.0.0.1", Clock.systemUTC(), TestSite.secret(), operator))) {
            Browser there = new Browser("http://127.0.0.1:" + server.port());
            assertThat(there.get("/mentions-legales").body())
                    .contains("La Maison &lt;des&gt; Associations", "Un hébergeur, Nantes", "mailto:contact@exemple.fr")
                    .doesNotContain("sans éditeur nommé");
            assertThat(there.get("/donnees-personnelles").body()).contains("le responsable est");
        }
    }

    @Test
    void sources_rights_and_licences_are_told() {
        assertThat(browser.get("/mentions-legales").body())
                .contains("Tous droits réservés à l’Avise", "Licence Ouverte 2.0", "licence MIT", "SIL Open Font")
                .containsPattern("/statique/OFL\\.[0-9a-f]{10}\\.txt");
        assertThat(browser.get("/a-propos").body()).contains("Ce que vaut un résultat", "Avise en octobre 2025");
    }

    @Test
    void no_conformity_is_claimed() {
        assertThat(browser.get("/accessibilite").body())
                .contains("Nous ne déclarons aucune conformité", "Aucune personne handicapée n’a encore évalué");
    }
}
