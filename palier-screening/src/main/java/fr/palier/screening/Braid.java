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
 * Decides on many programmes at once, row by row: what a row says of each {@link Strand} is a line of bits, four
 * for each programme, and the "and" of those lines is its verdicts. What it costs hardly grows with the
 * programmes; a few programmes are better decided by a {@link Sieve}.
 */
final class Braid {

    /** How many programmes share a block of eight words: two words for each of the four questions. */
    private static final int BLOCK = 128;

    private static final int WORDS = 8;

    /** How many rows are decided on before they are added up, while they are near at hand. */
    private static final int SOME_ROWS = 128;

    private final Kernel kernel;
    private final List<Strands.Demands> demands;
    private final List<Strand> strands = new ArrayList<>();
    private final List<Strand.Filling> fillings = new ArrayList<>();
    private final int width;
    private final int capacity;
    private final long[] gathered;
    private final long[] lines;
    private final long[] carried;
    private final long[] sums;
    private final short[] counts;
    private int rows;

    private Braid(Plan plan, Strands found, List<Strands.Demands> demands, Kernel kernel, int capacity) {
        this.kernel = kernel;
        this.demands = demands;
        this.capacity = capacity;
        this.width = WORDS * ((demands.size() + BLOCK - 1) / BLOCK);
        for (int i = 0; i < found.groups().size(); i++) {
            strands.add(new Strand(plan, found.groups().get(i), width, capacity));
            fillings.add(i == found.timed() ? inTime(i) : steadily(i));
        }
        this.gathered = new long[strands.size() > Kernel.TABLES ? capacity * width : 0];
        this.lines = new long[capacity * width];
        this.carried = new long[lines.length / 4];
        this.sums = new long[Kernel.LEVELS * width];
        this.counts = new short[width * Long.SIZE];
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
        for (Strand strand : strands) {
            for (Column column : strand.columns()) {
                if (column instanceof Column.Ordered ordered) {
                    pairs.add(ordered);
                }
            }
        }
        return pairs;
    }

    /**
     * Decides on all rows of a batch.
     *
     * @return whether it could; if not, there are too many different values
     */
    boolean decide(Batch batch) {
        rows = batch.rows();
        for (int i = 0; i < strands.size(); i++) {
            if (!strands.get(i).look(batch, kernel, fillings.get(i))) {
                return false;
            }
        }
        long[][] masks = new long[Kernel.TABLES][];
        char[][] codes = new char[Kernel.TABLES][];
        tables(masks, codes);
        Arrays.fill(sums, 0);
        for (int from = 0; from < rows; from += SOME_ROWS) {
            int to = Math.min(rows, from + SOME_ROWS);
            kernel.meet(masks, codes, width, lines, from, to);
            kernel.add(lines, from, padded(lines, to), width, carried, sums, 0);
        }
        count();
        return true;
    }

    /** Strands that are missing say yes to all; those that are too many are put into the first, a line a row. */
    private void tables(long[][] masks, char[][] codes) {
        long[] yes = new long[width];
        Arrays.fill(yes, -1);
        Arrays.fill(masks, yes);
        Arrays.fill(codes, new char[capacity]);
        for (int i = 0; i < Math.min(Kernel.TABLES, strands.size()); i++) {
            masks[i] = strands.get(i).masks();
            codes[i] = strands.get(i).codes();
        }
        if (strands.size() > Kernel.TABLES) {
            gather(strands.subList(Kernel.TABLES, strands.size()), masks, codes);
        }
    }

    private void gather(List<Strand> more, long[][] masks, char[][] codes) {
        char[] own = new char[capacity];
        for (int row = 0; row < rows; row++) {
            own[row] = (char) row;
            System.arraycopy(masks[0], codes[0][row] * width, gathered, row * width, width);
        }
        for (Strand strand : more) {
            for (int row = 0; row < rows; row++) {
                int at = strand.codes()[row] * width;
                for (int word = 0; word < width; word++) {
                    gathered[row * width + word] &= strand.masks()[at + word];
                }
            }
        }
        masks[0] = gathered;
        codes[0] = own;
    }

