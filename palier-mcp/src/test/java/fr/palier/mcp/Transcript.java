package fr.palier.mcp;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to the server line by line, and what it says back, read by no library of the protocol. */
final class Transcript {

    static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":\"début\",\"method\":\"initialize\",\"params\":{"
            + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"essai\",\"version\":\"1\"}}}";

    static final String INITIALIZED = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private Transcript() {}

    /** Says hallo, then some lines, then nothing more; gives what came back after the greeting. */
    static List<JsonNode> of(String... lines) {
        List<String> said = new ArrayList<>(List.of(INITIALIZE, INITIALIZED));
        said.addAll(List.of(lines));
        List<JsonNode> heard = ofAll(said);
        return heard.stream()
                .filter(each -> !each.path("id").asString("").equals("début"))
                .toList();
    }

    /** Says some lines and nothing before or after. */
    static List<JsonNode> ofAll(List<String> lines) {
        byte[] said = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            serve(new ByteArrayInputStream(said), heard);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return heard.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    /** Has the server hear and answer; returns once one side has hung up. */
    static void serve(InputStream in, OutputStream out) throws InterruptedException {
        Assistant.serve(Shipped.CATALOGUE, "0.1.0", CLOCK, in, out);
    }

    /** A call of a tool, its arguments as JSON. */
    static String call(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}";
    }

    /** The result of the one call that is made. */
    static Result result(String tool, String arguments) {
        JsonNode answer = of(call(1, tool, arguments)).getFirst();
        JsonNode result = answer.path("result");
        if (result.isMissingNode()) {
            throw new AssertionError(answer);
        }
        return new Result(
                result.path("isError").asBoolean(false),
                result.path("content").path(0).path("text").asString(),
                result.path("structuredContent"));
    }

    /** What a call of a tool gave. */
    record Result(boolean isError, String text, JsonNode structured) {}

    private static final class Shipped {
        static final Catalogue CATALOGUE = read();

        private static Catalogue read() {
            return switch (CatalogueReader.read(Path.of(System.getProperty("palier.home", ".."), "catalogue"))) {
                case Reading.Whole whole -> whole.catalogue();
                case Reading.Faulty faulty -> throw new AssertionError(faulty.findings());
            };
        }
    }
}
