package fr.palier.mcp;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.search.ProgrammeSearch;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Palier for an assistant, by the Model Context Protocol: tools to search, read and orient, each answer with its sources
 * and the catalogue's version. It only reads.
 */
public final class Assistant {

    private static final Logger LOG = Logger.getLogger(Assistant.class.getName());

    /** What the library tells of a conversation that ended is no news. */
    private static final Logger LIBRARY = Logger.getLogger("io.modelcontextprotocol");

    private static final String INSTRUCTIONS =
            "Palier dit quels programmes d'accompagnement au changement d'échelle sont ouverts à une structure de"
                    + " l'économie sociale et solidaire (ESS), maintenant ou bientôt, et pourquoi. Pour conseiller"
                    + " quelqu'un : posez la question que donne « question_suivante », ajoutez la réponse au profil,"
                    + " recommencez, puis utilisez « orienter ». Ce qui n'est pas dit est inconnu : ne devinez ni une"
                    + " réponse, ni un verdict, ni une date. Citez les sources et la version du catalogue. Les résultats"
                    + " sont indicatifs : seule la structure qui porte un programme décide.";

    private Assistant() {}

    /**
     * Answers whoever speaks the protocol, until one side hangs up.
     *
     * @param engine the engine's version
     * @param clock tells the day where none is asked for
     */
    public static void serve(Catalogue catalogue, String engine, Clock clock, InputStream in, OutputStream out)
            throws InterruptedException {
        LIBRARY.setLevel(Level.OFF);
        McpJsonMapper json = McpJsonDefaults.getMapper();
        Desk desk = new Desk(
                catalogue,
                Geography.french(),
                engine,
                clock,
                new ToolSchemas(catalogue, json),
                new SheetWording(catalogue),
                new SourceList(catalogue));
        Conversation conversation = new Conversation(in, out);
        StdioServerTransportProvider transport = new StdioServerTransportProvider(
                json, conversation.input(), conversation.output(), Conversation.LONGEST);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo(McpSchema.Implementation.builder("palier", engine)
                        .title("Palier")
                        .build())
                .instructions(INSTRUCTIONS)
                .capabilities(McpSchema.ServerCapabilities.builder()
                        .tools(false)
                        .resources(false, false)
                        .build())
                // Each tool checks what it is asked, and says in French what was expected.
                .validateToolInputs(false)
                .tools(tools(desk).stream()
                        .map(tool -> specification(tool, json))
                        .toList())
                .resources(new Library(desk).resources())
                .build();
        try {
            if (!conversation.isEndedWell()) {
                throw new IllegalStateException("the protocol's library owes an answer");
            }
        } finally {
            server.close();
        }
    }

    private static List<Tool> tools(Desk desk) {
        return List.of(
                new SearchTool(desk, new ProgrammeSearch(desk.catalogue(), desk.wording(), desk.geography())),
                new ReadTool(desk),
                new VocabularyTool(desk),
                new OrientTool(desk),
                new QuestionTool(desk),
                new PlaceTool(desk));
    }

    private static SyncToolSpecification specification(Tool tool, McpJsonMapper json) {
        McpSchema.Tool description = McpSchema.Tool.builder(tool.name(), tool.input())
                .title(tool.title())
                .description(tool.description())
                .outputSchema(tool.output())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(
                description,
                (_, request) ->
                        answer(tool, json, Objects.requireNonNullElse(request.arguments(), Map.<String, Object>of())));
    }

    private static McpSchema.CallToolResult answer(Tool tool, McpJsonMapper json, Map<String, Object> arguments) {
        try {
            Tool.Answer answer = tool.answer(new Asked(json, arguments));
            return McpSchema.CallToolResult.builder()
                    .addTextContent(answer.text())
                    .structuredContent(json, answer.json())
                    .build();
        } catch (ToolException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "While answering " + tool.name());
            return failed("Palier a rencontré une erreur qui n'aurait pas dû se produire. Réessayez ; si cela dure,"
                    + " signalez-le avec ce que vous avez demandé.");
        }
    }

    private static McpSchema.CallToolResult failed(String text) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(text)
                .isError(true)
                .build();
    }
}
