package fr.palier.screening.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.palier.catalogue.results.Inert;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows as text, a line each: CSV in which no spreadsheet finds a formula, or JSON. All that follows the
 * identifier is the same for many structures, and is put into words once.
 */
final class TextRows implements RowWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String AND = "|";
    private static final int MOST_REMEMBERED = 1 << 16;

    private final PartialFile file;
    private final Writer text;
    private final boolean isJson;
    private final Map<Finding, String> tails = new HashMap<>();

    TextRows(Path target, long length, boolean isJson) {
        this.isJson = isJson;
        try {
            this.file = new PartialFile(target, length);
            this.text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16);
            if (length == 0 && !isJson) {
                text.write(csv(Finding.COLUMNS) + "\n");
            }
        } catch (IOException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    @Override
    public void write(String id, List<Finding> findings) {
        String head = isJson ? jsonHead(id) : csv(List.of(Inert.cell(id))) + ",";
        try {
            for (Finding finding : findings) {
                text.write(head);
                text.write(tail(finding));
            }
        } catch (IOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }

    @Override
    public long commit() {
        try {
            text.flush();
            return file.commit();
        } catch (IOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }

    @Override
    public void finish() {
        commit();
        close();
        try {
            Path partial = PartialFile.beside(file.target());
            if (Files.exists(partial)) {
                PartialFile.rename(partial, file.target());
            }
        } catch (IOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }

    /** What is still in the writers is not meant to be kept: only what was committed is. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw ScreeningException.unwritable(file.target(), e);
        }
    }

    private String tail(Finding finding) {
        String known = tails.get(finding);
        if (known != null) {
            return known;
        }
        if (tails.size() == MOST_REMEMBERED) {
            tails.clear();
        }
        String tail = (isJson ? jsonTail(finding) : csvTail(finding)) + "\n";
        tails.put(finding, tail);
        return tail;
    }

    private static String csvTail(Finding finding) {
        LocalDate from = finding.ruling().from();
        return csv(List.of(
                finding.programme(),
                finding.verdict(),
                from == null ? "" : from.toString(),
                String.join(AND, finding.missing()),
                Objects.requireNonNullElse(finding.ruling().blocking(), "")));
    }

    /** Some cells of a line, without its end. */
    private static String csv(List<String> cells) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(line)
                .writeRecord(cells);
        return line.getBuffer().substring(0, line.getBuffer().length() - 1);
    }

    private static String jsonHead(String id) {
        String object = json(line -> line.writeStringProperty("id", id));
        return object.substring(0, object.length() - 1) + ",";
    }

    private static String jsonTail(Finding finding) {
        LocalDate from = finding.ruling().from();
        return json(line -> {
                    line.writeStringProperty("programme", finding.programme());
                    line.writeStringProperty("verdict", finding.verdict());
                    write(line, "eligible_le", from == null ? null : from.toString());
                    line.writeArrayPropertyStart("faits_manquants");
                    finding.missing().forEach(line::writeString);
                    line.writeEndArray();
                    write(line, "bloquant", finding.ruling().blocking());
                })
                .substring(1);
    }

    private static void write(JsonGenerator line, String name, @Nullable String value) {
        if (value == null) {
            line.writeNullProperty(name);
        } else {
            line.writeStringProperty(name, value);
        }
    }

    /** An object with some properties. */
    private static String json(Consumer<JsonGenerator> properties) {
        StringWriter object = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), object)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return object.toString();
    }
}
