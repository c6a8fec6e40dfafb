package fr.palier.web.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Glossary;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryPageTest {

    private final Browser browser = new Browser();

    @Test
    void every_term_has_a_place_of_its_own() {
        String page = browser.get("/glossaire").body();
        for (Glossary.Term term : TestSite.catalogue().glossary().terms()) {
            assertThat(page).contains("id=\"" + term.id() + "\"");
        }
        assertThat(page).contains("économie sociale et solidaire", "D’après", "Définition de Palier");
    }

    @Test
    void every_abbreviation_of_the_house_is_explained() {
        String page = browser.get("/glossaire").body();
        for (String abbreviation :
                new String[] {"ESS", "ESUS", "DLA", "CRESS", "QPV", "FRR", "ZRR", "ETP", "TPE", "Scic"}) {
            assertThat(page).containsPattern("[>\\s(]" + abbreviation + "[<.,)\\s]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/se-preparer", "/a-propos", "/se-preparer/strategie/resultat?besoin=ailleurs&conduite=nous"})
    void a_link_to_a_term_leads_to_one_that_is_there(String path) {
        String glossary = browser.get("/glossaire").body();
        assertThat(Pattern.compile("href=\"/glossaire#([^\"]+)\"")
                        .matcher(browser.get(path).body())
                        .results()
                        .map((MatchResult link) -> link.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(glossary).contains("id=\"" + id + "\""));
    }

    @Test
    void a_question_explains_its_words_in_place() {
        assertThat(browser.get("/orientation/esus").body())
                .contains("class=\"words\"", "Un agrément que l’État donne")
                .doesNotContain("href=\"/glossaire#");
        assertThat(browser.get("/orientation/salaries").body()).doesNotContain("class=\"words\"");
    }
}
