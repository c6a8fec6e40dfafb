package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One structure against all programmes at once, for a count that follows every answer. The plan is the
 * register's own, read the other way: each value has the set of conditions that it meets, and what a
 * programme demands is looked up in the union of those sets.
 *
 * <p>Its memory does not grow with the profiles it looks at. Not safe for several threads.
 */
public final class Instant {

    /** How many values of a fact are remembered before all are forgotten. */
    private static final int MOST_VALUES = 1 << 12;

    private final Plan plan;

    /** Where the states of each programme's criteria begin in the next two; one more than there are programmes. */
    private final int[] begin;

    /** Where it is told that a criterion holds, and that it does not fail. */
    private final int[] certain;

    private final int[] possible;
    private final List<Glass> glasses = new ArrayList<>();
    private final Circuit circuit;
    private final long[] answers;

    /** What the values of one column were found to meet. */
    private record Glass(Column column, Map<Object, long[]> met) {}

    private Instant(Compiler compiler, List<Programme> programmes) {
        List<Criterion> criteria = new ArrayList<>();
        this.begin = new int[programmes.size() + 1];
        for (int i = 0; i < programmes.size(); i++) {
            all(programmes.get(i).criterion()).forEach(criteria::add);
            begin[i + 1] = criteria.size();
        }
        this.certain = criteria.stream()
                .mapToInt(criterion -> compiler.node(criterion, Mode.TRUE, Horizon.NOW))
                .toArray();
        this.possible = criteria.stream()
                .mapToInt(criterion -> compiler.node(criterion, Mode.POSSIBLE, Horizon.NOW))
                .toArray();
        this.plan = compiler.plan();
        for (Column column : plan.columns()) {
            glasses.add(new Glass(column, new HashMap<>()));
        }
        this.circuit = new Circuit(plan.nodes());
        this.answers = circuit.blank();
    }

    /** Compiles the criteria of some programmes for one day. */
    public static Instant of(Vocabulary vocabulary, List<Programme> programmes, LocalDate date) {
        return new Instant(new Compiler(vocabulary, programmes, date), programmes);
    }

    /** Looks at what is known of one structure; what is asked from then on is about this one. */
    public void look(Profile profile) {
        circuit.clear(answers);
        for (Glass glass : glasses) {
            long[] met = met(glass, profile);
            for (int i = 0; i < met.length; i++) {
                answers[i] |= met[i];
            }
        }
        circuit.settle(answers);
    }

    /** The programmes whose criteria hold on the day of evaluation, by their places. */
    public BitSet eligible() {
        BitSet programmes = new BitSet(plan.roots().size());
        for (int i = 0; i < plan.roots().size(); i++) {
            programmes.set(i, isYes(plan.roots().get(i).now()));
        }
        return programmes;
    }

    /**
     * The programmes that no answer and no day has ruled out: eligible, soon, or to complete. Where time both
     * opens and shuts a programme and one day will suit each condition, it counts as well.
     */
    public BitSet open() {
        BitSet programmes = new BitSet(plan.roots().size());
        for (int i = 0; i < plan.roots().size(); i++) {
            programmes.set(i, isYes(plan.roots().get(i).everPossible()));
        }
        return programmes;
    }

    /** The truth of a programme's criteria on the day of evaluation. */
    public Truth truth(int programme) {
        return state(programme, 0);
    }

    /** How many criteria a programme has, its parts and theirs counted. */
    public int criteria(int programme) {
        return begin[programme + 1] - begin[programme];
    }

    /**
     * The state of one criterion of a programme.
     *
     * @param criterion its place: each before its parts, as it is written
     */
    public Truth state(int programme, int criterion) {
        int place = begin[programme] + Objects.checkIndex(criterion, criteria(programme));
        return isYes(certain[place]) ? Truth.TRUE : isYes(possible[place]) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean isYes(int node) {
        return (answers[node >> 6] >> node & 1) != 0;
    }

    private static Stream<Criterion> all(Criterion criterion) {
        return Stream.concat(
                Stream.of(criterion),
                switch (criterion) {
                    case Criterion.Group group -> group.parts().stream().flatMap(Instant::all);
                    case Criterion.Defined defined -> all(defined.definition().trueIf());
                    case Criterion.Requirement _, Criterion.Validity _ -> Stream.<Criterion>empty();
                });
    }

    private long[] met(Glass glass, Profile profile) {
        Object key = switch (glass.column()) {
            case Column.Ordered ordered -> profile.value(ordered.axis().fact());
            case Column.Sorted sorted -> sorted.classes().key(profile);
        };
        long[] met = glass.met().get(key);
        if (met == null) {
            if (glass.met().size() >= MOST_VALUES) {
                glass.met().clear();
            }
            met = found(glass.column(), profile);
            glass.met().put(key, met);
        }
        return met;
    }

    /** Asks the questions about one column of what a profile says there. */
    private long[] found(Column column, Profile profile) {
        long[] found = circuit.blank();
        switch (column) {
            case Column.Ordered(Axis axis, int low, int high) -> {
                answer(low, axis.low(profile.value(axis.fact())), found);
                answer(high, axis.high(profile.value(axis.fact())), found);
            }
            case Column.Sorted(Classes classes, int place) -> {
                int number = classes.of(profile);
                for (int i = 0; i < plan.nodes().size(); i++) {
                    if (plan.nodes().get(i) instanceof Node.Member(int where, var requirement, Mode mode)
                            && where == place
                            && classes.answers(number, requirement, mode)) {
                        found[i >> 6] |= 1L << i;
                    }
                }
                classes.tidy();
            }
        }
        return found;
    }

    private void answer(int column, int code, long[] found) {
        for (int i = 0; i < plan.nodes().size(); i++) {
            if (plan.nodes().get(i) instanceof Node.Within(int where, int from, int to)
                    && where == column
                    && from <= code
                    && code <= to) {
                found[i >> 6] |= 1L << i;
            }
        }
    }
}
