package fr.palier.web.comparison;

import fr.palier.catalogue.sheets.Licence;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.guide.export.Csv;
import fr.palier.web.page.Choice;
import fr.palier.web.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the table: what programmes say on each column, and which of them say it as most do. */
@Component
final class ComparisonWriter {

    /** The column that only those have who answered. */
    static final String VERDICT = "verdict";

    private final Site site;
    private final SheetWording words;
    private final SourceList sources;

    ComparisonWriter(Site site, SheetWording words, SourceList sources) {
        this.site = site;
        this.words = words;
        this.sources = sources;
    }

    /** @param orientation what the visitor's answers come to; empty where they tell nothing */
    List<Column> columns(Optional<Orientation> orientation) {
        List<Column> columns = new ArrayList<>(new Columns(site.catalogue(), words, site.today()).all());
        orientation.map(this::verdicts).ifPresent(columns::add);
        return columns;
    }

    Comparison write(Choice choice, Sorting sorting, List<Column> columns) {
        List<Sheet> sheets = sorting.sorted(choice.sheets(), columns);
        List<List<Cell>> cells = sheets.stream()
                .map(sheet -> columns.stream()
                        .map(column -> column.cell().apply(sheet))
                        .toList())
                .toList();
        List<Optional<List<String>>> usual = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            usual.add(usual(cells.stream().map(row -> row.get(place)).toList()));
        }
        List<Comparison.Row> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            rows.add(row(sheets.get(i), columns, cells.get(i), usual));
        }
        return new Comparison(
                columns.stream().map(column -> head(column, choice, sorting)).toList(),
                rows,
                order(sorting, columns),
                columns.getLast().word().equals(VERDICT));
    }

    /** The same table as a file for a spreadsheet. Each line tells where it comes from: lines get copied. */
    String csv(Choice choice, Sorting sorting, List<Column> columns) {
        Licence licence = site.catalogue().licence();
        List<String> provenance = List.of(
                site.catalogue().version(),
                site.today().toString(),
                licence == null ? "" : licence.name() + ". " + licence.attribution());
        List<List<String>> rows = sorting.sorted(choice.sheets(), columns).stream()
                .map(sheet -> Stream.concat(
                                columns.stream()
                                        .map(column ->
                                                column.cell().apply(sheet).text()),
                                provenance.stream())
                        .toList())
                .toList();
        List<String> head = Stream.concat(
                        columns.stream().map(Column::label), Stream.of("Catalogue", "Date", "Source et licence"))
                .toList();
        return Csv.forSpreadsheets(head, rows);
    }

    private Comparison.Row row(
            Sheet sheet, List<Column> columns, List<Cell> cells, List<Optional<List<String>>> usual) {
        List<Comparison.Entry> entries = new ArrayList<>();
        // The name is the head of the row.
        for (int i = 1; i < columns.size(); i++) {
            Cell cell = cells.get(i);
            boolean isAlike = usual.get(i).filter(said(cell)::equals).isPresent();
            entries.add(new Comparison.Entry(columns.get(i).label(), cell, isAlike));
        }
        return new Comparison.Row(sheet.id(), sheet.name(), entries);
    }

    /** What more than half of the programmes say; empty where there is no such thing, and for verdicts. */
    private static Optional<List<String>> usual(List<Cell> cells) {
        Map<List<String>, Long> said = cells.stream()
                .filter(cell -> cell.verdict() == null)
                .collect(Collectors.groupingBy(ComparisonWriter::said, Collectors.counting()));
        return cells.size() < 2
                ? Optional.empty()
                : said.entrySet().stream()
                        .filter(entry -> entry.getValue() * 2 > cells.size())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static List<String> said(Cell cell) {
        return cell.lines().stream().map(Cell.Line::text).toList();
    }

    private static Comparison.Head head(Column column, Choice choice, Sorting sorting) {
        String address = sorting.clicked(column).address(ComparisonController.PATH, choice.query());
        return new Comparison.Head(column.word(), column.label(), address, sorting.on(column));
    }

    private static @Nullable String order(Sorting sorting, List<Column> columns) {
        return columns.stream()
                .filter(column -> sorting.on(column) != null)
                .map(column -> "« " + column.label() + " », "
                        + (sorting.isDescending() ? "dans l'ordre inverse" : "dans l'ordre"))
                .findFirst()
                .orElse(null);
    }

    /** In the order of the results. */
    private Column verdicts(Orientation orientation) {
        Adviser adviser = new Adviser(site.catalogue(), sources, orientation.profile(), orientation.date());
        Map<String, Outcome> outcomes = orientation.outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.programme().id(), Function.identity()));
        Map<String, Integer> ranks = new HashMap<>();
        orientation.outcomes().forEach(outcome -> ranks.put(outcome.programme().id(), ranks.size()));
        return new Column(
                VERDICT,
                "Mon verdict",
                sheet -> verdict(Optional.ofNullable(outcomes.get(sheet.id())).orElseThrow(), adviser),
                Order.by(sheet -> ranks.get(sheet.id())));
    }

    private static Cell verdict(Outcome outcome, Adviser adviser) {
        Advice advice = adviser.advise(outcome);
        return new Cell(List.of(new Cell.Line(advice.word() + advice.detail(), false)), null, advice.kind());
    }
}
