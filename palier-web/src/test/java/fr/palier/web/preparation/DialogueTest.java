package fr.palier.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import fr.palier.web.page.Parameters;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueTest {

    private static final String RESULT = "/se-preparer/strategie/resultat?";

    private final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "besoin=ailleurs&methode=ecrite&conduite=nous&decision=garder, duplication",
        "besoin=ailleurs&methode=formation&conduite=autres, fertilisation",
        "besoin=proche&ressources=oui&conduite=personne, diversification",
        "besoin=meme&voisines=complementaires&decision=partager, cooperation",
        "besoin=meme&voisines=semblables&decision=unir, fusion",
    })
    void answers_that_agree_suggest_a_strategy(String query, String strategy) {
        assertThat(dialogue(query).suggested().getFirst().strategy().id()).isEqualTo(strategy);
    }

    @Test
    void each_strategy_can_be_suggested() {
        Set<String> suggested = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            dialogue(random).suggested().stream()
                    .map(leaning -> leaning.strategy().id())
                    .forEach(suggested::add);
        }
        assertThat(suggested)
                .containsExactlyInAnyOrderElementsOf(TestSite.catalogue().preparation().strategies().stream()
                        .map(Preparation.Strategy::id)
                        .toList());
    }

    @Test
    void a_suggestion_is_never_more_than_two_and_has_more_for_it_than_against() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Dialogue dialogue = dialogue(random);
            List<Dialogue.Leaning> suggested = dialogue.suggested();
            assertThat(suggested)
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(leaning -> assertThat(leaning.net()).isPositive());
            if (!suggested.isEmpty()) {
                assertThat(dialogue.leanings())
                        .allSatisfy(leaning -> assertThat(leaning.net())
                                .isLessThanOrEqualTo(suggested.getFirst().net()));
            }
        }
    }

    @Test
    void not_to_know_counts_as_not_to_answer() {
        assertThat(dialogue("besoin=ailleurs&methode=ne-sais-pas&decision=ne-sais-pas")
                        .leanings())
                .isEqualTo(dialogue("besoin=ailleurs").leanings());
        assertThat(dialogue("besoin=ne-sais-pas&ressources=ne-sais-pas").suggested())
                .isEmpty();
    }

    @Test
    void one_question_stands_on_a_page_and_its_answer_leads_to_the_next() {
        String first = body("/se-preparer/strategie");
        String second = body("/se-preparer/strategie?besoin=ailleurs");

        assertThat(first).contains("name=\"besoin\" value=\"ailleurs\"").doesNotContain("name=\"methode\"", "noindex");
        assertThat(second)
                .contains("type=\"hidden\" name=\"besoin\" value=\"ailleurs\"", "name=\"methode\" value=\"ecrite\"")
                .contains("noindex", "Encore 5 questions");
    }

    @Test
    void the_last_answer_leads_to_the_result() {
        HttpResponse<String> answer = browser.get("/se-preparer/strategie?besoin=ailleurs&methode=ecrite"
                + "&conduite=nous&ressources=non&voisines=aucune&decision=garder");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains(RESULT + "besoin=ailleurs");
    }

    @Test
    void the_result_says_why_and_what_speaks_against() {
        String page = body(RESULT + "besoin=ailleurs&methode=personnes&conduite=nous&decision=garder");
        assertThat(page)
                .contains("duplication")
                .contains("Le besoin se trouve sur d’autres territoires.", "Ce qui parle contre")
                .contains("Votre réussite tient encore à des personnes ou à un lieu.");
    }

    @Test
    void nothing_is_suggested_where_nothing_speaks_for_anything() {
        assertThat(body(RESULT + "besoin=ne-sais-pas")).contains("Aucune stratégie ne se détache");
    }

    @Test
    void a_suggestion_can_be_kept_beside_what_was_said() {
        browser.post("/orientation/strategies", "reponse", "fusion");
        String page = body(RESULT + "besoin=ailleurs&conduite=nous");
        assertThat(page)
                .contains("action=\"/orientation/strategies\"", "name=\"reponse\" value=\"fusion\"")
                .contains("name=\"reponse\" value=\"duplication\"");
    }

    @Test
    void each_answer_can_be_changed_and_the_others_stay() {
        assertThat(body(RESULT + "besoin=ailleurs&conduite=nous"))
                .contains("href=\"/se-preparer/strategie?conduite=nous\"")
                .contains("href=\"/se-preparer/strategie?besoin=ailleurs\"");
    }

    @Test
    void an_answer_that_is_none_is_refused() {
        assertThat(browser.get("/se-preparer/strategie?besoin=partout").statusCode())
                .isEqualTo(400);
    }

    private static Dialogue dialogue(String query) {
        Map<String, List<String>> values = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int sign = pair.indexOf('=');
            values.put(pair.substring(0, sign), List.of(pair.substring(sign + 1)));
        }
        return Dialogue.of(TestSite.catalogue().preparation(), new Parameters(values));
    }

    /** Any answer, or none, to each question. */
    private static Dialogue dialogue(Random random) {
        Map<String, List<String>> values = new HashMap<>();
        for (Preparation.Exchange exchange : TestSite.catalogue().preparation().dialogue()) {
            int choice = random.nextInt(exchange.replies().size() + 1);
            if (choice < exchange.replies().size()) {
                values.put(exchange.id(), List.of(exchange.replies().get(choice).id()));
            }
        }
        return Dialogue.of(TestSite.catalogue().preparation(), new Parameters(values));
    }

    private String body(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
