package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The command as a process of its own, spoken to by the protocol's official client, which checks every answer's schema. */
class AssistCommandTest {

    private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final McpSyncClient CLIENT = McpClient.sync(new StdioClientTransport(server(), JSON))
            .requestTimeout(PATIENCE)
            .initializationTimeout(PATIENCE)
            .enableCallToolSchemaCaching(true)
            .build();

    @BeforeAll
    static void greet() {
        McpSchema.InitializeResult greeting = CLIENT.initialize();
        assertThat(greeting.serverInfo().name()).isEqualTo("palier");
        assertThat(greeting.serverInfo().version()).isEqualTo(Version.ENGINE);
        CLIENT.listTools();
    }

    @AfterAll
    static void hang_up() {
        assertThat(CLIENT.closeGracefully()).isTrue();
    }

    @Test
    void every_tool_only_reads() {
        assertThat(CLIENT.listTools().tools()).hasSize(6).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.outputSchema()).isNotEmpty();
        });
    }

    @Test
    void a_profile_is_oriented_as_orienter_does() throws IOException {
        McpSchema.CallToolResult result = call(
                "orienter",
                Map.of("profil", Map.of("forme_juridique", "association", "salaries", 6), "date", "2026-11-24"));
        Run run = Run.typing(
                "{\"forme_juridique\":\"association\",\"salaries\":6}",
                "orienter",
                "--profil",
                "-",
                "--date",
                "2026-11-24",
                "--format",
                "json",
                "--catalogue",
                catalogue());
        assertThat(run.status()).isZero();
        JsonMapper trees = JsonMapper.builder().build();
        assertThat(trees.readTree(
                        JSON.writeValueAsString(result.structuredContent()).replace('\u00a0', ' ')))
                .isEqualTo(trees.readTree(run.out()));
    }

    @Test
    void a_conversation_leads_from_the_first_question_to_an_answer() {
        McpSchema.CallToolResult question = call("question_suivante", Map.of("date", "2026-11-24"));
        assertThat(text(question)).contains("forme_juridique");
        McpSchema.CallToolResult place =
                call("chercher_lieu", Map.of("texte", "Clermont-Ferrand", "niveau", "commune"));
        assertThat(text(place)).contains("commune:63113");
        McpSchema.CallToolResult answer = call(
                "orienter",
                Map.of("profil", Map.of("forme_juridique", "association", "commune", "63113"), "date", "2026-11-24"));
        assertThat(text(answer)).contains("Question la plus utile", "Sources :", "Catalogue Palier");
        assertThat(text(call("lire_programme", Map.of("id", "cocoshaker-deploiement"))))
                .contains("Conditions d'entrée");
        assertThat(text(call("chercher_programmes", Map.of("texte", "essaimage"))))
                .contains("programmes :");
        assertThat(text(call("lire_vocabulaire", Map.of()))).contains("jours_par_mois");
    }

    @Test
    void an_error_says_in_french_what_to_do() {
        McpSchema.CallToolResult result = call("orienter", Map.of("profil", Map.of("budjet", 1)));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("« budjet » n'existe pas", "« budget »", "lire_vocabulaire");
    }

    @Test
    void resources_are_listed_and_read() {
        List<McpSchema.Resource> resources = CLIENT.listResources().resources();
        assertThat(resources).hasSize(22);
        McpSchema.ReadResourceResult glossary = CLIENT.readResource(
                McpSchema.ReadResourceRequest.builder("palier://glossaire").build());
        assertThat(String.valueOf(glossary.contents())).contains("termes");
    }

    private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
        return CLIENT.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }

    private static ServerParameters server() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        return ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args("-XX:+UseSerialGC", "-cp", classPath, Main.class.getName(), "mcp", "--catalogue", catalogue())
                .build();
    }

    private static String catalogue() {
        return Path.of(System.getProperty("palier.home", ".."), "catalogue").toString();
    }
}
