package fr.palier.register;

import java.io.IOException;
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
final class JsonTable implements Table {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Input input;
    private final Encoding encoding;
    private final ByteLines lines;
    private final Map<String, Integer> wanted = new HashMap<>();

    JsonTable(Input input) {
        this.input = input;
        this.encoding = input.encoding();
        this.lines = new ByteLines(
                input.text(encoding),
                encoding.isWide() ? java.nio.charset.StandardCharsets.UTF_8 : encoding.charset(),
                (byte) '\n');
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

    /** The next line as it stands; blank ones are none. */
    Optional<ByteLines.Physical> physical() {
        try {
            for (Optional<ByteLines.Physical> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isFine() || !line.get().text().isBlank()) {
                    return line;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new RegisterException("Le registre ne se laisse pas lire jusqu'au bout : il est peut-être abîmé.", e);
        }
    }

    @Override
    public List<String> remarks() {
        return encoding.guessed() ? List.of("Le fichier est lu en " + encoding.label() + ".") : List.of();
    }

    @Override
    public long position() {
        return input.position();
    }

    @Override
    public long size() {
        return input.size();
    }

    @Override
    public void close() {
        input.close();
    }

    private Line line(ByteLines.Physical line) {
        if (!line.isFine()) {
            return new Line.Unreadable(line.number(), line.fault(), line.text());
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
