package fr.palier.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

    private static final String RESULT = "/se-preparer/diagnostic/resultat?";

    private final Browser browser = new Browser();

    @Test
    void every_question_of_the_guide_is_asked_and_none_must_be_answered() {
        String page = body("/se-preparer/diagnostic");
        for (Preparation.Question question : TestSite.catalogue().preparation().questions()) {
            assertThat(page)
                    .contains("name=\"" + question.id() + "\" value=\"oui\"")
                    .contains("name=\"" + question.id() + "\" value=\"ne-sais-pas\"");
        }
        assertThat(page).doesNotContain("checked", "required");
    }

    @Test
    void only_a_question_on_some_strategies_may_be_set_aside() {
        String page = body("/se-preparer/diagnostic");
        assertThat(page)
                .contains("name=\"replicabilite\" value=\"sans-objet\"")
                .doesNotContain("name=\"gouvernance\" value=\"sans-objet\"");
        assertThat(browser.get(RESULT + "gouvernance=sans-objet").statusCode()).isEqualTo(400);
    }

    @Test
    void without_any_answer_nothing_is_concluded() {
        HttpResponse<String> answer = browser.get("/se-preparer/diagnostic/resultat");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("nous ne concluons rien").doesNotContain("class=\"step");
    }

    @Test
    void a_step_is_climbed_by_a_yes_and_by_nothing_else() {
        String page = body(RESULT + "preuve-d-impact=oui&modele-economique=non&formalisation=ne-sais-pas");
        assertThat(page)
                .contains("1 marche est montée sur 13")
                .contains("1 marche montée sur 5, 1 à travailler, 1 à vérifier, 2 sans réponse")
                .containsPattern("step yes\"")
                .containsPattern("step no next\"")
                .containsPattern("step open\"")
                .containsPattern("step silent\"");
    }

    @Test
    void a_question_left_out_is_neither_a_strength_nor_a_work() {
        String page = body(RESULT + "preuve-d-impact=oui");
        assertThat(page)
                .contains("Ce que vous n’avez pas dit", "12 questions restent sans réponse")
                .doesNotContain("Par quoi commencer", "Trouver mes programmes</a></p>\n  </header>");
    }

    @Test
    void what_does_not_concern_someone_is_no_step_for_them() {
        assertThat(body(RESULT + "replicabilite=sans-objet&preuve-d-impact=oui"))
                .contains("1 marche est montée sur 12", "sur 4")
                .doesNotContain("Votre modèle peut-il vivre ailleurs");
    }

    @Test
    void a_no_comes_before_what_nobody_knows_and_both_in_the_order_of_the_guide() {
        String page = body(RESULT + "secteur=non&preuve-d-impact=ne-sais-pas&modele-economique=non");
        assertThat(List.of(
                        page.indexOf("id=\"modele-economique\""),
                        page.indexOf("id=\"secteur\""),
                        page.indexOf("id=\"preuve-d-impact\"")))
                .isSorted()
                .doesNotContain(-1);
        assertThat(page).contains("class=\"lead\">Prochaine marche", "<a href=\"#modele-economique\">Votre modèle");
    }

    @Test
    void a_work_names_every_programme_that_answers_its_needs_and_no_other() {
        String page = body(RESULT + "preuve-d-impact=non");
        String work = page.substring(page.indexOf("id=\"preuve-d-impact\""), page.indexOf("id=\"besoins\""));
        for (Sheet sheet : TestSite.catalogue().sheets()) {
            boolean helps = sheet.modalities().stream()
                    .anyMatch(modality -> modality.needs().contains("impact"));
            assertThat(work.contains("\"/programmes/" + sheet.id() + "\""))
                    .as(sheet.id())
                    .isEqualTo(helps);
        }
    }

    @Test
    void verdicts_stand_beside_programmes_only_for_who_answered() {
        String path = RESULT + "preuve-d-impact=non";
        assertThat(body(path)).doesNotContain("class=\"verdict").contains("Répondez à quelques questions");

        browser.post("/orientation/forme_juridique", "reponse", "entreprise_individuelle");
        assertThat(body(path)).contains("class=\"verdict refused", "Pas éligible");
    }

    @Test
    void what_was_said_in_the_orientation_is_ticked_and_said_to_be() {
        browser.post("/orientation/impact_avere", "reponse", "non");
        String page = body("/se-preparer/diagnostic");
        assertThat(page)
                .containsPattern("name=\"preuve-d-impact\" value=\"non\" checked")
                .contains("Déjà cochée d’après vos réponses");
    }

    @Test
    void the_address_gives_the_same_form_back() {
        String page = body("/se-preparer/diagnostic?gouvernance=non");
        assertThat(page)
                .containsPattern("name=\"gouvernance\" value=\"non\" checked")
                .contains("noindex");
    }

    @Test
    void the_needs_behind_each_no_can_be_added_to_the_answers() {
        browser.post("/orientation/besoins", "reponse", "rh");
        assertThat(body(RESULT + "preuve-d-impact=non&secteur=ne-sais-pas"))
                .contains("action=\"/orientation/besoins\"", "name=\"reponse\" value=\"rh\"")
                .contains("name=\"reponse\" value=\"impact\"")
                .doesNotContain("name=\"reponse\" value=\"strategie\"");
    }

    @Test
    void nothing_is_kept_of_it() {
        assertThat(browser.get(RESULT + "preuve-d-impact=non").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preuve-d-impact=peut-etre", "preuve-d-impact=oui&preuve-d-impact=non"})
    void an_answer_that_is_none_is_refused(String query) {
        HttpResponse<String> answer = browser.get(RESULT + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("preuve-d-impact");
    }

    @Test
    void all_steps_climbed_lead_to_the_programmes() {
        String all = TestSite.catalogue().preparation().questions().stream()
                .map(question -> question.id() + "=oui")
                .collect(Collectors.joining("&"));
        assertThat(body(RESULT + all)).contains("Toutes vos marches sont montées", "Trouver mes programmes</a></p>");
    }

    private String body(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
