package fr.palier.screening;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles trees of criteria into questions of yes or no about columns of codes. A negation is carried down
 * to the leaves, where it is another interval of codes; nothing is left of it above.
 */
final class Compiler {

    private final Vocabulary vocabulary;
    private final LocalDate date;
    private final Nodes nodes = new Nodes();
    private final Columns columns;
    private final List<Roots> roots = new ArrayList<>();

    Compiler(Vocabulary vocabulary, List<Programme> programmes, LocalDate date) {
        this.vocabulary = vocabulary;
        this.date = date;
        this.columns = Columns.of(programmes.stream().map(Programme::criterion).toList(), vocabulary, date);
        for (Programme programme : programmes) {
            Criterion criterion = programme.criterion();
            roots.add(new Roots(
                    programme,
                    node(criterion, Mode.TRUE, Horizon.NOW),
                    node(criterion, Mode.POSSIBLE, Horizon.NOW),
                    node(criterion, Mode.TRUE, Horizon.EVER),
                    node(criterion, Mode.POSSIBLE, Horizon.EVER),
                    Trend.turns(criterion, date)));
        }
    }

    /** The plan of all that was asked so far. */
    Plan plan() {
        return new Plan(vocabulary, date, nodes.all(), columns.all(), columns.width(), roots);
    }

    /** The place of a question about a criterion of these programmes, or about a part of one. */
    int node(Criterion criterion, Mode mode, Horizon horizon) {
        return switch (criterion) {
            case Criterion.All(List<Criterion> parts, Note _) -> group(parts, mode, horizon, mode.isAffirmative());
            case Criterion.Any(List<Criterion> parts, Note _) -> group(parts, mode, horizon, !mode.isAffirmative());
            case Criterion.None(List<Criterion> parts, Note _) ->
                group(parts, mode.negated(), horizon, mode.isAffirmative());
            case Criterion.Defined(Definition definition, boolean expected, Note _) ->
                defined(definition, expected ? mode : mode.negated(), horizon);
            case Criterion.Requirement requirement ->
                switch (columns.find(requirement.fact(), requirement.condition())) {
                    case Column.Ordered ordered -> ordered(requirement.condition(), mode, horizon, ordered);
                    case Column.Sorted sorted -> nodes.add(new Node.Member(sorted.place(), plain(requirement), mode));
                };
            case Criterion.Validity validity -> nodes.constant(covers(validity, mode, horizon));
        };
    }

    /** What time does not change is put together first, for both horizons have it in common. */
    private int group(List<Criterion> parts, Mode mode, Horizon horizon, boolean every) {
        List<Integer> steady = new ArrayList<>();
        List<Integer> changing = new ArrayList<>();
        for (Criterion part : parts) {
            List<Integer> places = Trend.of(part, date).isEmpty() ? steady : changing;
            places.add(node(part, mode, horizon));
        }
        changing.add(joined(steady, every));
        return joined(changing, every);
    }

    private int joined(List<Integer> places, boolean every) {
        return every ? nodes.every(places) : nodes.some(places);
    }

    /** A definition that no answer settles is neither true nor false. */
    private int defined(Definition definition, Mode mode, Horizon horizon) {
        int rule = node(definition.trueIf(), mode, horizon);
        return switch (mode) {
            case TRUE, DOUBTFUL -> rule;
            case POSSIBLE -> nodes.some(List.of(rule, node(definition.undeterminedIf(), Mode.POSSIBLE, horizon)));
            case FALSE -> nodes.every(List.of(rule, node(definition.undeterminedIf(), Mode.FALSE, horizon)));
        };
    }

    private int ordered(Condition condition, Mode mode, Horizon horizon, Column.Ordered column) {
        Comparison comparison = Axis.comparison(condition);
        Comparison asked = mode.isAffirmative() ? comparison : Mode.contrary(comparison);
        if (horizon == Horizon.EVER && condition instanceof Condition.Aged) {
            return ever(condition, asked, mode.isLenient(), column);
        }
        return compared(condition, asked, mode.isLenient(), column);
    }

    /**
     * On its best day: an age that has to be great comes to hold for all whose birth is known; one that has to
     * be small is best on the first day.
     */
    private int ever(Condition condition, Comparison asked, boolean lenient, Column.Ordered column) {
        int known = lenient
                ? nodes.constant(true)
                : below(column.high(), column.axis().openAbove());
        return switch (asked) {
            case LESS, AT_MOST, EQUAL, DIFFERENT -> known;
            case MORE, AT_LEAST -> compared(condition, asked, lenient, column);
        };
    }

    /** A range holds where its less favourable end does, and may hold where the other does. */
    private int compared(Condition condition, Comparison asked, boolean lenient, Column.Ordered column) {
        Axis.Zone zone = column.axis().zone(condition);
        int low = column.low();
        int high = column.high();
        int top = column.axis().openAbove();
        return switch (asked) {
            case LESS -> below(lenient ? low : high, zone.first());
            case AT_MOST -> below(lenient ? low : high, zone.last() + 1);
            case MORE -> within(lenient ? high : low, zone.last() + 1, top);
            case AT_LEAST -> within(lenient ? high : low, zone.first(), top);
            case EQUAL ->
                nodes.every(
                        lenient
                                ? List.of(below(low, zone.last() + 1), within(high, zone.first(), top))
                                : List.of(within(low, zone.first(), top), below(high, zone.last() + 1)));
            case DIFFERENT ->
                nodes.some(
                        lenient
                                ? List.of(below(low, zone.first()), within(high, zone.last() + 1, top))
                                : List.of(within(low, zone.last() + 1, top), below(high, zone.first())));
        };
    }

    private int below(int column, int code) {
        return within(column, Axis.OPEN_BELOW, code - 1);
    }

    private int within(int column, int from, int to) {
        return nodes.add(new Node.Within(column, from, to));
    }

    private boolean covers(Criterion.Validity validity, Mode mode, Horizon horizon) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        boolean begun = from == null || !from.isAfter(date);
        boolean over = until != null && until.isBefore(date);
        if (horizon == Horizon.NOW) {
            return mode.isAffirmative() == (begun && !over);
        }
        boolean never = until != null && from != null && until.isBefore(from);
        return mode.isAffirmative() ? !over && !never : until != null || !begun;
    }

    /** What a requirement says without what is said about it, so that two who ask the same are one. */
    private static Criterion.Requirement plain(Criterion.Requirement requirement) {
        return new Criterion.Requirement(requirement.fact(), requirement.condition(), Note.NONE);
    }
}
