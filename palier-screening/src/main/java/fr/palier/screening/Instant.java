package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** By how much of "holds" and "may hold" is the case. */
    private static final Truth[] TRUTHS = {Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

    private final Plan plan;

    /** Where the states of each programme's criteria begin in the next two; one more than there are programmes. */
    private final int[] begin;

    /** Where it is told that a criterion holds, and that it does not fail. */
    private final int[] certain;

    private final int[] possible;

    /** Where it is told of each programme that its criteria hold, and that they may hold some day. */
    private final int[] now;

    private final int[] everPossible;
    private final List<Glass> glasses = new ArrayList<>();
    private final Circuit circuit;
    private final long[] answers;

    /**
     * What the values of one column were found to meet.
     *
     * @param place its place among the plan's
     * @param asked the questions about it
     */
    private record Glass(int place, Column column, BitSet asked, Map<Object, long[]> met) {}

    private Instant(Compiler compiler, List<Programme> programmes) {
        List<Criterion> criteria = new ArrayList<>();
        this.begin = new int[programmes.size() + 1];
        for (int i = 0; i < programmes.size(); i++) {
            all(programmes.get(i).criterion()).forEach(criteria::add);
            begin[i + 1] = criteria.size();
        }
        int[] sure = places(compiler, criteria, Mode.TRUE);
        int[] perhaps = places(compiler, criteria, Mode.POSSIBLE);
        this.plan = compiler.plan();
        this.circuit = new Circuit(
                plan.nodes(), plan.columns().stream().map(this::asked).toList());
        this.certain = Arrays.stream(sure).map(circuit::bit).toArray();
        this.possible = Arrays.stream(perhaps).map(circuit::bit).toArray();
        this.now =
                plan.roots().stream().mapToInt(root -> circuit.bit(root.now())).toArray();
        this.everPossible = plan.roots().stream()
                .mapToInt(root -> circuit.bit(root.everPossible()))
                .toArray();
        this.answers = circuit.blank();
        for (int i = 0; i < plan.columns().size(); i++) {
            glasses.add(new Glass(i, plan.columns().get(i), asked(plan.columns().get(i)), new HashMap<>()));
        }
    }

    /** Compiles the criteria of some programmes for one day. */
    public static Instant of(Vocabulary vocabulary, List<Programme> programmes, LocalDate date) {
        return new Instant(new Compiler(vocabulary, programmes, date), programmes);
    }

    /** Looks at what is known of one structure; what is asked from then on is about this one. */
    public void look(Profile profile) {
        circuit.clear(answers);
        for (Glass glass : glasses) {
            circuit.put(met(glass, profile), answers);
        }
        circuit.settle(answers);
    }

    /** The programmes whose criteria hold on the day of evaluation, by their places. */
    public BitSet eligible() {
        return answered(now);
    }

    /**
     * The programmes that no answer and no day has ruled out: eligible, soon, or to complete. Where time both
     * opens and shuts a programme and one day will suit each condition, it counts as well.
     */
    public BitSet open() {
        return answered(everPossible);
    }

    private BitSet answered(int[] places) {
        long[] yes = new long[(places.length + Long.SIZE - 1) >> 6];
        for (int i = 0; i < places.length; i++) {
            yes[i >> 6] |= (long) bit(places[i]) << i;
        }
        return BitSet.valueOf(yes);
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
        return TRUTHS[bit(certain[place]) + bit(possible[place])];
    }

    private int bit(int place) {
        return (int) (answers[place >> 6] >> place & 1);
    }

    private static int[] places(Compiler compiler, List<Criterion> criteria, Mode mode) {
        return criteria.stream()
                .mapToInt(criterion -> compiler.node(criterion, mode, Horizon.NOW))
                .toArray();
    }

    private BitSet asked(Column column) {
        BitSet asked = new BitSet();
        for (int i = 0; i < plan.nodes().size(); i++) {
            asked.set(
                    i,
                    switch (plan.nodes().get(i)) {
                        case Node.Within(int where, int _, int _) ->
                            column instanceof Column.Ordered ordered
                                    && (where == ordered.low() || where == ordered.high());
                        case Node.Member(int where, var _, var _) ->
                            column instanceof Column.Sorted sorted && where == sorted.place();
                        case Node.Constant _, Node.Every _, Node.Some _ -> false;
                    });
        }
        return asked;
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
            met = circuit.mask(glass.place(), held(glass, profile));
            glass.met().put(key, met);
        }
        return met;
    }

    /** Asks the questions about one column of what a profile says there. */
    private BitSet held(Glass glass, Profile profile) {
        BitSet held = new BitSet();
        switch (glass.column()) {
            case Column.Ordered(Axis axis, int low, int _) -> {
                int lowest = axis.low(profile.value(axis.fact()));
                int highest = axis.high(profile.value(axis.fact()));
                glass.asked().stream().forEach(i -> {
                    Node.Within within = (Node.Within) plan.nodes().get(i);
                    int code = within.column() == low ? lowest : highest;
                    held.set(i, within.from() <= code && code <= within.to());
                });
            }
            case Column.Sorted(Classes classes, int _) -> {
                int number = classes.of(profile);
                glass.asked().stream().forEach(i -> {
                    Node.Member member = (Node.Member) plan.nodes().get(i);
                    held.set(i, classes.answers(number, member.requirement(), member.mode()));
                });
                classes.tidy();
            }
        }
        return held;
    }
}
