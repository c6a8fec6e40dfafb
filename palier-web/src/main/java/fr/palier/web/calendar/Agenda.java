package fr.palier.web.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the calendar, ready to print.
 *
 * @param span which months it shows, in words
 * @param heads the columns
 * @param line where today stands, as a share of the width
 * @param rows the programmes: those that open first come first
 * @param months what happens month by month; months without anything are left out
 * @param silent those months, in a sentence; null for none
 * @param others the programmes of which no month can be told
 */
record Agenda(
        String span,
        List<Head> heads,
        String line,
        List<Row> rows,
        List<Month> months,
        @Nullable String silent,
        List<Month> others) {

    Agenda {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        others = List.copyOf(others);
    }

    /**
     * The head of a month.
     *
     * @param label its name, shortened
     * @param year where a year begins; null for every other month
     * @param start where its column begins, as a share of the width
     */
    record Head(String label, @Nullable String year, String start) {}

    /**
     * One programme over the twelve months.
     *
     * @param when the present, next or last window in words, with its certainty
     * @param isOver whether its last known window lies before today
     * @param file the address of its own calendar; null where it has no window
     */
    record Row(
            String id,
            String name,
            String carriers,
            String when,
            boolean isOver,
            List<Bar> bars,
            @Nullable String file) {
        Row {
            bars = List.copyOf(bars);
        }
    }

    /** A month, or another heading, and what stands under it. */
    record Month(String title, List<Entry> entries) {
        Month {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What happens to a programme.
     *
     * @param kind how sure it is, as its style
     * @param text what happens, in words
     */
    record Entry(String id, String name, String carriers, String kind, String text) {}
}
