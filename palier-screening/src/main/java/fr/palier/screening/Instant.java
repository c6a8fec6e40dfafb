package fr.palier.screening;

import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Programme;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One organisation against all programmes at once, for a count that follows every answer. The plan is the
 * register's own, read the other way: each value has a class, each class the set of conditions it meets,
 * and what a programme demands is looked up in the union of those sets.
 *
 * <p>Not safe for several threads: each has its own, over the same plan.
 */
final class Instant {

    /** The conditions that each code of a column meets, as a set of places among the leaves. */
    private final List<Map<Integer, long[]>> met = new ArrayList<>();

    private final Plan plan;
    private final int[] leaves;
    private final long[] state;
    private final int[][] inner;
    private final boolean[] every;
    private final int[] innerPlace;

    Instant(Plan plan) {
        this.plan = plan;
        List<Node> nodes = plan.nodes();
        List<Integer> leafPlaces = new ArrayList<>();
        List<Integer> innerPlaces = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean isInner = nodes.get(i) instanceof Node.Every || nodes.get(i) instanceof Node.Some;
            (isInner ? innerPlaces : leafPlaces).add(i);
        }
        this.leaves = leafPlaces.stream().mapToInt(Integer::intValue).toArray();
        this.innerPlace = innerPlaces.stream().mapToInt(Integer::intValue).toArray();
        this.state = new long[(nodes.size() + Long.SIZE - 1) >> 6];
        this.inner = new int[innerPlace.length][];
        this.every = new boolean[innerPlace.length];
        for (int i = 0; i < innerPlace.length; i++) {
            Node node = nodes.get(innerPlace[i]);
            every[i] = node instanceof Node.Every;
            inner[i] = parts(node);
        }
        for (int i = 0; i < plan.width(); i++) {
            met.add(new HashMap<>());
        }
    }

    /** Looks at what is known of one organisation. */
    void look(Profile profile) {
        state[0] = 2L; // the two constants: never, always
        for (int i = 1; i < state.length; i++) {
            state[i] = 0;
        }
        for (Column column : plan.columns()) {
            switch (column) {
                case Column.Ordered(Axis axis, int low, int high) -> {
                    var value = profile.value(axis.fact());
                    meet(low, axis.low(value));
                    meet(high, axis.high(value));
                }
                case Column.Sorted(Classes classes, int place) -> meet(place, classes.of(profile));
            }
        }
        conclude();
    }

    /** The programmes whose criteria hold on the day of evaluation, by their places. */
    BitSet eligible() {
        return programmes(true);
    }

    /** The programmes whose criteria do not fail on the day of evaluation, by their places. */
    BitSet possible() {
        return programmes(false);
    }

    /** Whether a question of the plan was answered yes: the state of a criterion, one of its two halves. */
    boolean answer(int node) {
        return (state[node >> 6] >> node & 1) != 0;
    }

    List<Programme> programmes() {
        return plan.roots().stream().map(Roots::programme).toList();
    }

    private BitSet programmes(boolean now) {
        BitSet programmes = new BitSet(plan.roots().size());
        for (int i = 0; i < plan.roots().size(); i++) {
            Roots root = plan.roots().get(i);
            programmes.set(i, answer(now ? root.now() : root.possible()));
        }
        return programmes;
    }

    private void meet(int column, int code) {
        long[] more = met.get(column).get(code);
        if (more == null) {
            more = conditions(column, code);
            met.get(column).put(code, more);
        }
        for (int i = 0; i < more.length; i++) {
            state[i] |= more[i];
        }
    }

    private long[] conditions(int column, int code) {
        long[] conditions = new long[state.length];
        for (int leaf : leaves) {
            if (isMet(plan.nodes().get(leaf), column, code)) {
                conditions[leaf >> 6] |= 1L << leaf;
            }
        }
        return conditions;
    }

    private boolean isMet(Node leaf, int column, int code) {
        return switch (leaf) {
            case Node.Within(int where, int from, int to) -> where == column && from <= code && code <= to;
            case Node.Member(int where, var requirement, Mode mode) ->
                where == column && classes(column).members(requirement, mode).get(code);
            case Node.Constant _, Node.Every _, Node.Some _ -> false;
        };
    }

    private Classes classes(int place) {
        for (Column column : plan.columns()) {
            if (column instanceof Column.Sorted sorted && sorted.place() == place) {
                return sorted.classes();
            }
        }
        throw new IllegalArgumentException("no classes in column " + place);
    }

    private void conclude() {
        for (int i = 0; i < inner.length; i++) {
            boolean answer = every[i];
            for (int part : inner[i]) {
                if (answer(part) != every[i]) {
                    answer = !every[i];
                    break;
                }
            }
            if (answer) {
                state[innerPlace[i] >> 6] |= 1L << innerPlace[i];
            }
        }
    }

    private static int[] parts(Node node) {
        return switch (node) {
            case Node.Every(List<Integer> parts) ->
                parts.stream().mapToInt(Integer::intValue).toArray();
            case Node.Some(List<Integer> parts) ->
                parts.stream().mapToInt(Integer::intValue).toArray();
            case Node.Constant _, Node.Within _, Node.Member _ -> new int[0];
        };
    }
}
