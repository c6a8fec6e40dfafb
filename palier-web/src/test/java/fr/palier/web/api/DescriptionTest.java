package fr.palier.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileWriter;
import fr.palier.search.ProgrammeFilter;
import fr.palier.web.Browser;
import fr.palier.web.RandomAnswers;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** openapi.json is true: every example in it is sent, and every answer is what it says. */
class DescriptionTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Browser client = new Browser().sending("X-Forwarded-For", "198.51.100.8");
    private final JsonNode description =
            MAPPER.readTree(client.get("/api/v1/openapi.json").body());

    /** One request that the description shows. */
    private record Shown(String method, String path, String type, String body) {

        String name() {
            return method + " " + path + " " + type + " " + body.substring(0, Math.min(40, body.length()));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_a_request_is_answered_as_described() {
        List<DynamicTest> tests = new ArrayList<>();
        description
                .get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    for (Shown shown : shown(method, path, operation)) {
                        tests.add(DynamicTest.dynamicTest(shown.name(), () -> check(shown, operation)));
                    }
                }));
        assertThat(tests).hasSizeGreaterThan(25);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> every_example_of_an_answer_is_what_the_server_says() {
        return description.findParents("x-requete").stream()
                .map(example -> DynamicTest.dynamicTest(example.get("summary").asString(), () -> {
                    HttpResponse<String> answer = ask(example.get("x-requete"));
                    assertThat(MAPPER.readTree(answer.body())).isEqualTo(example.get("value"));
                }));
    }

    @Test
    void it_names_the_catalogue_and_the_engine_that_run() {
        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/x-catalogue").asString())
                .isEqualTo(TestSite.catalogue().version());
        assertThat(description.at("/info/version").asString()).isEqualTo("0.1.0");
        assertThat(client.get("/api/v1/openapi.json").body()).doesNotContain("\"@", "@liste", "@lignes");
    }

    @Test
    void it_holds_for_every_programme_and_every_result_key_by_key() {
        valid("ListeDeProgrammes", client.get("/api/v1/programmes?taille=100").body());
        valid("ListeDeStructures", client.get("/api/v1/structures?taille=100").body());
        valid("ListeDeReseaux", client.get("/api/v1/reseaux").body());
        RandomAnswers random = new RandomAnswers(31);
        for (int i = 0; i < 100; i++) {
            String profile = ProfileWriter.write(random.next().profile());
            valid("Profil", profile);
            Browser any = new Browser().sending("X-Forwarded-For", "198.51.100." + (100 + i));
            valid("Resultat", any.json("/api/v1/orientation", profile).body());
            valid(
                    "QuestionSuivante",
                    any.json("/api/v1/question", "{\"profil\":" + profile + "}").body());
        }
    }

    @Test
    void every_filter_that_the_server_takes_is_described() {
        Map<String, String> described = description
                .at("/paths")
                .get("/api/v1/programmes")
                .at("/get/parameters")
                .valueStream()
                .filter(each -> each.has("name")
                        && !Paging.NAMES.contains(each.get("name").asString()))
                .collect(Collectors.toMap(
                        each -> each.get("name").asString(),
                        each -> each.get("description").asString()));
        assertThat(described)
                .isEqualTo(ProgrammeFilter.all(TestSite.catalogue(), Geography.french(), LocalDate.EPOCH).stream()
                        .collect(Collectors.toMap(ProgrammeFilter::name, ProgrammeFilter::meaning)));
    }

    /** The requests of an operation: each parameter's example alone, then each body. */
    private List<Shown> shown(String method, String path, JsonNode operation) {
        String address = path;
        StringBuilder required = new StringBuilder();
        List<String> queries = new ArrayList<>();
        for (JsonNode named : operation.get("parameters")) {
            JsonNode parameter = resolved(named);
            if (!parameter.has("example")) {
                continue;
            }
            String name = parameter.get("name").asString();
            String value = parameter.get("example").asString();
            if (parameter.get("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (parameter.get("required").asBoolean()) {
                required.append('&').append(name).append('=').append(value);
            } else {
                queries.add("&" + name + "=" + value);
            }
        }
        queries.addFirst("");
        List<Shown> shown = new ArrayList<>();
        for (String query : queries) {
            String whole = address + ("?" + required + query).replace("?&", "?");
            bodies(operation).forEach(body -> shown.add(new Shown(method, whole, body.getKey(), body.getValue())));
        }
        return shown;
    }

    private static List<Map.Entry<String, String>> bodies(JsonNode operation) {
        if (!operation.has("requestBody")) {
            return List.of(Map.entry("", ""));
        }
        List<Map.Entry<String, String>> bodies = new ArrayList<>();
        operation
                .at("/requestBody/content")
                .forEachEntry((type, content) -> content.get("examples")
                        .forEach(example -> bodies.add(Map.entry(
                                type,
                                example.get("value").isString()
                                        ? example.get("value").asString()
                                        : example.get("value").toString()))));
        return bodies;
    }

    private void check(Shown shown, JsonNode operation) {
        HttpResponse<String> answer = shown.method().equals("get")
                ? client.get(shown.path())
                : client.send("POST", shown.path(), shown.type(), shown.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode schema = operation.at("/responses/200/content").get(type).get("schema");
        if (type.equals("application/json")) {
            valid(schema, answer.body());
            if (operation.has("requestBody")) {
                valid(operation.at("/requestBody/content").get(shown.type()).get("schema"), shown.body());
            }
        } else {
            answer.body().lines().forEach(line -> valid(line.contains("\"ligne\"") ? "Probleme" : "Resultat", line));
        }
    }

    private HttpResponse<String> ask(JsonNode request) {
        String path = request.get("chemin").asString();
        Browser browser = request.has("accept")
                ? new Browser().sending("Accept", request.get("accept").asString())
                : client;
        return request.has("corps")
                ? browser.send(
                        "POST",
                        path,
                        request.get("type").asString(),
                        request.get("corps").asString())
                : browser.get(path);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asString().substring(1)) : node;
    }

    private void valid(String schema, String json) {
        valid(MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema), json);
    }

    private void valid(JsonNode schema, String json) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", closed(description.get("components").deepCopy()));
        Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        assertThat(known.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** The same, refusing keys that it does not describe. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("properties") instanceof ObjectNode) {
            object.putIfAbsent("additionalProperties", object.booleanNode(false));
        }
        node.forEach(DescriptionTest::closed);
        return node;
    }
}
