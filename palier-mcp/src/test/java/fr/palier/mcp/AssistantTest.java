package fr.palier.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Everything that an assistant may say, as bare JSON-RPC. */
@Timeout(60)
class AssistantTest {

    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/list\"}";

    @Test
    void it_introduces_itself_and_says_how_it_is_to_be_used() {
        JsonNode result =
                Transcript.ofAll(List.of(Transcript.INITIALIZE)).getFirst().path("result");
        assertThat(result.path("protocolVersion").asString()).isEqualTo("2025-06-18");
        assertThat(result.path("serverInfo").toString()).contains("palier", "0.1.0");
        assertThat(result.path("instructions").asString()).contains("Ce qui n'est pas dit est inconnu");
    }

    @Test
    void six_tools_that_only_read_have_schemas_of_what_they_take_and_give() {
        List<JsonNode> tools = tools();
        assertThat(tools)
                .extracting(tool -> tool.path("name").asString())
                .containsExactlyInAnyOrder(
                        "chercher_programmes",
                        "lire_programme",
                        "lire_vocabulaire",
                        "orienter",
                        "question_suivante",
                        "chercher_lieu");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.path("annotations").toString())
                    .contains("\"readOnlyHint\":true", "\"destructiveHint\":false");
            assertThat(tool.path("description").asString()).hasSizeGreaterThan(60);
            assertThat(tool.path("inputSchema").path("type").asString()).isEqualTo("object");
            assertThat(tool.path("outputSchema").path("type").asString()).isEqualTo("object");
            assertThat(tool.toString()).doesNotContain("#/components/");
        });
    }

    @Test
    void a_profile_is_oriented_as_the_command_line_does_and_unknown_stays_unknown() {
        Transcript.Result result = Transcript.result(
                "orienter", "{\"profil\":{\"forme_juridique\":\"association\"},\"date\":\"2026-11-24\"}");
        assertThat(result.isError()).isFalse();
        assertThat(result.structured().path("resultats")).hasSize(20);
        assertThat(result.structured().toString()).contains("\"verdict\":\"a_completer\"", "\"etat\":\"inconnu\"");
        assertThat(result.text())
                .contains("Situation au 24 novembre 2026", "À compléter", "Sources :", "Catalogue Palier 2026-11-24+")
                .contains("Seule la structure qui porte un programme décide");
    }

    @Test
    void an_empty_profile_refuses_nobody() {
        Transcript.Result result = Transcript.result("orienter", "{\"profil\":{}}");
        assertThat(verdicts(result)).doesNotContain("non_eligible");
        assertThat(result.structured().path("prochaine_question").asString()).isNotBlank();
    }

    @Test
    void a_range_is_understood() {
        Transcript.Result result =
                Transcript.result("orienter", "{\"profil\":{\"salaries\":{\"min\":3,\"max\":9},\"budget\":310000.5}}");
        assertThat(result.isError()).isFalse();
        assertThat(result.text()).contains("310");
    }

    @Test
    void a_programme_is_read_with_its_sources() {
        Transcript.Result result = Transcript.result("lire_programme", "{\"id\":\"la-france-s-engage\"}");
        assertThat(result.text()).contains("Conditions d'entrée", "[2]", "Sources :\n[", "Candidater :");
        assertThat(result.structured().toString()).contains("avise-2025-10", "\"catalogue\":\"2026-11-24+");
    }

    @Test
    void programmes_are_found_by_words_and_all_of_them_by_none() {
        assertThat(programmes(Transcript.result("chercher_programmes", "{}"))).hasSize(20);
        assertThat(programmes(Transcript.result("chercher_programmes", "{\"texte\":\"scalle up\"}"))
                        .getFirst())
                .asString()
                .contains("\"id\":\"scale-up\"");
        Transcript.Result aside = Transcript.result("chercher_programmes", "{\"texte\":\"essaimage zzzzz\"}");
        assertThat(programmes(aside)).isNotEmpty();
        assertThat(aside.text()).contains("« zzzzz » n'apparaît dans aucun programme");
        assertThat(Transcript.result("chercher_programmes", "{\"texte\":\"zzzzz\"}")
                        .text())
                .contains("Aucun programme ne répond");
    }

    @Test
    void programmes_are_narrowed_down_by_what_the_catalogue_states() {
        Transcript.Result result = Transcript.result(
                "chercher_programmes",
                "{\"territoire\":\"departement:63\",\"echelle\":\"regionale\",\"gratuit\":\"oui\"}");
        assertThat(programmes(result)).singleElement().asString().contains("\"id\":\"cocoshaker-deploiement\"");
        assertThat(result.structured().path("filtres").toString()).contains("departement:63", "regionale", "oui");
        assertThat(programmes(Transcript.result(
                        "chercher_programmes", "{\"texte\":\"essaimage\",\"domaine\":\"inclusion_numerique\"}")))
                .hasSizeLessThan(programmes(Transcript.result("chercher_programmes", "{\"texte\":\"essaimage\"}"))
                        .size());
    }

    @Test
    void the_next_question_is_told_until_none_is_left() {
        Transcript.Result first = Transcript.result("question_suivante", "{}");
        JsonNode question = first.structured().path("question");
        assertThat(first.text()).contains(question.path("question").asString(), "peut encore trancher");
        Transcript.Result other = Transcript.result(
                "question_suivante",
                "{\"ne_sait_pas\":[\"" + question.path("nom").asString() + "\"]}");
        assertThat(other.structured().path("question").path("nom").asString())
                .isNotEqualTo(question.path("nom").asString());
    }

    @Test
    void places_and_the_vocabulary_are_told() {
        assertThat(Transcript.result("chercher_lieu", "{\"texte\":\"Clermont-Ferrand\",\"niveau\":\"commune\"}")
                        .text())
                .contains("commune:63113");
        assertThat(Transcript.result("chercher_lieu", "{\"texte\":\"zzzzzz\"}").text())
                .contains("Aucun lieu");
        assertThat(Transcript.result("lire_vocabulaire", "{}").text())
                .contains("- forme_juridique (choix)", "association");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orienter | {} | « profil » manque",
                "orienter | {\"profil\":{\"budjet\":1}} | Vouliez-vous dire",
                "orienter | {\"profil\":{\"budget\":\"beaucoup\"}} | lire_vocabulaire",
                "orienter | {\"profil\":[]} | lire_vocabulaire",
                "orienter | {\"profil\":{},\"date\":\"demain\"} | une date comme 2026-11-24",
                "orienter | {\"profil\":{},\"date\":20261124} | un texte entre guillemets",
                "orienter | {\"profil\":{},\"dat\":\"2026-11-24\"} | « date »",
                "orienter | {\"profil\":{},\"date\":\"9999-01-01\"} | entre 2000 et 2100",
                "lire_programme | {\"id\":\"scale-upp\"} | « scale-up »",
                "lire_programme | {} | « id » manque",
                "lire_vocabulaire | {\"x\":1} | n'en prend aucun",
                "question_suivante | {\"ne_sait_pas\":[\"ess\"]} | lire_vocabulaire",
                "question_suivante | {\"ne_sait_pas\":\"etp\"} | une liste de mots",
                "chercher_lieu | {\"texte\":\"x\"} | deux caractères",
                "chercher_lieu | {\"texte\":\"lyon\",\"niveau\":\"pays\"} | « niveau » peut valoir",
                "chercher_programmes | {\"texte\":\"les\"} | trop courants",
                "chercher_programmes | {\"texte\":7} | un texte entre guillemets",
                "chercher_programmes | {\"echelle\":\"mondiale\"} | « echelle » peut valoir",
                "chercher_programmes | {\"territoire\":\"63999\"} | « chercher_lieu » le donne",
            })
    void what_cannot_be_answered_is_told_in_french_with_what_to_do(String tool, String arguments, String told) {
        Transcript.Result result = Transcript.result(tool, arguments);
        assertThat(result.isError()).isTrue();
        assertThat(result.text()).contains(told).doesNotContain("Exception");
        assertThat(result.structured()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ceci n'est pas du JSON | -32700",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"tools/list\"} | -32700",
                "{} {} | -32700",
                "[] | -32600",
                "42 | -32600",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"tools/list\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"tools/list\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":3} | -32600",
            })
    void a_line_that_is_no_message_is_answered_and_the_conversation_goes_on(String line, int code) {
        List<JsonNode> heard = Transcript.of(line, LIST);
        assertThat(heard).hasSize(2);
        assertThat(heard.getFirst().path("error").path("code").asInt()).isEqualTo(code);
        assertThat(heard.getLast().path("result").toString()).contains("orienter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"inconnue\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"effacer_tout\",\"arguments\":{}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\"palier://rien\"}}"
            })
    void what_does_not_exist_is_an_error_of_the_protocol_and_the_conversation_goes_on(String line) {
        List<JsonNode> heard = Transcript.of(line, LIST);
        assertThat(heard).hasSize(2);
        JsonNode answer = heard.stream()
                .filter(each -> each.path("id").asInt(0) == 1)
                .findFirst()
                .orElseThrow();
        assertThat(answer.has("error")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/inconnue\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":99}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\",\"params\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":99,\"error\":7}"
            })
    void what_wants_no_answer_gets_none_and_the_conversation_goes_on(String line) {
        List<JsonNode> heard = Transcript.of(line, LIST);
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().path("id").asInt()).isEqualTo(7);
    }

    @Test
    void every_request_is_answered_once_even_where_the_other_side_hangs_up_at_once() {
        String[] calls = IntStream.range(0, 40)
                .mapToObj(id -> Transcript.call(id, "orienter", "{\"profil\":{\"budget\":" + id + "000}}"))
                .toArray(String[]::new);
        Set<Integer> answered = Transcript.of(calls).stream()
                .map(each -> each.path("id").asInt())
                .collect(Collectors.toSet());
        assertThat(answered).hasSize(40);
    }

    @Test
    void a_message_without_end_is_refused_and_not_kept() {
        String endless = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + "x".repeat(Conversation.LONGEST) + "\"}";
        List<JsonNode> heard = Transcript.of(endless, LIST);
        assertThat(heard.getFirst().path("error").toString()).contains("caractères");
        assertThat(heard).hasSize(2);
    }

    @Test
    void programmes_glossary_and_sources_may_be_read_as_resources() {
        List<JsonNode> heard = Transcript.of(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\"}",
                read(2, "palier://programmes/dla"),
                read(3, "palier://glossaire"),
                read(4, "palier://sources"));
        assertThat(result(heard, 1)).contains("palier://programmes/scale-up", "palier://glossaire");
        assertThat(result(heard, 2)).contains("Conditions d'entrée", "Sources :");
        assertThat(result(heard, 3)).contains("\"definition\"", "2026-11-24+");
        assertThat(result(heard, 4)).contains("avise-2025-10");
    }

    @Test
    void a_reader_that_is_gone_ends_the_conversation_without_a_word() throws InterruptedException {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        byte[] said = (Transcript.INITIALIZE + "\n").getBytes(StandardCharsets.UTF_8);
        Transcript.serve(new ByteArrayInputStream(said), gone);
    }

    private static String read(int id, String uri) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"resources/read\",\"params\":{\"uri\":\"" + uri
                + "\"}}";
    }

    private static String result(List<JsonNode> heard, int id) {
        return heard.stream()
                .filter(each -> each.path("id").asInt(0) == id)
                .map(each -> each.path("result").path("contents").isMissingNode()
                        ? each.path("result").toString()
                        : each.path("result")
                                .path("contents")
                                .path(0)
                                .path("text")
                                .asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> tools() {
        return Transcript.of(LIST)
                .getFirst()
                .path("result")
                .path("tools")
                .valueStream()
                .toList();
    }

    private static List<JsonNode> programmes(Transcript.Result result) {
        return result.structured().path("programmes").valueStream().toList();
    }

    private static List<String> verdicts(Transcript.Result result) {
        return result.structured()
                .path("resultats")
                .valueStream()
                .map(each -> each.path("verdict").asString())
                .toList();
    }
}
