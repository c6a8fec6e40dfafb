package fr.palier.web.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a pool, ready to print.
 *
 * @param problem why what was sent cannot be used; null where it can
 * @param thresholds the bounds that can be tried elsewhere
 * @param columns what a file may tell
 * @param result what was found; null where nothing could be
 */
record PoolView(
        String id,
        String name,
        @Nullable String problem,
        List<Bound> thresholds,
        List<Column> columns,
        @Nullable Result result) {

    PoolView {
        thresholds = List.copyOf(thresholds);
        columns = List.copyOf(columns);
    }

    /**
     * A column that a file may have.
     *
     * @param name as its first line calls it
     * @param label what it says
     * @param cells what may stand in it
     */
    record Column(String name, String label, String cells) {}

    /**
     * A bound.
     *
     * @param label the criterion in words
     * @param subject what it bounds, for the form alone: {@code budget >=}; empty where all is typed
     * @param typed as it is now, or as it was typed
     * @param isTried whether it was typed
     */
    record Bound(String label, String subject, String typed, boolean isTried) {}

    /**
     * What was found.
     *
     * @param isSent whether it was found in a visitor's own file
     * @param verdicts how many structures have each verdict
     * @param change what the change would change; null where none was asked about
     * @param rows the structures of one page, or the first ones of a file
     * @param others those of a file that follow: it is forgotten, so that there is no second page of it
     */
    record Result(
            boolean isSent,
            boolean isSynthetic,
            String read,
            List<String> remarks,
            List<Count> verdicts,
            @Nullable Change change,
            List<Hurdle> hurdles,
            List<Table> tables,
            List<Row> rows,
            List<Row> others,
            String shown,
            @Nullable String before,
            @Nullable String after,
            List<String> broken) {
        Result {
            remarks = List.copyOf(remarks);
            verdicts = List.copyOf(verdicts);
            hurdles = List.copyOf(hurdles);
            tables = List.copyOf(tables);
            rows = List.copyOf(rows);
            others = List.copyOf(others);
            broken = List.copyOf(broken);
        }

        /** How many structures of a file follow the first ones. */
        public String othersCount() {
            return PoolWriter.number(others.size());
        }
    }

    /** A verdict, its style and how many structures have it. */
    record Count(String style, String count, String label) {}

    /** What a change would change, in sentences. */
    record Change(String title, List<String> sentences) {
        Change {
            sentences = List.copyOf(sentences);
        }
    }

    /** A criterion and what it keeps out by itself. */
    record Hurdle(String criterion, String keepsOut) {}

    /** The verdicts by one thing. */
    record Table(String title, List<Line> lines) {
        Table {
            lines = List.copyOf(lines);
        }
    }

    record Line(String label, List<String> counts) {
        Line {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A structure.
     *
     * @param detail from when, or what is missing; empty where there is nothing to say
     * @param changed its verdict after the change, itself where that is the same; null where none was asked about
     * @param isMoved whether the change gives it another verdict
     */
    record Row(
            String name,
            String style,
            String verdict,
            String detail,
            String departement,
            String size,
            @Nullable String changed,
            boolean isMoved) {}
}
