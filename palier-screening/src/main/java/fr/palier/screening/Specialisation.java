package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A plan with what never changes from row to row filled in. */
final class Specialisation {

    private final Plan plan;
    private final Set<Integer> given;
    private final Set<Integer> openAbove = new HashSet<>();
    private final Nodes nodes = new Nodes();
    private final int[] places;

    Specialisation(Plan plan, Set<Integer> given) {
        this.plan = plan;
        this.given = given;
        this.places = new int[plan.nodes().size()];
        for (Column column : plan.columns()) {
            if (column instanceof Column.Ordered ordered) {
                openAbove.add(ordered.high());
            }
        }
    }

    Plan plan() {
        boolean[] needed = needed();
        for (int i = 0; i < places.length; i++) {
            if (needed[i]) {
                places[i] = place(plan.nodes().get(i));
            }
        }
        List<Roots> roots = new ArrayList<>();
        for (Roots old : plan.roots()) {
            roots.add(new Roots(
                    old.programme(),
                    places[old.now()],
                    places[old.possible()],
                    places[old.everNow()],
                    places[old.everPossible()],
                    old.turns()));
        }
        return new Plan(plan.vocabulary(), plan.date(), nodes.all(), plan.columns(), plan.width(), roots);
    }

    private boolean[] needed() {
        boolean[] needed = new boolean[places.length];
        for (Roots root : plan.roots()) {
            for (int place : List.of(root.now(), root.possible(), root.everNow(), root.everPossible())) {
                needed[place] = true;
            }
        }
        for (int i = places.length - 1; i >= 0; i--) {
            if (needed[i]) {
                parts(plan.nodes().get(i)).forEach(part -> needed[part] = true);
            }
        }
        return needed;
    }

    private static List<Integer> parts(Node node) {
        return switch (node) {
            case Node.Every(List<Integer> parts) -> parts;
            case Node.Some(List<Integer> parts) -> parts;
            case Node.Constant _, Node.Within _, Node.Member _ -> List.of();
        };
    }

    private int place(Node node) {
        return switch (node) {
            case Node.Constant(boolean value) -> nodes.constant(value);
            case Node.Within(int column, int from, int to) ->
                given.contains(column)
                        ? nodes.add(node)
                        : nodes.constant(openAbove.contains(column) ? to >= top(column) : from == Axis.OPEN_BELOW);
            case Node.Member(int column, Criterion.Requirement _, Mode mode) ->
                given.contains(column) ? nodes.add(node) : nodes.constant(mode.isLenient());
            case Node.Every(List<Integer> parts) -> nodes.every(moved(parts));
            case Node.Some(List<Integer> parts) -> nodes.some(moved(parts));
        };
    }

    private int top(int high) {
        for (Column column : plan.columns()) {
            if (column instanceof Column.Ordered ordered && ordered.high() == high) {
                return ordered.axis().openAbove();
            }
        }
        throw new IllegalArgumentException("no upper ends in column " + high);
    }

    private List<Integer> moved(List<Integer> parts) {
        return parts.stream().map(part -> places[part]).toList();
    }
}
