package fr.palier.screening.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.palier.catalogue.results.Inert;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as text, a line each: CSV in which no spreadsheet finds a formula, or JSON. */
final class TextRows implements RowWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String AND = "|";

    private final PartialFile file;
    private final Writer text;
    private final boolean isJson;
    private final CsvWriter csv;

    TextRows(Path target, long length, boolean isJson) {
        this.isJson = isJson;
        try {
            this.file = new PartialFile(target, length);
            this.text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 1 << 16);
            this.csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .bufferSize(0)
                    .build(text);
            if (length == 0 && !isJson) {
                csv.writeRecord(Row.COLUMNS);
            }
        } catch (IOException | UncheckedIOException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    @Override
    public void write(Row row) {
        try {
            if (isJson) {
                text.write(json(row));
                text.write('\n');
            } else {
                csv.writeRecord(
                        Inert.cell(row.id()),
                        row.programme(),
                        row.verdict(),
                        row.from() == null ? "" : row.from().toString(),
                        String.join(AND, row.missing()),
                        row.blocking() == null ? "" : row.blocking());
            }
        } catch (IOException | UncheckedIOException e) {
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

    private static String json(Row row) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", row.id());
            json.writeStringProperty("programme", row.programme());
            json.writeStringProperty("verdict", row.verdict());
            json.writeName("eligible_le");
            if (row.from() == null) {
                json.writeNull();
            } else {
                json.writeString(row.from().toString());
            }
            json.writeArrayPropertyStart("faits_manquants");
            row.missing().forEach(json::writeString);
            json.writeEndArray();
            json.writeName("bloquant");
            if (row.blocking() == null) {
                json.writeNull();
            } else {
                json.writeString(row.blocking());
            }
            json.writeEndObject();
        }
        return line.toString();
    }
}
