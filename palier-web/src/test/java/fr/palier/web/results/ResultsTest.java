package fr.palier.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.ProfileWriter;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.results.ResultWriter;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.wording.French;
import fr.palier.web.Browser;
import fr.palier.web.RandomAnswers;
import fr.palier.web.TestSite;
import fr.palier.web.answers.AnswerCode;
import fr.palier.web.answers.Answers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final String YOUNG = "forme_juridique:association~commune:63113~date_creation:2024-04-12"
            + "~salaries:6~budget:310000~strategies:duplication~solution_validee:oui~jours_par_mois:3";

    private final Browser browser = new Browser();

    @Test
    void the_page_begins_with_the_sentence_that_answers() {
        assertThat(browser.get("/resultats?r=" + YOUNG).body())
                .containsPattern("<h1>\\d programmes? vous (est|sont) ouverts?, \\d le seront, dès avril 2027.</h1>")
                .contains("Bientôt éligible</strong>, à partir du 12 avril 2027")
                .contains("À compléter</strong>\u00a0: il manque")
                .contains("Pas éligible</strong>");
    }

    @Test
    void every_criterion_shows_state_expectation_finding_and_source() {
        assertThat(browser.get("/resultats?r=" + YOUNG).body())
                .contains("Rempli\u00a0:", "Non rempli\u00a0:", "À savoir\u00a0:")
                .contains("Au moins 3 ans d’existence", "2 ans et 7 mois")
                .contains("href=\"#source-", "id=\"source-")
                .contains("Le tableau de synthèse indique plus de 3 ans.");
    }

    @Test
    void the_page_carries_the_catalogues_version_and_the_day() {
        assertThat(browser.get("/resultats?r=" + YOUNG).body())
                .contains(TestSite.catalogue().version(), "Situation au <span>24 novembre 2026</span>", "moteur");
    }

    @Test
    void the_same_answers_give_the_same_page() {
        String path = "/resultats?date=2026-12-01&r=" + YOUNG;
        assertThat(browser.get(path).body()).isEqualTo(new Browser().get(path).body());
    }

    @Test
    void a_day_to_come_may_be_asked_for() {
        assertThat(browser.get("/resultats?date=2027-04-12&r=" + YOUNG).body())
                .contains("12 avril 2027", "Voir à la date d’aujourd’hui");
        assertThat(browser.get("/resultats?date=12/04/2027&r=" + YOUNG).statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/resultats?date=0001-01-01&r=" + YOUNG).statusCode())
                .isEqualTo(400);
    }

    @Test
    void answers_travel_in_a_link_only_when_asked_and_the_page_says_so() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        assertThat(browser.get("/resultats").body()).doesNotContain("r=budget");
        String page = browser.get("/resultats?partager=oui").body();
        assertThat(page).contains("Ce lien contient vos réponses");
        Matcher link = Pattern.compile("href=\"(/resultats\\?date=[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();

        HttpResponse<String> shared = new Browser().get(link.group(1).replace("&amp;", "&"));
        assertThat(shared.body()).contains("Ces résultats viennent d’un lien", "310\u00a0000\u00a0€");
        assertThat(shared.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_link_from_another_catalogue_says_so() {
        assertThat(browser.get("/resultats?catalogue=2020-01-01%2Babc&r=" + YOUNG)
                        .body())
                .contains("Le catalogue a changé", "2020-01-01+abc");
    }

    @Test
    void answers_of_a_link_may_be_taken_over() {
        assertThat(browser.post("/resultats/reprendre", "r", YOUNG).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/resultats").body()).contains("Vos réponses", "Clermont-Ferrand");
    }

    @Test
    void a_damaged_link_is_refused_with_a_sentence() {
        HttpResponse<String> answer = browser.get("/resultats?r=budget:beaucoup");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Ce lien est incomplet ou abîmé");
    }

    @Test
    void without_answers_it_says_where_to_begin() {
        assertThat(browser.get("/resultats").body()).contains("Vous n’avez encore rien répondu");
    }

    @Test
    void answers_are_gone_on_request_and_so_are_kept_pages() {
        browser.post("/orientation/budget", "reponse", "310 k€");
        HttpResponse<String> answer = browser.post("/effacer");
        assertThat(browser.cookie()).isEmpty();
        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(browser.get("/?efface=oui").body()).contains("Vos réponses sont effacées.");
        assertThat(browser.get("/resultats").body()).contains("rien répondu");
    }

    @Test
    void where_nothing_fits_it_still_leads_on() {
        String page = browser.get("/resultats?r=forme_juridique:entreprise_individuelle~commune:97502~salaries:0"
                        + "~budget:1000~date_creation:2026-10-01~societe_ess:non~esus:non~domaines:~strategies:"
                        + "~implantations:~territoires_vises:")
                .body();
        assertThat(page)
                .contains("Aucun programme ne vous est ouvert aujourd’hui.")
                .contains("Par où commencer", "CRESS", "cabinets de conseil", "/programmes/dla", "/se-preparer");
    }

    @Test
    void it_says_what_the_command_line_says_in_json_on_thousands_of_profiles() {
        AnswerCode code = new AnswerCode(TestSite.catalogue().vocabulary(), Geography.french());
        ProfileReader reader = new ProfileReader(TestSite.catalogue().terms(), Geography.french(), TestSite.TODAY);
        ResultWriter json = new ResultWriter(TestSite.catalogue(), "0.1.0");
        RandomAnswers random = new RandomAnswers(2026);
        for (int i = 0; i < 2_000; i++) {
            Answers answers = random.next();
            if (!answers.tellsAnything()) {
                continue;
            }
            // As the command line reads it: through a profile in JSON.
            Submission submission = reader.read(ProfileWriter.write(answers.profile()));
            Orientation orientation = Orientation.of(
                    submission.profile(), TestSite.TODAY, TestSite.catalogue().programmes());
            String link = code.writeKnown(answers);
            // A proxy's visitors, so that the allowance of one address does not end the test.
            Browser visitor = new Browser().sending("X-Forwarded-For", "198.51.100." + (i % 250));
            assertThat(shown(visitor.get("/resultats?r=" + link).body()))
                    .as(link)
                    .isEqualTo(written(json.line(submission, orientation)));
        }
    }

    /** Each programme with its verdict and its date, in the order of the page. */
    private static Map<String, String> shown(String page) {
        Map<String, String> shown = new LinkedHashMap<>();
        Pattern row = Pattern.compile(
                "<details id=\"([a-z0-9-]+)\" class=\"row is-(\\w+)\">.*?<strong>[^<]+</strong>([^<]*)",
                Pattern.DOTALL);
        Pattern verdict = Pattern.compile("class=\"verdict (\\w+)\".*?<strong>([^<]+)</strong>([^<]*)", Pattern.DOTALL);
        for (MatchResult found : row.matcher(page).results().toList()) {
            Matcher said = verdict.matcher(page);
            assertThat(said.find(found.start())).isTrue();
            boolean isDated = said.group(1).equals("soon") || said.group(1).equals("eligible");
            shown.put(found.group(1), said.group(2) + (isDated ? said.group(3) : ""));
        }
        return shown;
    }

    /** The same, from a line of the contract's JSON. */
    private static Map<String, String> written(String line) {
        Map<String, String> written = new LinkedHashMap<>();
        Pattern result =
                Pattern.compile("\"programme\":\"([^\"]+)\",\"nom\":\"(?:[^\"\\\\]|\\\\.)*\",\"verdict\":\"(\\w+)\","
                        + "\"eligible_le\":(null|\"([^\"]+)\"),\"eligible_jusqu_au\":(null|\"([^\"]+)\")");
        for (MatchResult found : result.matcher(line).results().toList()) {
            String verdict = switch (found.group(2)) {
                case "eligible" -> "Éligible" + (found.group(6) == null ? "" : " jusqu’au " + day(found.group(6)));
                case "bientot" -> "Bientôt éligible, à partir du " + day(found.group(4));
                case "a_completer" -> "À compléter";
                default -> "Pas éligible";
            };
            written.put(found.group(1), verdict);
        }
        assertThat(written).hasSize(20);
        return written;
    }

    private static String day(String written) {
        return French.date(LocalDate.parse(written));
    }
}
