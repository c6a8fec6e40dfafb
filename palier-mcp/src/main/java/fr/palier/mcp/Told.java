package fr.palier.mcp;

import fr.palier.catalogue.wording.Line;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.criteria.Source;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text in lines, with the numbers of the sources behind what is stated and the sources themselves at its end. */
final class Told {

    private final Desk desk;
    private final StringBuilder text = new StringBuilder();
    private final Set<SourceList.Entry> cited = new LinkedHashSet<>();

    Told(Desk desk) {
        this.desk = desk;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A statement of the catalogue: where it was taken from, and what the source says otherwise; null for nothing. */
    void stated(String line, Collection<Source> sources, @Nullable String divergence) {
        stated(line, desk.sources().entries(sources), divergence);
    }

    void stated(String line, List<SourceList.Entry> sources, @Nullable String divergence) {
        cited.addAll(sources);
        String marks = sources.stream()
                .map(source -> String.valueOf(source.number()))
                .collect(Collectors.joining(", ", " [", "]"));
        text.append(line).append(sources.isEmpty() ? "" : marks);
        text.append(divergence == null ? "" : " (divergence : " + divergence + ")")
                .append('\n');
    }

    /** Criteria, each with how it stands where something is known of it, its parts further in. */
    void criteria(List<Line> lines, boolean isJudged, String indent) {
        for (Line line : lines) {
            String state = isJudged ? line.state().label() + " : " : "";
            String found = line.found() == null || !isJudged ? "" : " (constaté : " + line.found() + ")";
            stated(indent + "- " + state + line.expected() + found, line.sources(), line.divergence());
            criteria(line.parts(), isJudged, indent + "  ");
        }
    }

    /** The whole, with its sources and what it is worth. */
    String whole() {
        List<SourceList.Entry> inOrder = cited.stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        return text + desk.closing(inOrder);
    }
}
