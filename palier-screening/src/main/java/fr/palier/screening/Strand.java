package fr.palier.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One group of columns: for each combination of their values that a row may have, a word of bits says which
 * programmes it meets. Combinations are filled in as values are met.
 */
final class Strand {

    /** The most bits of a combination's number, which has to be a char. */
    private static final int MOST_BITS = 16;

    /** The most words of a table: eight megabytes. */
    private static final int MOST_WORDS = 1 << 20;

    /** Fills in the words of a combination. */
    interface Filling {
        void fill(Strand strand, long[] masks, int at);
    }

    private final Plan plan;
    private final List<Column> columns;
    private final int width;
    private final char[] codes;
    private final int[] sizes;
    private final int[] bits;

    /** Which value of each column is asked about at the moment. */
    private final int[] values;

    private final Map<Node.Member, BitSet> members = new HashMap<>();
    /** What numbers the pairs of each ordered column. */
    private final @Nullable Pairs[] pairs;

    private long[] masks = {};
    private int generation = -1;

    /**
     * @param width how many words a combination has
     */
    Strand(Plan plan, BitSet columns, int width, int capacity) {
        this.plan = plan;
        this.columns = columns.stream().mapToObj(plan.columns()::get).toList();
        this.width = width;
        this.codes = new char[capacity];
        this.sizes = new int[this.columns.size()];
        this.bits = new int[this.columns.size()];
        this.values = new int[this.columns.size()];
        this.pairs = new Pairs[this.columns.size()];
    }

    List<Column> columns() {
        return columns;
    }

    long[] masks() {
        return masks;
    }

    /** The number of each row's combination. */
    char[] codes() {
        return codes;
    }

    /** A word of the line that a row's combination has. */
    long word(int row, int word) {
        return masks[codes[row] * width + word];
    }

    /**
     * Looks at the values of a batch.
     *
     * @return whether there are few enough
     */
    boolean look(Batch batch, Kernel kernel, Filling filling) {
        List<Codes> found = new ArrayList<>();
        int[] counts = new int[sizes.length];
        for (int i = 0; i < counts.length; i++) {
            switch (columns.get(i)) {
                case Column.Ordered ordered -> {
                    Pairs numbered = Objects.requireNonNull(batch.pairs(ordered));
                    if (numbered.isFull()) {
                        return false;
                    }
                    pairs[i] = numbered;
                    found.add(numbered.codes());
                    counts[i] = numbered.size();
                }
                case Column.Sorted sorted -> {
                    found.add(batch.codes(sorted.place()));
                    counts[i] = sorted.classes().size();
                }
            }
        }
        if (!learn(counts, batch.generation(), filling)) {
            return false;
        }
        found.getFirst().put(kernel, codes);
        for (int i = 1; i < counts.length; i++) {
            found.get(i).append(kernel, codes, bits[i]);
        }
        return true;
    }

    /** Fills in what was not met before. */
    private boolean learn(int[] counts, int generation, Filling filling) {
        if (this.generation == generation && Arrays.equals(sizes, counts)) {
            return true;
        }
        int[] needed = Arrays.stream(counts)
                .map(count -> Integer.SIZE - Integer.numberOfLeadingZeros(count - 1))
                .toArray();
        int all = Arrays.stream(needed).sum();
        if (all > MOST_BITS || (long) width << all > MOST_WORDS) {
            return false;
        }
        if (this.generation != generation || !Arrays.equals(bits, needed)) {
            System.arraycopy(needed, 0, bits, 0, bits.length);
            Arrays.fill(sizes, 0);
            masks = new long[width << all];
        }
        members.clear();
        learn(0, 0, false, counts, filling);
        System.arraycopy(counts, 0, sizes, 0, sizes.length);
        this.generation = generation;
        return true;
    }

    private void learn(int column, int code, boolean isNew, int[] counts, Filling filling) {
        if (column == counts.length) {
            if (isNew) {
                filling.fill(this, masks, code * width);
            }
            return;
        }
        for (int value = 0; value < counts[column]; value++) {
            values[column] = value;
            learn(column + 1, code << bits[column] | value, isNew || value >= sizes[column], counts, filling);
        }
    }

    /** Whether the combination that is being filled in answers a question with yes. */
    boolean answers(int question) {
        return switch (plan.nodes().get(question)) {
            case Node.Constant(boolean value) -> value;
            case Node.Within(int column, int from, int to) -> {
                int code = code(column);
                yield from <= code && code <= to;
            }
            case Node.Member member ->
                members.computeIfAbsent(member, this::members).get(code(member.column()));
            case Node.Every(List<Integer> parts) -> parts.stream().allMatch(this::answers);
            case Node.Some(List<Integer> parts) -> parts.stream().anyMatch(this::answers);
        };
    }

    private BitSet members(Node.Member member) {
        for (Column column : columns) {
            if (column instanceof Column.Sorted(Classes classes, int place) && place == member.column()) {
                return classes.members(member.requirement(), member.mode());
            }
        }
        throw new IllegalArgumentException("not a column of this strand: " + member);
    }

    private int code(int place) {
        for (int i = 0; i < values.length; i++) {
            switch (columns.get(i)) {
                case Column.Ordered ordered -> {
                    if (ordered.low() == place) {
                        return pair(i) >>> 16;
                    }
                    if (ordered.high() == place) {
                        return pair(i) & 0xffff;
                    }
                }
                case Column.Sorted sorted -> {
                    if (sorted.place() == place) {
                        return values[i];
                    }
                }
            }
        }
        throw new IllegalArgumentException("not a column of this strand: " + place);
    }

    private int pair(int column) {
        return Objects.requireNonNull(pairs[column]).cells(values[column]);
    }
}
