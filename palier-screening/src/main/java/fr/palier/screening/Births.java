package fr.palier.screening;

import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days, one or a range for each row of a batch, as numbers since 1970. */
final class Births {

    /** An end that is open towards the past, and one that is open towards the future. */
    static final int OPEN_BELOW = Integer.MIN_VALUE;

    static final int OPEN_ABOVE = Integer.MAX_VALUE;

    private final int[] first;
    private final int[] last;
    private @Nullable Runnable pending;

    Births(int capacity) {
        this.first = new int[capacity];
        this.last = new int[capacity];
        Arrays.fill(first, OPEN_BELOW);
        Arrays.fill(last, OPEN_ABOVE);
    }

    /** Says how the days of a batch are filled in, should anyone ask for one of them. */
    void later(Runnable filling) {
        this.pending = filling;
    }

    private void fill() {
        if (pending != null) {
            Runnable filling = pending;
            pending = null;
            filling.run();
        }
    }

    void set(int row, Value value) {
        switch (value) {
            case Value.Day(var min, var max) ->
                set(
                        row,
                        min == null ? OPEN_BELOW : Math.toIntExact(min.toEpochDay()),
                        max == null ? OPEN_ABOVE : Math.toIntExact(max.toEpochDay()));
            case Value.Unknown _ -> set(row, OPEN_BELOW, OPEN_ABOVE);
            case Value.Flag _, Value.Quantity _, Value.Choice _, Value.Selection _, Value.Place _, Value.Places _ ->
                throw new IllegalArgumentException(value + " is no day");
        }
    }

    void set(int row, int min, int max) {
        first[row] = min;
        last[row] = max;
    }

    Value get(int row) {
        fill();
        if (first[row] == OPEN_BELOW && last[row] == OPEN_ABOVE) {
            return Value.Unknown.UNKNOWN;
        }
        return new Value.Day(
                first[row] == OPEN_BELOW ? null : LocalDate.ofEpochDay(first[row]),
                last[row] == OPEN_ABOVE ? null : LocalDate.ofEpochDay(last[row]));
    }

    /** Whether something is known of it, but not the day. */
    boolean isRange(int row) {
        fill();
        return first[row] != last[row] && (first[row] != OPEN_BELOW || last[row] != OPEN_ABOVE);
    }

    /** Writes it as characters, so that two rows write the same exactly where they are the same. */
    void describe(int row, StringBuilder text) {
        fill();
        text.append((char) (first[row] >>> 16)).append((char) first[row]);
        text.append((char) (last[row] >>> 16)).append((char) last[row]);
    }
}
