package fr.palier.guide.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.palier.catalogue.results.Inert;
import fr.palier.engine.wording.French;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables in which no spreadsheet finds a formula. */
public final class Csv {

    /** Without it a spreadsheet takes UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** For other programs, as RFC 4180 has it: commas, and a line feed after each record. */
    static String forPrograms(List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        return written(',', LineDelimiter.LF, head, rows);
    }

    /** For a spreadsheet set to French, where the comma belongs to numbers: semicolons. */
    public static String forSpreadsheets(List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        return BYTE_ORDER_MARK + written(';', LineDelimiter.CRLF, head, rows);
    }

    /** One line more of a table for a spreadsheet, for who writes a long one bit by bit. */
    public static String record(List<? extends @Nullable Object> row) {
        return written(';', LineDelimiter.CRLF, row.stream().map(Csv::cell).toList(), List.of());
    }

    /** An apostrophe keeps a spreadsheet from reading a text as a formula. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case String text -> Inert.cell(text.replace(French.THIN, '\u00a0'));
            default -> value.toString().replace(French.THIN, '\u00a0');
        };
    }

    private static String written(
            char separator,
            LineDelimiter lineEnd,
            List<String> head,
            List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .build(out)) {
            csv.writeRecord(head);
            for (List<? extends @Nullable Object> row : rows) {
                csv.writeRecord(row.stream().map(Csv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
