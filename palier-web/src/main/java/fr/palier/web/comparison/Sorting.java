package fr.palier.web.comparison;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.page.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an address wants the table ordered.
 *
 * @param word the column; null for the order of the guide, national programmes first
 */
record Sorting(@Nullable String word, boolean isDescending) {

    private static final String COLUMN = "tri";
    private static final String DIRECTION = "ordre";
    private static final String UP = "croissant";
    private static final String DOWN = "decroissant";

    /** As in the guide, which has a table of the national programmes and another of the rest. */
    private static final Order WIDEST_FIRST =
            Order.by(sheet -> sheet.scale() == null ? null : sheet.scale().reach());

    /** Reads it off an address. Who has no verdicts gets the guide's own order where verdicts were to make it. */
    static Sorting of(Parameters parameters, List<Column> columns) {
        List<String> words = columns.stream().map(Column::word).toList();
        List<String> known = Stream.concat(words.stream(), Stream.of(ComparisonWriter.VERDICT))
                .distinct()
                .toList();
        Optional<String> word = parameters.word(COLUMN, known);
        boolean isDescending = parameters
                .word(DIRECTION, List.of(UP, DOWN))
                .filter(DOWN::equals)
                .isPresent();
        return new Sorting(word.filter(words::contains).orElse(null), isDescending);
    }

    /** The programmes in this order; those that are alike in it stay as the guide's two tables have them. */
    List<Sheet> sorted(List<Sheet> sheets, List<Column> columns) {
        List<Sheet> widestFirst =
                sheets.stream().sorted(WIDEST_FIRST.comparator(true)).toList();
        return columns.stream()
                .filter(column -> column.word().equals(word))
                .findFirst()
                .map(column -> widestFirst.stream()
                        .sorted(column.order().comparator(isDescending))
                        .toList())
                .orElse(widestFirst);
    }

    /** As {@code aria-sort} says it; null for a column that does not order the table. */
    @Nullable
    String on(Column column) {
        return !column.word().equals(word) ? null : isDescending ? "descending" : "ascending";
    }

    /** What a click on a column's head asks for. */
    Sorting clicked(Column column) {
        return new Sorting(column.word(), column.word().equals(word) && !isDescending);
    }

    /** A page's address with this order and some programmes. */
    String address(String path, String programmes) {
        String asked =
                Stream.of(programmes, query()).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private String query() {
        return word == null ? "" : COLUMN + "=" + word + (isDescending ? "&" + DIRECTION + "=" + DOWN : "");
    }
}
