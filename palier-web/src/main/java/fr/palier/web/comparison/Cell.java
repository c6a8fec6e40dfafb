package fr.palier.web.comparison;

import fr.palier.catalogue.sheets.Origin;
import fr.palier.engine.wording.French;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of one programme.
 *
 * @param lines what is said; several where several things are asked
 * @param detail what the source adds; null for nothing
 * @param verdict the name of a verdict's sign and style; null for every other fact
 */
record Cell(
        List<Line> lines, @Nullable String detail, @Nullable String verdict) {

    private static final String CONTESTED = "\u00a0†";

    Cell {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that is said.
     *
     * @param isContested whether the sources contradict each other on it
     */
    record Line(String text, boolean isContested) {

        /** The text, marked where it is contested. */
        String marked() {
            return isContested ? text + CONTESTED : text;
        }
    }

    /** A fact that nothing contests. */
    static Cell of(String text) {
        return new Cell(List.of(new Line(text, false)), null, null);
    }

    /** A fact with what the source adds, in its place where that says it all, and whether it contradicts itself. */
    static Cell of(String text, @Nullable String detail, @Nullable Origin origin) {
        boolean isContested = origin != null && origin.divergence() != null;
        return detail != null && plain(detail).contains(plain(text))
                ? new Cell(List.of(new Line(detail, isContested)), null, null)
                : new Cell(List.of(new Line(text, isContested)), detail, null);
    }

    /** All of it in one line. */
    String text() {
        return Stream.concat(lines.stream().map(Line::marked), Stream.ofNullable(detail))
                .collect(Collectors.joining(" ; "));
    }

    private static String plain(String text) {
        return text.replace(French.THIN, ' ').toLowerCase(Locale.ROOT);
    }
}
