package fr.palier.web.api;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** A result as a person may read it: indented, with what is deep or long only hinted at. */
final class Excerpt {

    /** The list of programmes stands at the second level; what each holds beside plain values is hinted at. */
    private static final int DEEPEST = 3;

    private static final JsonFactory FACTORY = new JsonFactory();

    private Excerpt() {}

    static String of(String line) {
        StringWriter text = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line);
                JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            copy(parser, json);
        }
        return text.toString();
    }

    private static void copy(JsonParser parser, JsonGenerator json) {
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart() && depth == DEEPEST) {
                boolean isList = token == JsonToken.START_ARRAY;
                parser.skipChildren();
                json.writeRawValue(isList ? "[…]" : "{…}");
            } else {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                json.copyCurrentEvent(parser);
            }
        }
    }

    /** Two spaces and a line feed, on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators =
                    PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
