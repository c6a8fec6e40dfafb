package fr.palier.screening;

import fr.palier.engine.orientation.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides on many programmes at once, row by row: what a row says of each {@link Strand} is a word of bits, one
 * for each programme, and the "and" of those words is its verdicts. What it costs hardly grows with the
 * programmes, and a few programmes are better decided by a {@link Sieve}.
 *
 * <p>A row has two lines of words: what holds and what is possible today, then what will hold but is not possible
 * today, and what is ever possible.
 */
final class Braid {

    /** How many programmes share a block of eight words: four words of one question, four of another. */
    private static final int BLOCK = 256;

    private static final int WORDS = 8;
    private static final int HALF = 4;

    /** How many rows are decided on before they are added up, while they are near at hand. */
    private static final int SOME_ROWS = 128;

    /** How many strands the kernel takes at once, besides the one that time changes. */
    private static final int STEADY = 4;

    private final Kernel kernel;
    private final List<Strands.Demands> demands;
    private final List<Strand> steady = new ArrayList<>();
    private final List<Strand.Filling> fillings = new ArrayList<>();
    private final Strand timed;
    private final Strand.Filling inTime;
    private final int width;
    private final long[] met;
    private final long[] lines;
    private final long[] carried;
    private final long[] sums;
    private final short[] counts;
    private int rows;

    private Braid(Plan plan, Strands strands, List<Strands.Demands> demands, Kernel kernel, int capacity) {
        this.kernel = kernel;
        this.demands = demands;
        this.width = WORDS * ((demands.size() + BLOCK - 1) / BLOCK);
        for (int i = 0; i < strands.groups().size(); i++) {
            if (i != strands.timed()) {
                steady.add(new Strand(plan, strands.groups().get(i), width, capacity));
                fillings.add(steadily(i));
            }
        }
        this.timed = new Strand(plan, strands.groups().get(strands.timed()), 2 * width, capacity);
        this.inTime = inTime(strands.timed());
        this.met = new long[steady.size() > STEADY ? capacity * width : 0];
        this.lines = new long[capacity * 2 * width];
        this.carried = new long[lines.length / 4];
        this.sums = new long[Kernel.LEVELS * 2 * width];
        this.counts = new short[2 * width * Long.SIZE];
    }

    /**
     * A braid of those programmes that can be decided so.
     *
     * @param places receives their places in the plan
     */
    static Optional<Braid> of(Plan plan, Kernel kernel, int capacity, int least, List<Integer> places) {
        Strands strands = new Strands(plan);
        Map<Integer, Strands.Demands> taken = new TreeMap<>(strands.taken());
        if (taken.size() < least || strands.groups().isEmpty()) {
            return Optional.empty();
        }
        places.addAll(taken.keySet());
        return Optional.of(new Braid(plan, strands, List.copyOf(taken.values()), kernel, capacity));
    }

    /** The columns whose pairs of cells it looks at. */
    Set<Column.Ordered> pairs() {
        Set<Column.Ordered> pairs = new HashSet<>();
        for (Strand strand : all()) {
            for (Column column : strand.columns()) {
                if (column instanceof Column.Ordered ordered) {
                    pairs.add(ordered);
                }
            }
        }
        return pairs;
    }

    private List<Strand> all() {
        List<Strand> all = new ArrayList<>(steady);
        all.add(timed);
        return all;
    }

    /**
     * Decides on all rows of a batch.
     *
     * @return whether it could; if not, there are too many different values
     */
    boolean decide(Batch batch) {
        rows = batch.rows();
        for (int i = 0; i < steady.size(); i++) {
            if (!steady.get(i).look(batch, kernel, fillings.get(i))) {
                return false;
            }
        }
        if (!timed.look(batch, kernel, inTime)) {
            return false;
        }
        long[][] masks = new long[STEADY][];
        char[][] codes = new char[STEADY][];
        long[] none = new long[width];
        Arrays.fill(none, -1);
        Arrays.fill(masks, none);
        Arrays.fill(codes, new char[lines.length / (2 * width)]);
        for (int i = 0; i < Math.min(STEADY, steady.size()); i++) {
            masks[i] = steady.get(i).masks();
            codes[i] = steady.get(i).codes();
        }
        gather(masks, codes);
        Arrays.fill(sums, 0);
        for (int from = 0; from < rows; from += SOME_ROWS) {
            int to = Math.min(rows, from + SOME_ROWS);
            kernel.meet(masks, codes, timed.masks(), timed.codes(), width, lines, from, to);
            kernel.add(lines, from, padded(lines, to, 2 * width), 2 * width, carried, sums, 0);
        }
        count();
        return true;
    }

