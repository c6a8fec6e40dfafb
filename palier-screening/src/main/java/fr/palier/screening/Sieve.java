package fr.palier.screening;

import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Verdict;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Decides a whole batch: each question once, 64 rows a word. Where time both opens and shuts a programme,
 * the few rows that this can concern are decided one by one by the engine.
 */
final class Sieve {

    private final Plan plan;
    private final Kernel kernel;
    private final long[][] marks;
    private final long[] scratch;
    private final IdentityHashMap<Node.Member, Runs> runs = new IdentityHashMap<>();
    private final long[][] eligible;
    private final long[][] soon;
    private final long[][] toComplete;
    private int decided;

    /**
     * @param capacity the most rows of a batch
     */
    Sieve(Plan plan, Kernel kernel, int capacity) {
        int words = capacity >> 6;
        this.plan = plan;
        this.kernel = kernel;
        this.marks = new long[plan.nodes().size()][words];
        this.scratch = new long[words];
        this.eligible = new long[plan.roots().size()][words];
        this.soon = new long[plan.roots().size()][words];
        this.toComplete = new long[plan.roots().size()][words];
        for (Node node : plan.nodes()) {
            if (node instanceof Node.Member member) {
                runs.put(member, runs(member));
            }
        }
    }

    /** The rows with a verdict on a programme, by its place; valid until the next batch. */
    long[] rows(int programme, Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> eligible[programme];
            case SOON -> soon[programme];
            case TO_COMPLETE -> toComplete[programme];
            case NOT_ELIGIBLE -> throw new IllegalArgumentException("told by the absence of every other verdict");
        };
    }

    /** How many rows have a verdict on a programme. */
    int count(int programme, Verdict verdict) {
        int count = 0;
        long[] found = rows(programme, verdict);
        for (int i = 0; i < decided; i++) {
            count += Long.bitCount(found[i]);
        }
        return count;
    }

    Verdict verdict(int programme, int row) {
        long bit = 1L << row;
        int word = row >> 6;
        if ((eligible[programme][word] & bit) != 0) {
            return Verdict.ELIGIBLE;
        }
        if ((soon[programme][word] & bit) != 0) {
            return Verdict.SOON;
        }
        return (toComplete[programme][word] & bit) != 0 ? Verdict.TO_COMPLETE : Verdict.NOT_ELIGIBLE;
    }

    void decide(Batch batch) {
        int words = batch.words();
        decided = words;
        List<Node> nodes = plan.nodes();
        for (int i = 0; i < marks.length; i++) {
            answer(nodes.get(i), batch, marks[i], words);
        }
        long rest = batch.rows() % Long.SIZE;
        for (int i = 0; i < eligible.length; i++) {
            conclude(i, words);
            if (rest != 0) {
                long there = -1L >>> (Long.SIZE - rest);
                eligible[i][words - 1] &= there;
                soon[i][words - 1] &= there;
                toComplete[i][words - 1] &= there;
            }
            if (plan.roots().get(i).turns()) {
                lookAhead(i, batch);
            }
        }
    }

    private void answer(Node node, Batch batch, long[] out, int words) {
        switch (node) {
            case Node.Constant(boolean value) -> Arrays.fill(out, 0, words, value ? -1 : 0);
            case Node.Within(int column, int from, int to) ->
                batch.codes(column).within(kernel, from, to, out, words);
            case Node.Member member ->
                member(
                        batch.codes(member.column()),
                        Objects.requireNonNull(runs.get(member)).ends(),
                        out,
                        words);
            case Node.Every(List<Integer> parts) -> {
                kernel.and(marks[parts.get(0)], marks[parts.get(1)], out, words);
                for (int i = 2; i < parts.size(); i++) {
                    kernel.and(out, marks[parts.get(i)], out, words);
                }
            }
            case Node.Some(List<Integer> parts) -> {
                kernel.or(marks[parts.get(0)], marks[parts.get(1)], out, words);
                for (int i = 2; i < parts.size(); i++) {
                    kernel.or(out, marks[parts.get(i)], out, words);
                }
            }
        }
    }

    /** Marks the rows whose class is a member, one run of classes after another. */
    private void member(Codes codes, int[] ends, long[] out, int words) {
        if (ends.length == 0) {
            Arrays.fill(out, 0, words, 0);
            return;
        }
        codes.within(kernel, ends[0], ends[1], out, words);
        for (int i = 2; i < ends.length; i += 2) {
            codes.within(kernel, ends[i], ends[i + 1], scratch, words);
            kernel.or(out, scratch, out, words);
        }
    }

    private Runs runs(Node.Member member) {
        for (Column column : plan.columns()) {
            if (column instanceof Column.Sorted sorted && sorted.place() == member.column()) {
                return new Runs(member, sorted.classes());
            }
        }
        throw new IllegalArgumentException("no classes in column " + member.column());
    }

    private void conclude(int programme, int words) {
        Roots root = plan.roots().get(programme);
        long[] now = marks[root.now()];
        long[] possible = marks[root.possible()];
        long[] everNow = marks[root.everNow()];
        long[] everPossible = marks[root.everPossible()];
        for (int i = 0; i < words; i++) {
            long later = everPossible[i] & ~possible[i];
            eligible[programme][i] = now[i];
            soon[programme][i] = everNow[i] & later;
            toComplete[programme][i] = (possible[i] & ~now[i]) | (later & ~everNow[i]);
        }
    }

    /** Decides the rows that fail today and of which some day may think otherwise. */
    private void lookAhead(int programme, Batch batch) {
        Roots root = plan.roots().get(programme);
        for (int row = 0; row < batch.rows(); row++) {
            int word = row >> 6;
            long bit = 1L << row;
            if ((marks[root.everPossible()][word] & ~marks[root.possible()][word] & bit) != 0) {
                Decision decision = Decision.of(root.programme().criterion(), batch.profile(row), plan.date());
                soon[programme][word] &= ~bit;
                toComplete[programme][word] &= ~bit;
                switch (decision.verdict()) {
                    case SOON -> soon[programme][word] |= bit;
                    case TO_COMPLETE -> toComplete[programme][word] |= bit;
                    case ELIGIBLE, NOT_ELIGIBLE -> {}
                }
            }
        }
    }
}