    /** Counts the rows of each bit, two bits of the counts at a time. */
    private void count() {
        int count = (rows + 3) >> 2;
        for (int level = 2; level < Kernel.LEVELS; level += 2) {
            kernel.add(carried, 0, padded(carried, count), width, carried, sums, level);
            count = (count + 3) >> 2;
        }
        kernel.number(sums, width, counts);
    }

    /** Fills up with empty lines. */
    private int padded(long[] lines, int count) {
        int all = (count + 3) & ~3;
        Arrays.fill(lines, count * width, all * width, 0);
        return all;
    }

    Verdict verdict(int programme, int row) {
        if (isMarked(row, certain(programme))) {
            return Verdict.ELIGIBLE;
        }
        if (isMarked(row, soon(programme))) {
            return Verdict.SOON;
        }
        return isMarked(row, ever(programme)) ? Verdict.TO_COMPLETE : Verdict.NOT_ELIGIBLE;
    }

    int count(int programme, Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> counts[certain(programme)];
            case SOON -> counts[soon(programme)];
            case TO_COMPLETE -> counts[ever(programme)] - counts[certain(programme)] - counts[soon(programme)];
            case NOT_ELIGIBLE -> rows - counts[ever(programme)];
        };
    }

    /** How many rows a programme's criteria do not refuse on the day of evaluation. */
    int countPossible(int programme) {
        return counts[possible(programme)];
    }

    private boolean isMarked(int row, int bit) {
        return (lines[row * width + (bit >> 6)] >>> bit & 1) != 0;
    }

    /** The bit that says that a programme's criteria hold today. */
    private static int certain(int programme) {
        return programme / BLOCK * WORDS * Long.SIZE + programme % BLOCK;
    }

    /** The bit that says that they do not fail today. */
    private static int possible(int programme) {
        return certain(programme) + BLOCK;
    }

    /** The bit that says that they fail today and will hold. */
    private static int soon(int programme) {
        return certain(programme) + 2 * BLOCK;
    }

    /** The bit that says that there is a day on which they do not fail. */
    private static int ever(int programme) {
        return certain(programme) + 3 * BLOCK;
    }

    /** Fills in what is demanded of a strand that time does not change. */
    private Strand.Filling steadily(int place) {
        Map<Integer, long[]> masks = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            for (int part : demands.get(i).everNow().of(place)) {
                long[] mask = masks.computeIfAbsent(part, _ -> new long[width]);
                mark(mask, 0, certain(i), true);
                mark(mask, 0, soon(i), true);
            }
            for (int part : demands.get(i).everPossible().of(place)) {
                long[] mask = masks.computeIfAbsent(part, _ -> new long[width]);
                mark(mask, 0, possible(i), true);
                mark(mask, 0, ever(i), true);
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

    /** Fills in what is demanded of the strand that time changes. */
    private Strand.Filling inTime(int place) {
        return (strand, words, at) -> {
            for (int i = 0; i < demands.size(); i++) {
                Strands.Demands asked = demands.get(i);
                boolean isPossible = holds(asked.possible(), place, strand);
                mark(words, at, certain(i), holds(asked.now(), place, strand));
                mark(words, at, possible(i), isPossible);
                mark(words, at, soon(i), !isPossible && holds(asked.everNow(), place, strand));
                mark(words, at, ever(i), holds(asked.everPossible(), place, strand));
            }
        };
    }

    private static boolean holds(Strands.Demand demand, int place, Strand strand) {
        return !demand.isNever() && demand.of(place).stream().allMatch(strand::answers);
    }

    private static void mark(long[] words, int at, int bit, boolean value) {
        if (value) {
            words[at + (bit >> 6)] |= 1L << bit;
        }
    }
}
