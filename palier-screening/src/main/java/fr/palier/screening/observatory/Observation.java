package fr.palier.screening.observatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param acrossFields by department, size and age, whatever the field, which is empty: each structure counts once
 * @param cells by department, size, field and age; a structure with two fields counts in each
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
        SortedMap<Cell, Spot> acrossFields,
        SortedMap<Cell, Spot> cells) {

    /** The name of the file that holds all of it. */
    public static final String FILE = "observatoire.json";

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

    /**
     * Which structures are asked about, wherever they are; null is any, the empty word those of which it is not known.
     */
    public record Kind(
            @Nullable String size,
            @Nullable String field,
            @Nullable String age) {

        /** All of them. */
        public static final Kind ANY = new Kind(null, null, null);

        boolean holds(Cell cell) {
            return (size == null || size.equals(cell.size()))
                    && (field == null || field.equals(cell.field()))
                    && (age == null || age.equals(cell.age()));
        }
    }

    /** How many cells no programme is for. */
    public long blanks() {
        return cells.values().stream().filter(Spot::isBlank).count();
    }

    /** What is offered to the structures of a kind, in each department; each structure counts once. */
    public SortedMap<String, Spot> departements(Kind kind) {
        SortedMap<String, Spot> found = new TreeMap<>();
        departements.keySet().forEach(departement -> found.put(departement, new Spot()));
        (kind.field() == null ? acrossFields : cells).forEach((cell, spot) -> {
            if (kind.holds(cell)) {
                found.computeIfAbsent(cell.departement(), _ -> new Spot()).add(spot);
            }
        });
        return found;
    }

    /** The cells of a kind that no programme is for, in the order of their departments. */
    public List<Cell> blanks(Kind kind) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().isBlank() && kind.holds(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The fields that structures of this register have, the unknown one left out. */
    public List<String> fields() {
        return cells.keySet().stream()
                .map(Cell::field)
                .filter(field -> !field.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
