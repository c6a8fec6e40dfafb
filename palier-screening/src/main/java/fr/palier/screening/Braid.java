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

    private static final int WORDS = 2 * Kernel.HALF_BLOCK;

    /** How many rows are decided on before they are added up, while they are near at hand; a multiple of sixteen. */
    private static final int SOME_ROWS = 128;

    private final Kernel kernel;
    private final List<Strands.Demands> demands;
    private final List<Strand> strands = new ArrayList<>();
    private final List<Strand.Filling> fillings = new ArrayList<>();
    private final int width;
    private final int capacity;
    private final long[] gathered;
    private final long[] lines;
    private final long[] fours;
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
            boolean isTimed = i == found.timed();
            Strand strand = new Strand(plan, found.groups().get(i), isTimed ? width : width / 2, capacity);
            // The one that time changes is the first.
            strands.add(isTimed ? 0 : i, strand);
            fillings.add(isTimed ? 0 : i, isTimed ? inTime(i) : steadily(i));
        }
        this.gathered = new long[strands.size() > 1 + Kernel.TABLES ? capacity * width / 2 : 0];
        this.lines = new long[SOME_ROWS * width];
        this.fours = new long[lines.length / 4];
        this.carried = new long[capacity * width / 16];
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
        long[][] masks = new long[1 + Kernel.TABLES][];
        char[][] codes = new char[1 + Kernel.TABLES][];
        tables(masks, codes);
        Arrays.fill(sums, 0);
        for (int from = 0; from < rows; from += SOME_ROWS) {
            int to = Math.min(rows, from + SOME_ROWS);
            kernel.meet(masks, codes, width, lines, from, to);
            int all = padded(lines, to - from);
            kernel.add(lines, all, width, fours, 0, sums, 0);
            kernel.add(fours, padded(fours, all >> 2), width, carried, from >> 4, sums, 2);
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
        masks[Kernel.TABLES] = strands.getFirst().masks();
        codes[Kernel.TABLES] = strands.getFirst().codes();
        List<Strand> steady = strands.subList(1, strands.size());
        for (int i = 0; i < Math.min(Kernel.TABLES, steady.size()); i++) {
            masks[i] = steady.get(i).masks();
            codes[i] = steady.get(i).codes();
        }
        if (steady.size() > Kernel.TABLES) {
            gather(steady.subList(Kernel.TABLES, steady.size()), masks, codes);
        }
    }

    private void gather(List<Strand> more, long[][] masks, char[][] codes) {
        int half = width / 2;
        char[] own = new char[capacity];
        for (int row = 0; row < rows; row++) {
            own[row] = (char) row;
            System.arraycopy(masks[0], codes[0][row] * half, gathered, row * half, half);
        }
        for (Strand strand : more) {
            for (int row = 0; row < rows; row++) {
                int at = strand.codes()[row] * half;
                for (int word = 0; word < half; word++) {
                    gathered[row * half + word] &= strand.masks()[at + word];
                }
            }
        }
        masks[0] = gathered;
        codes[0] = own;
    }

    /** Counts the rows of each bit, two bits of the counts at a time. */
    private void count() {
        int count = (rows + 15) >> 4;
        for (int level = 4; level < Kernel.LEVELS; level += 2) {
            kernel.add(carried, padded(carried, count), width, carried, 0, sums, level);
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

    /** Asked of the strands once more: few are asked about, and all lines would not stay near at hand. */
    private boolean isMarked(int row, int bit) {
        int word = bit >> 6;
        int half = word / WORDS * Kernel.HALF_BLOCK + word % Kernel.HALF_BLOCK;
        long marks = strands.getFirst().word(row, word);
        for (int i = 1; i < strands.size(); i++) {
            marks &= strands.get(i).word(row, half);
        }
        return (marks >>> bit & 1) != 0;
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

    /** Fills in what is demanded of a strand that time does not change: half of each block, the other is alike. */
    private Strand.Filling steadily(int place) {
        int half = width / 2;
        Map<Integer, long[]> masks = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            int certain = i / BLOCK * Kernel.HALF_BLOCK * Long.SIZE + i % BLOCK;
            for (int part : demands.get(i).everNow().of(place)) {
                mark(masks.computeIfAbsent(part, _ -> new long[half]), 0, certain, true);
            }
            for (int part : demands.get(i).everPossible().of(place)) {
                mark(masks.computeIfAbsent(part, _ -> new long[half]), 0, certain + BLOCK, true);
            }
        }
        return (strand, words, at) -> {
            Arrays.fill(words, at, at + half, -1);
            masks.forEach((part, mask) -> {
                if (!strand.answers(part)) {
                    for (int word = 0; word < half; word++) {
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
