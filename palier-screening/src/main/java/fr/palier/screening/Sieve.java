package fr.palier.screening;

import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides a whole batch: each question once, 64 rows a word. Where time both opens and shuts a programme,
 * the few rows that this can concern are decided one by one by the engine.
 */
final class Sieve {

    /** Answers one question for a batch. */
    private interface Step {
        void answer(Batch batch, int words);
    }

    /** What was found row by row. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Turns(long[] soon, long[] toComplete) {}

    private final Plan plan;
    private final Kernel kernel;
    private final long[][] marks;
    private final Map<Integer, ClassMarks> groups = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final @Nullable Turns[] turns;
    private int rows;

    /**
     * @param capacity the most rows of a batch
     */
    Sieve(Plan plan, Kernel kernel, int capacity) {
        int words = capacity >> 6;
        this.plan = plan;
        this.kernel = kernel;
        this.marks = new long[plan.nodes().size()][words];
        Map<Integer, Integer> tops = new HashMap<>();
        for (Column column : plan.columns()) {
            switch (column) {
                case Column.Ordered(Axis axis, int _, int high) -> tops.put(high, axis.openAbove());
                case Column.Sorted sorted -> groups.put(sorted.place(), new ClassMarks(sorted, kernel, words));
            }
        }
        for (int i = 0; i < marks.length; i++) {
            steps.add(step(plan.nodes().get(i), marks[i], tops));
        }
        this.turns = new Turns[plan.roots().size()];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = plan.roots().get(i).turns() ? new Turns(new long[words], new long[words]) : null;
        }
    }

    private Step step(Node node, long[] out, Map<Integer, Integer> tops) {
        return switch (node) {
            case Node.Constant(boolean value) -> (_, words) -> Arrays.fill(out, 0, words, value ? -1 : 0);
            case Node.Within(int column, int from, int to) -> {
                int end = to >= tops.getOrDefault(column, Integer.MAX_VALUE) ? Integer.MAX_VALUE : to;
                yield (batch, words) -> batch.codes(column).within(kernel, from, end, out, words);
            }
            case Node.Member member -> {
                ClassMarks group = Objects.requireNonNull(groups.get(member.column()));
                int question = group.add(member);
                yield (batch, words) -> group.answer(question, batch, out, words);
            }
            case Node.Every(List<Integer> parts) -> {
                long[][] inputs = inputs(parts);
                yield (_, words) -> kernel.and(inputs, out, words);
            }
            case Node.Some(List<Integer> parts) -> {
                long[][] inputs = inputs(parts);
                yield (_, words) -> kernel.or(inputs, out, words);
            }
        };
    }

    private long[][] inputs(List<Integer> parts) {
        return parts.stream().map(part -> marks[part]).toArray(long[][]::new);
    }

    /** Decides on all rows of a batch; what is asked from then on is about these. */
    void decide(Batch batch) {
        rows = batch.rows();
        int words = batch.words();
        for (ClassMarks group : groups.values()) {
            group.look(batch, words);
        }
        for (Step step : steps) {
            step.answer(batch, words);
        }
        forgetBeyond(rows, words);
        for (int i = 0; i < turns.length; i++) {
            Turns found = turns[i];
            if (found != null) {
                lookAhead(plan.roots().get(i), found, batch);
            }
        }
    }

    /** How many rows have a verdict on a programme. */
    int count(int programme, Verdict verdict) {
        Roots root = plan.roots().get(programme);
        Turns found = turns[programme];
        return switch (verdict) {
            case ELIGIBLE -> count(root.now());
            case SOON -> {
                if (found != null) {
                    yield kernel.count(found.soon(), words());
                }
                yield root.everNow() == root.possible() || root.everNow() == root.now()
                        ? 0
                        : kernel.count(marks[root.everNow()], marks[root.possible()], words());
            }
            case TO_COMPLETE ->
                found != null
                        ? kernel.count(found.toComplete(), words())
                        : count(root.everPossible()) - count(root.now()) - count(programme, Verdict.SOON);
            case NOT_ELIGIBLE ->
                rows
                        - count(programme, Verdict.ELIGIBLE)
                        - count(programme, Verdict.SOON)
                        - count(programme, Verdict.TO_COMPLETE);
        };
    }

    /** How many rows a programme's criteria do not refuse on the day of evaluation. */
    int possible(int programme) {
        return count(plan.roots().get(programme).possible());
    }

    Verdict verdict(int programme, int row) {
        Roots root = plan.roots().get(programme);
        if (is(marks[root.now()], row)) {
            return Verdict.ELIGIBLE;
        }
        Turns found = turns[programme];
        if (found != null) {
            return is(found.soon(), row)
                    ? Verdict.SOON
                    : is(found.toComplete(), row) ? Verdict.TO_COMPLETE : Verdict.NOT_ELIGIBLE;
        }
        if (is(marks[root.possible()], row)) {
            return Verdict.TO_COMPLETE;
        }
        if (is(marks[root.everNow()], row)) {
            return Verdict.SOON;
        }
        return is(marks[root.everPossible()], row) ? Verdict.TO_COMPLETE : Verdict.NOT_ELIGIBLE;
    }

    private int words() {
        return (rows + Long.SIZE - 1) >> 6;
    }

    private int count(int node) {
        return kernel.count(marks[node], words());
    }

    private static boolean is(long[] marked, int row) {
        return (marked[row >> 6] >> row & 1) != 0;
    }

    /** Takes back what was marked beyond the last row. */
    private void forgetBeyond(int rows, int words) {
        int rest = rows % Long.SIZE;
        if (rest != 0) {
            for (long[] marked : marks) {
                marked[words - 1] &= -1L >>> (Long.SIZE - rest);
            }
        }
    }

    /** Decides the rows that fail today and of which some day may think otherwise. */
    private void lookAhead(Roots root, Turns found, Batch batch) {
        for (int word = 0; word < words(); word++) {
            long possible = marks[root.possible()][word];
            long later = marks[root.everPossible()][word] & ~possible;
            found.soon()[word] = 0;
            found.toComplete()[word] = possible & ~marks[root.now()][word];
            for (; later != 0; later &= later - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(later);
                switch (Decision.of(root.programme().criterion(), batch.profile(row), plan.date())
                        .verdict()) {
                    case SOON -> found.soon()[word] |= 1L << row;
                    case TO_COMPLETE -> found.toComplete()[word] |= 1L << row;
                    case ELIGIBLE, NOT_ELIGIBLE -> {}
                }
            }
        }
    }
}
