package fr.palier.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of comparison, ready to print.
 *
 * @param heads the columns, the programme's name first
 * @param rows the programmes, in the order asked for
 * @param order how they are ordered, in words; null for the guide's own order
 * @param hasVerdicts whether the last column is the visitor's verdict
 */
record Comparison(
        List<Head> heads, List<Row> rows, @Nullable String order, boolean hasVerdicts) {

    Comparison {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * The head of a column.
     *
     * @param address where the table is ordered by it, or the other way round
     * @param sorted as {@code aria-sort} says it; null where the table is ordered by another
     */
    record Head(
            String word,
            String label,
            String address,
            @Nullable String sorted) {}

    /** One programme. */
    record Row(String id, String name, List<Entry> entries) {
        Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A cell under its head.
     *
     * @param isAlike whether most programmes of the table say the same
     */
    record Entry(String label, Cell cell, boolean isAlike) {}
}
