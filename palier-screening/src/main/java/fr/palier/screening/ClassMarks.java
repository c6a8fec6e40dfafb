package fr.palier.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The questions about the classes of one column. Each is either asked of the codes, one run of classes after
 * another, or put together from the marks of single classes, which all questions share: whatever costs less.
 * The way is found anew when more classes were met.
 */
final class ClassMarks {

    /** What it costs to ask codes something, beside putting two words together. */
    private static final int COST_OF_ASKING = 8;

    /**
     * How one question is answered.
     *
     * @param ends the first and the last class of each run, one after another
     * @param single whether the marks of its classes are put together
     * @param contrary whether the classes are those that do not answer it
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Way(int[] ends, boolean single, boolean contrary) {

        int runs() {
            return ends.length / 2;
        }

        int size() {
            int size = 0;
            for (int i = 0; i < ends.length; i += 2) {
                size += ends[i + 1] - ends[i] + 1;
            }
            return size;
        }

        int cost() {
            return (single ? size() : runs() * (COST_OF_ASKING + 1)) + (contrary ? 1 : 0);
        }
    }

    private final Column.Sorted column;
    private final Kernel kernel;
    private final List<Node.Member> questions = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final int words;
    private final long[] scratch;
    private long[][] singles = {};
    private BitSet wanted = new BitSet();
    private int version = -1;

    ClassMarks(Column.Sorted column, Kernel kernel, int words) {
        this.column = column;
        this.kernel = kernel;
        this.words = words;
        this.scratch = new long[words];
    }

    /** Takes a question in; its number among those of this column. */
    int add(Node.Member question) {
        questions.add(question);
        return questions.size() - 1;
    }

    /** Marks the rows of a batch in each single class that is asked about. */
    void look(Batch batch, int words) {
        if (version != column.classes().version()) {
            version = column.classes().version();
            plan();
        }
        Codes codes = batch.codes(column.place());
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            codes.within(kernel, c, c, singles[c], words);
        }
    }

    /** Answers a question for the batch that was looked at. */
    void answer(int question, Batch batch, long[] marks, int words) {
        Way way = ways.get(question);
        if (way.ends().length == 0) {
            Arrays.fill(marks, 0, words, way.contrary() ? -1 : 0);
            return;
        }
        if (way.single()) {
            together(way, marks, words);
        } else {
            asked(batch.codes(column.place()), way.ends(), marks, words);
        }
        if (way.contrary()) {
            kernel.not(marks, marks, words);
        }
    }

    private void together(Way way, long[] marks, int words) {
        long[][] parts = new long[way.size()][];
        int size = 0;
        for (int i = 0; i < way.ends().length; i += 2) {
            for (int c = way.ends()[i]; c <= way.ends()[i + 1]; c++) {
                parts[size++] = singles[c];
            }
        }
        if (size == 1) {
            System.arraycopy(parts[0], 0, marks, 0, words);
        } else {
            kernel.or(parts, marks, words);
        }
    }

    private void asked(Codes codes, int[] ends, long[] marks, int words) {
        codes.within(kernel, ends[0], ends[1], marks, words);
        for (int i = 2; i < ends.length; i += 2) {
            codes.within(kernel, ends[i], ends[i + 1], scratch, words);
            kernel.or(new long[][] {marks, scratch}, marks, words);
        }
    }

    private void plan() {
        ways.clear();
        wanted = new BitSet();
        int asking = 0;
        int sharing = 0;
        List<Way> asked = new ArrayList<>();
        List<Way> shared = new ArrayList<>();
        for (Node.Member question : questions) {
            BitSet members = column.classes().members(question.requirement(), question.mode());
            Way way = cheapest(members, false);
            asked.add(way);
            asking += way.cost();
            Way other = cheapest(members, true);
            shared.add(other);
            sharing += other.cost();
            if (other.single()) {
                mark(other, wanted);
            }
        }
        boolean isShared = sharing + COST_OF_ASKING * wanted.cardinality() < asking;
        ways.addAll(isShared ? shared : asked);
        wanted = isShared ? wanted : new BitSet();
        singles = new long[wanted.length()][];
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            singles[c] = new long[words];
        }
    }

    private Way cheapest(BitSet members, boolean sharing) {
        BitSet others = (BitSet) members.clone();
        others.flip(0, column.classes().size());
        Way best = new Way(ends(members), false, false);
        for (boolean single : sharing ? new boolean[] {false, true} : new boolean[] {false}) {
            for (Way way : List.of(new Way(ends(members), single, false), new Way(ends(others), single, true))) {
                best = way.cost() < best.cost() ? way : best;
            }
        }
        return best;
    }

    private static void mark(Way way, BitSet classes) {
        for (int i = 0; i < way.ends().length; i += 2) {
            classes.set(way.ends()[i], way.ends()[i + 1] + 1);
        }
    }

    private static int[] ends(BitSet members) {
        int[] ends = new int[2 * members.cardinality()];
        int length = 0;
        for (int from = members.nextSetBit(0); from >= 0; from = members.nextSetBit(ends[length - 1] + 1)) {
            ends[length++] = from;
            ends[length++] = members.nextClearBit(from) - 1;
        }
        return Arrays.copyOf(ends, length);
    }
}
