package fr.palier.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.profiles.ProfileWriter;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.results.ResultWriter;
import fr.palier.engine.orientation.Orientation;
import fr.palier.guide.export.OpenData;
import fr.palier.web.Browser;
import fr.palier.web.RandomAnswers;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String ORIENTATION = "/api/v1/orientation";
    private static final String LINES = "application/x-ndjson";

    private final Browser client = new Browser().sending("X-Forwarded-For", "198.51.100.7");

    @Test
    void a_programme_has_the_shape_of_the_export() {
        JsonNode export = MAPPER.readTree(new OpenData(TestSite.catalogue(), TestSite.TODAY)
                .files(OpenData.Format.JSON)
                .get("catalogue.json"));
        JsonNode list = read("/api/v1/programmes?taille=100");
        assertThat(list.get("programmes")).isEqualTo(export.get("programmes"));
        assertThat(list.get("licence")).isEqualTo(export.get("licence"));
        assertThat(read("/api/v1/programmes/dla").get("programme"))
                .isEqualTo(export.get("programmes")
                        .valueStream()
                        .filter(each -> each.get("id").asString().equals("dla"))
                        .findFirst()
                        .orElseThrow());
        assertThat(read("/api/v1/vocabulaire").get("faits")).isEqualTo(export.get("faits"));
    }

    @Test
    void a_list_comes_in_pages_that_lead_to_each_other() {
        List<String> ids = new ArrayList<>();
        String path = "/api/v1/programmes?taille=7";
        while (!path.isEmpty()) {
            JsonNode page = read(path);
            page.get("programmes")
                    .valueStream()
                    .forEach(each -> ids.add(each.get("id").asString()));
            path = page.get("suivante").asString("");
        }
        assertThat(ids)
                .isEqualTo(TestSite.catalogue().sheets().stream()
                        .map(each -> each.id())
                        .toList());
        HttpResponse<String> second = client.get("/api/v1/programmes?taille=7&page=2&gratuit=oui");
        assertThat(header(second, "Link"))
                .contains("</api/v1/programmes?gratuit=oui&page=1&taille=7>; rel=\"prev\"")
                .contains("rel=\"last\"");
        assertThat(read("/api/v1/programmes?page=99").get("programmes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gratuit=oui, /cout/gratuit, true",
        "echelle=nationale, /echelle/valeur, nationale",
        "specialisation=sectorielle, /specialisation/type, sectorielle",
        "candidature=ouverte, /candidature/etat, ouverte"
    })
    void a_filter_keeps_what_the_catalogue_states(String filter, String pointer, String value) {
        JsonNode programmes = read("/api/v1/programmes?" + filter).get("programmes");
        assertThat(programmes).isNotEmpty().hasSizeLessThan(20);
        programmes.forEach(each -> assertThat(each.at(pointer).asString()).isEqualTo(value));
    }

    @Test
    void a_place_finds_the_programmes_that_act_there() {
        List<String> ids = read("/api/v1/programmes?territoire=63113")
                .get("programmes")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
        assertThat(ids).contains("cocoshaker-deploiement", "dla").doesNotContain("pollen");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        for (String path : List.of("/api/v1/programmes", "/api/v1/openapi.json", "/api/v1/geographie?q=lyon")) {
            String tag = header(client.get(path), "ETag");
            HttpResponse<String> again =
                    new Browser().sending("If-None-Match", tag).get(path);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(client.method("HEAD", path), "ETag")).isEqualTo(tag);
        }
    }

    @Test
    void a_profile_is_answered_as_the_command_line_answers_it() {
        ProfileReader reader = new ProfileReader(TestSite.catalogue().terms(), Geography.french(), TestSite.TODAY);
        ResultWriter writer = new ResultWriter(TestSite.catalogue(), "0.1.0");
        RandomAnswers random = new RandomAnswers(4);
        List<String> profiles = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String profile = ProfileWriter.write(random.next().profile()).replace("\n", "");
            Submission submission = reader.read(profile);
            profiles.add(profile);
            expected.add(writer.line(
                    submission,
                    Orientation.of(
                            submission.profile(),
                            TestSite.TODAY,
                            TestSite.catalogue().programmes())));
        }
        assertThat(client.json(ORIENTATION, profiles.getFirst()).body()).isEqualTo(expected.getFirst());
        assertThat(client.json(ORIENTATION, "[" + String.join(",\n", profiles) + "]")
                        .body())
                .isEqualTo("[" + String.join(",", expected) + "]");
        assertThat(client.send("POST", ORIENTATION, LINES, String.join("\n", profiles))
                        .body())
                .isEqualTo(String.join("\n", expected) + "\n");
    }

    @Test
    void a_day_may_be_chosen() {
        String young = "{\"forme_juridique\": \"association\", \"date_creation\": \"2024-04-12\"}";
        assertThat(client.json(ORIENTATION + "?date=2027-05-01", young).body()).contains("\"date\":\"2027-05-01\"");
        assertThat(client.json(ORIENTATION + "?date=01/05/2027", young).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_broken_line_is_answered_with_its_number_and_the_others_as_usual() {
        String[] lines = client.send(
                        "POST", ORIENTATION, LINES, "{\"id\":\"a\"}\n\n{\"budjet\":1}\r\n[1\n{\"id\":\"b\"}")
                .body()
                .split("\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("{\"id\":\"a\",\"date\"");
        assertThat(lines[1])
                .startsWith("{\"type\":\"/api/v1/problemes/profil-invalide\"")
                .contains("« budget »", "\"ligne\":3");
        assertThat(lines[2]).contains("json-illisible", "\"ligne\":4");
        assertThat(lines[3]).startsWith("{\"id\":\"b\",\"date\"");
    }

    @Test
    void a_list_is_answered_whole_or_not_at_all() {
        HttpResponse<String> answer = client.json(ORIENTATION, "[{}, {\"budjet\": 1}, {\"budget\": 1}, 7]");
        JsonNode problem = problem(answer, 422, "profil-invalide");
        assertThat(problem.get("detail").asString())
                .isEqualTo("2 profils sur 4 ne peuvent pas être lus. Aucun n'a été évalué.");
        assertThat(problem.at("/erreurs/0/rang").asInt()).isEqualTo(2);
        assertThat(problem.at("/erreurs/1/rang").asInt()).isEqualTo(4);
        assertThat(client.json(ORIENTATION, "[]").body()).isEqualTo("[]");
    }

    @Test
    void what_is_too_much_is_refused() {
        problem(client.json(ORIENTATION, "[" + "{},".repeat(100) + "{}]"), 413, "envoi-trop-volumineux");
        problem(client.json(ORIENTATION, "\"" + "x".repeat(1 << 20) + "\""), 413, "envoi-trop-volumineux");
        problem(client.send("POST", ORIENTATION, LINES, "{}\n".repeat(1_001)), 413, "envoi-trop-volumineux");
        problem(client.json(ORIENTATION, "[".repeat(5_000)), 400, "json-illisible");
        problem(client.json(ORIENTATION, "{\"budget\":".repeat(20) + "1"), 400, "json-illisible");
        problem(client.get("/api/v1/geographie?q=" + "x".repeat(8_100)), 414, "adresse-trop-longue");
    }

    @Test
    void a_batch_takes_as_much_of_an_allowance_as_its_profiles() {
        Browser hasty = new Browser().sending("X-Forwarded-For", "203.0.113.77");
        String lines = "{\"x\":1}\n".repeat(1_000);
        assertThat(hasty.send("POST", ORIENTATION, LINES, lines).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = hasty.json(ORIENTATION, "{}");
        problem(answer, 429, "trop-de-demandes");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(2, 5);
    }

    @Test
    void the_next_question_comes_with_its_reasons() {
        JsonNode first = MAPPER.readTree(client.json("/api/v1/question", "{}").body());
        String fact = first.at("/question/nom").asString();
        assertThat(first.at("/question/question").asString()).endsWith("?");
        assertThat(first.get("peut_trancher").asInt())
                .isPositive()
                .isEqualTo(first.get("pourquoi").size());
        assertThat(first.at("/pourquoi/0/criteres")).isNotEmpty();

        JsonNode second = MAPPER.readTree(
                client.json("/api/v1/question", "{\"profil\": null, \"ne_sait_pas\": [\"" + fact + "\"]}")
                        .body());
        assertThat(second.at("/question/nom").asString()).isNotEqualTo(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"profil\": {\"budjet\": 1}}; 422",
                "{\"ne_sait_pas\": [\"anciennete\"]}; 422",
                "{\"ne_sait_pas\": [1]}; 422",
                "{\"ne_sait_pas\": {}}; 422",
                "{\"profile\": {}}; 422",
                "{\"profil\": {}, \"profil\": {}}; 400",
                "[]; 400",
                "{} {}; 400"
            })
    void a_question_about_nonsense_is_refused(String body, int status) {
        assertThat(client.json("/api/v1/question", body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/rien, 404, introuvable",
        "GET, /api/rien, 404, introuvable",
        "GET, /api/v1/programmes/rien, 404, introuvable",
        "GET, /api/v1/problemes/rien, 404, introuvable",
        "DELETE, /api/v1/programmes, 405, methode-refusee",
        "GET, /api/v1/orientation, 405, methode-refusee",
        "GET, /api/v1/programmes?page=0, 400, demande-incomprise",
        "GET, /api/v1/programmes?couleur=rouge, 400, demande-incomprise",
        "GET, /api/v1/programmes?page=1&page=2, 400, demande-incomprise",
        "GET, /api/v1/programmes?territoire=commune:00000, 400, demande-incomprise",
        "GET, /api/v1/geographie, 400, demande-incomprise",
        "GET, /api/v1/geographie?q=%FF%FE, 400, demande-incomprise"
    })
    void what_cannot_be_answered_is_a_problem_in_french(String method, String path, int status, String slug) {
        problem(client.method(method, path), status, slug);
    }

    @Test
    void formats_that_are_not_known_are_problems_too() {
        problem(new Browser().sending("Accept", "text/csv").get("/api/v1/programmes"), 406, "format-indisponible");
        problem(
                new Browser().sending("Accept", "n'importe quoi").get("/api/v1/programmes"),
                406,
                "format-indisponible");
        problem(client.post(ORIENTATION, "budget", "1"), 415, "type-non-accepte");
        problem(client.send("POST", ORIENTATION, "application/json;charset=utf-16", "{}"), 415, "type-non-accepte");
        problem(new Browser().sending("Content-Encoding", "gzip").json(ORIENTATION, "{}"), 415, "type-non-accepte");
    }

    @Test
    void what_never_reaches_the_application_is_a_problem_all_the_same() {
        String answer =
                Browser.raw(("GET /api/v1/programmes HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(30_000) + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer).contains("application/problem+json").doesNotContain("<html", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/programmes", "/api/v1/rien", "/api/v1/programmes?page=x"})
    void any_site_may_read_it_without_cookies_and_the_security_headers_stay(String path) {
        HttpResponse<String> answer =
                new Browser().sending("Origin", "https://example.org").get(path);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_page_of_another_site_may_orient() {
        HttpResponse<String> asked = new Browser()
                .sending("Origin", "https://example.org")
                .sending("Access-Control-Request-Method", "POST")
                .method("OPTIONS", ORIENTATION);
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(header(asked, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(header(asked, "Access-Control-Allow-Headers")).contains("Content-Type");
        HttpResponse<String> answer = new Browser()
                .sending("Origin", "https://example.org")
                .sending("Sec-Fetch-Site", "cross-site")
                .json(ORIENTATION, "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(client.get("/").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void a_cookie_changes_nothing() {
        Browser visitor = new Browser();
        visitor.post("/orientation/budget", "reponse", "310 k€");
        for (String path : List.of("/api", "/api/v1/programmes", "/api/v1/problemes/panne")) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.body()).isEqualTo(new Browser().get(path).body());
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        Browser broken = new Browser().keeping("palier-reponses", "abîmé".replace('î', 'i'));
        assertThat(broken.json(ORIENTATION, "{}").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void every_kind_of_problem_is_explained_at_its_address() {
        for (var kind : fr.palier.web.problem.ProblemKind.values()) {
            HttpResponse<String> page = client.get(kind.type());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"fr\"", kind.type(), "Que faire");
        }
    }

    private JsonNode read(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        return MAPPER.readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("/api/v1/problemes/" + slug);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
