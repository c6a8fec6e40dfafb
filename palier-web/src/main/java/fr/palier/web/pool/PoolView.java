package fr.palier.web.pool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a pool, ready to print.
 *
 * @param problem why what was sent cannot be used; null where it can
 * @param thresholds the bounds that can be tried elsewhere
 * @param result what was found; null where nothing could be
 */
record PoolView(
        String id,
        String name,
        @Nullable String problem,
        List<Bound> thresholds,
        @Nullable Result result) {

    PoolView {
        thresholds = List.copyOf(thresholds);
    }

    /**
     * A bound.
     *
     * @param label the criterion in words
     * @param subject what it bounds, for the form alone: {@code budget >=}; empty where all is typed
     * @param typed as it is now, or as it was typed
     */
    record Bound(String label, String subject, String typed) {}

    /**
     * What was found.
     *
     * @param isSent whether it was found in a visitor's own file
     * @param verdicts how many structures have each verdict
     * @param change what the change would change; null where none was asked about
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
            broken = List.copyOf(broken);
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
     * @param changed its verdict after the change; null where none was asked about
     */
    record Row(
            String name,
            String style,
            String verdict,
            String detail,
            String departement,
            String size,
            @Nullable String changed) {}
}
