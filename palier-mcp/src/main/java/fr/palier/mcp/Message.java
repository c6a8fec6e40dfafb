package fr.palier.mcp;

import fr.palier.guide.export.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** A line of a conversation, as far as one sees from outside what it is. */
sealed interface Message {

    /** It wants an answer. */
    record Request() implements Message {}

    /** It wants none. */
    record Notification() implements Message {}

    /** It is an answer to what was asked before. */
    record Response() implements Message {}

    /** It is no message; this is the answer to it. */
    record Unusable(String answer) implements Message {}

    static Message of(String line) {
        try (JsonParser parser = Outline.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return parser.nextToken() == null ? notAnObject() : severalInOne();
            }
            Outline outline = Outline.of(parser);
            return parser.nextToken() == null ? of(outline) : severalInOne();
        } catch (StreamReadException _) {
            return unusable(
                    Outline.PARSE_ERROR,
                    "Cette ligne n'est pas du JSON correct : vérifiez guillemets, virgules et accolades.",
                    null);
        }
    }

    private static Message of(Outline outline) {
        if (outline.hasId() && outline.id() == null) {
            return unusable(Outline.INVALID_REQUEST, "« id » vaut un texte ou un nombre entier.", null);
        }
        if (!outline.isOfVersion2() || outline.hasMethod() == outline.hasOutcome()) {
            return unusable(
                    Outline.INVALID_REQUEST,
                    "Un message porte \"jsonrpc\": \"2.0\", et « method », ou « result », ou « error ».",
                    outline.id());
        }
        if (outline.hasOutcome()) {
            return new Response();
        }
        return outline.hasId() ? new Request() : new Notification();
    }

    /** The answer to a message that has too many characters to be read. */
    static String tooLong(int most) {
        return error(
                Outline.INVALID_REQUEST,
                "Ce message dépasse " + most + " caractères : envoyez-en moins à la fois.",
                null);
    }

    private static Message notAnObject() {
        return unusable(
                Outline.INVALID_REQUEST,
                "Un message par ligne était attendu, comme {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}.",
                null);
    }

    private static Message severalInOne() {
        return unusable(Outline.PARSE_ERROR, "Un seul message est attendu par ligne.", null);
    }

    private static Message unusable(int code, String text, @Nullable Object id) {
        return new Unusable(error(code, text, id));
    }

    private static String error(int code, String text, @Nullable Object id) {
        return Json.line(Json.map("jsonrpc", "2.0", "id", id, "error", Json.map("code", code, "message", text)));
    }

    /**
     * What stands at the top of a message.
     *
     * @param id a text or a whole number; null where there is none or it is something else
     * @param hasOutcome whether it has a result or an error
     */
    record Outline(
            boolean isOfVersion2, boolean hasId, @Nullable Object id, boolean hasMethod, boolean hasOutcome) {

        private static final int PARSE_ERROR = -32_700;
        private static final int INVALID_REQUEST = -32_600;

        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();

        private static Outline of(JsonParser parser) {
            boolean isOfVersion2 = false;
            boolean hasId = false;
            Object id = null;
            boolean hasMethod = false;
            boolean hasOutcome = false;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                boolean isText = token == JsonToken.VALUE_STRING;
                if (name.equals("id")) {
                    hasId = true;
                    id = isText ? parser.getString() : token == JsonToken.VALUE_NUMBER_INT ? whole(parser) : null;
                }
                isOfVersion2 |=
                        name.equals("jsonrpc") && isText && parser.getString().equals("2.0");
                hasMethod |= name.equals("method") && isText;
                hasOutcome |= name.equals("result") || name.equals("error");
                parser.skipChildren();
            }
            return new Outline(isOfVersion2, hasId, id, hasMethod, hasOutcome);
        }

        private static BigDecimal whole(JsonParser parser) {
            return new BigDecimal(parser.getBigIntegerValue());
        }
    }
}
