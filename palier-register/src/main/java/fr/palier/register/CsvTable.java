package fr.palier.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file, however badly some of its lines are written: a line that is none is told, and reading goes on
 * with the next one. A quotation mark that is never closed takes one line with it, not the rest of the file.
 */
final class CsvTable extends LineTable {

    private static final int MOST_COLUMNS = 10_000;

    /** Over so many lines a quoted field may go. */
    private static final int MOST_LINES = 200;

    private final char separator;
    private final CsvReader.CsvReaderBuilder parser;
    private final List<String> columns;
    private List<Integer> wanted = List.of();

    CsvTable(Input input, Dialect dialect) {
        super(input, encoding(input, dialect), input.lineEnd());
        Character separatorSaid = dialect.separator();
        ByteLines.Physical head = head();
        this.separator = separatorSaid == null ? Dialect.separatorOf(head.text()) : separatorSaid;
        this.parser = CsvReader.builder().fieldSeparator(separator);
        lines.putBack(List.of(head));
        this.columns = names();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void want(List<String> names) {
        this.wanted = names.stream().map(columns::indexOf).toList();
    }

    /** Lines of nothing but separators are what spreadsheets leave below a table. */
    @Override
    public Optional<Line> next() {
        Optional<Line> line = record();
        while (line.isPresent()
                && line.get() instanceof Line.Cells(long _, List<String> cells)
                && cells.stream().allMatch(String::isBlank)) {
            line = record();
        }
        return line.map(this::chosen);
    }

    private Line chosen(Line line) {
        return switch (line) {
            case Line.Unreadable unreadable -> unreadable;
            case Line.Cells(long number, List<String> all) -> {
                String problem = problem(all);
                if (!problem.isEmpty()) {
                    yield new Line.Unreadable(number, problem, ByteLines.shown(String.join(";", all)));
                }
                String[] cells = new String[wanted.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = all.get(wanted.get(i));
                }
                yield new Line.Cells(number, Arrays.asList(cells));
            }
        };
    }

    /** Empty cells too many are what spreadsheets leave behind; one too few is a cell that is missing. */
    private String problem(List<String> cells) {
        boolean fits = cells.size() == columns.size()
                || (cells.size() > columns.size()
                        && cells.subList(columns.size(), cells.size()).stream().allMatch(String::isBlank));
        return fits
                ? ""
                : "cette ligne a " + cells.size() + (cells.size() < 2 ? " cellule" : " cellules") + " au lieu de "
                        + columns.size() + " : un séparateur manque ou est de trop.";
    }

    private static Encoding encoding(Input input, Dialect dialect) {
        Encoding said = dialect.encoding();
        return said == null ? input.encoding() : said;
    }

    private ByteLines.Physical head() {
        ByteLines.Physical head = physical()
                .orElseThrow(() -> new RegisterException(
                        "Ce registre est vide : une ligne d'en-tête et des données étaient attendues."));
        if (!head.isFine()) {
            throw new RegisterException("L'en-tête de ce registre ne se lit pas : "
                    + head.fault()
                    + " Vérifiez que c'est bien un fichier CSV, dont la première ligne nomme les colonnes.");
        }
        return head;
    }

    private List<String> names() {
        Line head = record().orElseThrow();
        if (!(head instanceof Line.Cells(long _, List<String> cells))) {
            throw new RegisterException(
                    "L'en-tête de ce registre ne se lit pas : un guillemet y est ouvert et jamais refermé.");
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new RegisterException("Ce registre a " + cells.size() + " colonnes, au-delà des " + MOST_COLUMNS
                    + " que Palier lit : gardez celles qui servent.");
        }
        return cells.stream().map(String::strip).toList();
    }

    private Optional<Line> record() {
        return physical().map(this::record);
    }

    private Line record(ByteLines.Physical first) {
        if (!first.isFine()) {
            return unreadable(first);
        }
        String text = first.text();
        if (text.indexOf('"') < 0 && text.indexOf('\r') < 0) {
            return new Line.Cells(first.number(), split(text));
        }
        List<ByteLines.Physical> more = new ArrayList<>();
        Optional<String> whole = whole(first, more);
        Optional<List<String>> cells = whole.flatMap(this::parsed);
        boolean isMisread =
                cells.isPresent() && !more.isEmpty() && !problem(cells.get()).isEmpty();
        if (cells.isEmpty() || isMisread) {
            lines.putBack(more);
            return new Line.Unreadable(
                    first.number(),
                    "les guillemets de cette ligne ne se correspondent pas : refermez-les, et doublez ceux du texte.",
                    ByteLines.shown(text));
        }
        return new Line.Cells(first.number(), cells.get());
    }

    /** The whole record that a line begins; empty where its quotation marks are not closed soon enough. */
    private Optional<String> whole(ByteLines.Physical first, List<ByteLines.Physical> more) {
        Quotes quotes = new Quotes(separator);
        quotes.read(first.text());
        StringBuilder text = new StringBuilder(first.text());
        while (quotes.isOpen()) {
            Optional<ByteLines.Physical> next = following();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            more.add(next.get());
            if (!next.get().isFine() || more.size() >= MOST_LINES || text.length() > ByteLines.LONGEST) {
                return Optional.empty();
            }
            text.append('\n').append(next.get().text());
            quotes.read("\n" + next.get().text());
        }
        return Optional.of(text.toString());
    }

    private Optional<List<String>> parsed(String record) {
        try {
            String[] cells = parser.ofSingleCsvRecord(StringArrayHandler.of(), record);
            return Optional.of(Arrays.asList(cells));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** Without quotation marks there is nothing to a record but its separators. */
    private List<String> split(String text) {
        List<String> cells = new ArrayList<>(Math.max(10, wanted.size()));
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            cells.add(text.substring(from, to));
            from = to + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    /** The next line within a record, where a blank one counts. */
    private Optional<ByteLines.Physical> following() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
