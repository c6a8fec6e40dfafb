package fr.palier.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Lines of JSON objects, whose keys are taken for columns; a list is its items behind one another. */
final class JsonTable extends LineTable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Integer> wanted = new HashMap<>();

    JsonTable(Input input) {
        super(input, input.encoding(), (byte) '\n');
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public void want(List<String> columns) {
        wanted.clear();
        columns.forEach(column -> wanted.put(column, wanted.size()));
    }

    @Override
    public Optional<Line> next() {
        return physical().map(this::line);
    }

    private Line line(ByteLines.Physical line) {
        if (!line.isFine()) {
            return unreadable(line);
        }
        String[] cells = new String[wanted.size()];
        Arrays.fill(cells, "");
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return unreadable(line, "un objet JSON était attendu.");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Integer place = wanted.get(parser.currentName());
                parser.nextToken();
                if (place == null) {
                    parser.skipChildren();
                } else {
                    cells[place] = cell(parser);
                }
            }
            return parser.nextToken() == null
                    ? new Line.Cells(line.number(), Arrays.asList(cells))
                    : unreadable(line, "il y a quelque chose après la fin de l'objet.");
        } catch (JacksonException e) {
            return unreadable(
                    line,
                    "ce n'est pas du JSON correct, ou une clé y est donnée deux fois : vérifiez les guillemets, les"
                            + " virgules et les accolades.");
        }
    }

    private static Line unreadable(ByteLines.Physical line, String reason) {
        return new Line.Unreadable(line.number(), reason, ByteLines.shown(line.text()));
    }

    private static String cell(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token == JsonToken.START_ARRAY) {
            List<String> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(cell(parser));
            }
            return items.isEmpty() ? "aucun" : String.join("|", items);
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return "{…}";
        }
        return parser.getString();
    }
}