    /** Puts all strands that are too many for the kernel into one, which has a combination for each row. */
    private void gather(long[][] masks, char[][] codes) {
        if (steady.size() <= STEADY) {
            return;
        }
        char[] own = new char[codes[0].length];
        for (int row = 0; row < rows; row++) {
            own[row] = (char) row;
            System.arraycopy(masks[0], codes[0][row] * width, met, row * width, width);
        }
        for (Strand strand : steady.subList(STEADY, steady.size())) {
            for (int row = 0; row < rows; row++) {
                int at = strand.codes()[row] * width;
                for (int word = 0; word < width; word++) {
                    met[row * width + word] &= strand.masks()[at + word];
                }
            }
        }
        masks[0] = met;
        codes[0] = own;
    }

    Verdict verdict(int programme, int row) {
        int line = row * 2 * width;
        if (isMarked(line, certain(programme))) {
            return Verdict.ELIGIBLE;
        }
        if (isMarked(line + width, certain(programme))) {
            return Verdict.SOON;
        }
        return isMarked(line + width, possible(programme)) ? Verdict.TO_COMPLETE : Verdict.NOT_ELIGIBLE;
    }

    int count(int programme, Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> count(certain(programme));
            case SOON -> count(width * Long.SIZE + certain(programme));
            case TO_COMPLETE ->
                count(width * Long.SIZE + possible(programme))
                        - count(programme, Verdict.ELIGIBLE)
                        - count(programme, Verdict.SOON);
            case NOT_ELIGIBLE -> rows - count(width * Long.SIZE + possible(programme));
        };
    }

    /** How many rows a programme's criteria do not refuse on the day of evaluation. */
    int possibleRows(int programme) {
        return count(possible(programme));
    }

    private int count(int bit) {
        return counts[bit];
    }

    /** Counts the rows of each bit, two bits of the counts at a time. */
    private void count() {
        int line = 2 * width;
        int count = (rows + 3) >> 2;
        for (int level = 2; level < Kernel.LEVELS; level += 2) {
            count = padded(carried, count, line);
            kernel.add(carried, 0, count, line, carried, sums, level);
            count >>= 2;
        }
        kernel.number(sums, line, counts);
    }

    /** Fills up with empty lines. */
    private static int padded(long[] lines, int count, int width) {
        int all = (count + 3) & ~3;
        Arrays.fill(lines, count * width, all * width, 0);
        return all;
    }

    private boolean isMarked(int line, int bit) {
        return (lines[line + (bit >> 6)] >>> bit & 1) != 0;
    }

    /** The bit of what is certain of a programme. */
    private static int certain(int programme) {
        return programme / BLOCK * WORDS * Long.SIZE + programme % BLOCK;
    }

    private static int possible(int programme) {
        return certain(programme) + HALF * Long.SIZE;
    }

    /** Fills in what is demanded of a strand that time does not change. */
    private Strand.Filling steadily(int place) {
        Map<Integer, long[]> masks = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            for (int part : demands.get(i).everNow().of(place)) {
                mark(masks.computeIfAbsent(part, _ -> new long[width]), certain(i));
            }
            for (int part : demands.get(i).everPossible().of(place)) {
                mark(masks.computeIfAbsent(part, _ -> new long[width]), possible(i));
            }
        }
        return (strand, words, at) -> {
            Arrays.fill(words, at, at + width, -1);
            masks.forEach((part, mask) -> {
                if (!strand.answers(part)) {
                    for (int word = 0; word < width; word++) {
                        words[at + word] &= ~mask[word];
                    }
                }
            });
        };
    }

    private static void mark(long[] words, int bit) {
        words[bit >> 6] |= 1L << bit;
    }

    /** Fills in what is demanded of the strand that time changes. */
    private Strand.Filling inTime(int place) {
        return (strand, words, at) -> {
            for (int i = 0; i < demands.size(); i++) {
                Strands.Demands asked = demands.get(i);
                boolean isPossible = holds(asked.possible(), place, strand);
                set(words, at, certain(i), holds(asked.now(), place, strand));
                set(words, at, possible(i), isPossible);
                set(words, at + width, certain(i), !isPossible && holds(asked.everNow(), place, strand));
                set(words, at + width, possible(i), holds(asked.everPossible(), place, strand));
            }
        };
    }

    private static boolean holds(Strands.Demand demand, int place, Strand strand) {
        return !demand.isNever() && demand.of(place).stream().allMatch(strand::answers);
    }

    private static void set(long[] words, int at, int bit, boolean value) {
        if (value) {
            words[at + (bit >> 6)] |= 1L << bit;
        }
    }
}
