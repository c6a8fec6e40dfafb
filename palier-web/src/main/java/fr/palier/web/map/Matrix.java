package fr.palier.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All programmes by how far they reach and what they are made for, the farthest first.
 *
 * @param columns what they may be made for
 * @param notes what the source says otherwise elsewhere, by the number that a chip bears
 * @param star the network whose members are marked; null where there is none
 */
record Matrix(
        List<Column> columns,
        List<Row> rows,
        List<Note> notes,
        @Nullable String star) {

    Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** What programmes may be made for. */
    record Column(String title, String explanation) {}

    /**
     * A scale.
     *
     * @param step how high its step is, from 1; 0 where the scale is not known
     * @param steps how many steps there are
     */
    record Row(String label, int step, int steps, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** The programmes of one scale and kind. */
    record Cell(String title, List<Chip> chips) {
        Cell {
            chips = List.copyOf(chips);
        }
    }

    /**
     * One programme. Texts are markup.
     *
     * @param place where it acts
     * @param speciality what it is limited to; null for a generalist
     * @param isStarred whether it belongs to the network that is marked
     * @param notes numbers of notes
     */
    record Chip(
            String id,
            String name,
            String carriers,
            String place,
            @Nullable String speciality,
            boolean isStarred,
            List<Integer> notes) {
        Chip {
            notes = List.copyOf(notes);
        }
    }

    /** What the source says of one programme in another way. */
    record Note(int number, String programme, String text) {}
}
