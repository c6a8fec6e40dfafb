package fr.palier.screening.observatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the observatory found.
 *
 * @param date the day of evaluation
 * @param catalogue the catalogue's version
 * @param register what register it was, in a few words
 * @param about what has to be told wherever its figures show; null for nothing
 * @param isSynthetic whether its structures do not exist
 * @param lines how many lines were read
 * @param broken how many of them could not be used
 * @param leftOut how many the mapping leaves out, by its reason
 * @param programmes the identifiers of the programmes
 * @param all all structures together
 * @param departements by the department's code; the empty one is unknown
 * @param cells by department, size, field and age
 */
public record Observation(
        LocalDate date,
        String catalogue,
        String register,
        @Nullable String about,
        boolean isSynthetic,
        long lines,
        long broken,
        Map<String, Long> leftOut,
        List<String> programmes,
        Spot all,
        SortedMap<String, Spot> departements,
        SortedMap<Cell, Spot> cells) {

    /** Structures that are alike; an empty word is unknown. */
    public record Cell(String departement, String size, String field, String age) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int order = departement.compareTo(other.departement);
            order = order != 0 ? order : size.compareTo(other.size);
            order = order != 0 ? order : field.compareTo(other.field);
            return order != 0 ? order : age.compareTo(other.age);
        }
    }

    /** How many cells no programme is for. */
    public long blanks() {
        return cells.values().stream().filter(Spot::isBlank).count();
    }
}
