package fr.palier.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns programmes put together by "or", so that, between the groups that this makes, each programme is
 * an "and" and nothing else. A group that few programmes make is not made: they stay outside.
 */
final class Strands {

    /** One programme in so many has to ask for a group. */
    private static final int FEW = 16;

    /** The most combinations of values that a group is expected to have. */
    private static final int MOST = 1 << 14;

    /** The most combinations of values of groups that are put together without a programme that asks for it. */
    private static final int SMALL = 1 << 9;

    /** What a question demands of each group, by the places of its parts. */
    record Demand(boolean isNever, Map<Integer, Set<Integer>> parts) {

        Set<Integer> of(int strand) {
            return parts.getOrDefault(strand, Set.of());
        }

        Map<Integer, Set<Integer>> without(int strand) {
            Map<Integer, Set<Integer>> rest = new HashMap<>(parts);
            rest.remove(strand);
            return rest;
        }
    }

    /** The four questions about one programme. */
    record Demands(Demand now, Demand possible, Demand everNow, Demand everPossible) {}

    private final Plan plan;
    private final List<BitSet> support = new ArrayList<>();
    private final List<BitSet> groups = new ArrayList<>();
    private final Map<Integer, Demands> taken = new HashMap<>();
    private final int timed;

    Strands(Plan plan) {
        this.plan = plan;
        int[] columns = new int[plan.width()];
        for (int i = 0; i < plan.columns().size(); i++) {
            switch (plan.columns().get(i)) {
                case Column.Ordered ordered -> {
                    columns[ordered.low()] = i;
                    columns[ordered.high()] = i;
                }
                case Column.Sorted sorted -> columns[sorted.place()] = i;
            }
            BitSet alone = new BitSet();
            alone.set(i);
            groups.add(alone);
        }
        plan.nodes().forEach(node -> support.add(support(node, columns)));
        wishes().forEach(this::join);
        groups.removeIf(group -> support.stream().noneMatch(group::intersects));
        joinSmall();
        for (int i = 0; i < plan.roots().size(); i++) {
            int programme = i;
            demands(plan.roots().get(i)).ifPresent(demands -> taken.put(programme, demands));
        }
        this.timed = timed();
        taken.values().removeIf(demands -> !isSteady(demands));
    }

    /** The columns of each group, by their places in the plan. */
    List<BitSet> groups() {
        return groups;
    }

    /** The group that time changes; any where time changes nothing. */
    int timed() {
        int[] changes = new int[groups.size()];
        for (Demands demands : taken.values()) {
            for (int i = 0; i < changes.length; i++) {
                changes[i] += demands.now().of(i).equals(demands.everNow().of(i))
                                && demands.possible()
                                        .of(i)
                                        .equals(demands.everPossible().of(i))
                        ? 0
                        : 1;
            }
        }
        int most = 0;
        for (int i = 0; i < changes.length; i++) {
            most = changes[i] > changes[most] ? i : most;
        }
        return most;
    }

    /** What those programmes demand that are an "and" between groups, by their places. */
    Map<Integer, Demands> taken() {
        return taken;
    }

    /** Whether time changes nothing but what is demanded of one group. */
    private boolean isSteady(Demands demands) {
        return isSteady(demands.now(), demands.everNow()) && isSteady(demands.possible(), demands.everPossible());
    }

    private boolean isSteady(Demand now, Demand ever) {
        return now.isNever() || (!ever.isNever() && now.without(timed).equals(ever.without(timed)));
    }

    private BitSet support(Node node, int[] columns) {
        BitSet seen = new BitSet();
        switch (node) {
            case Node.Constant _ -> {}
            case Node.Within(int column, int _, int _) -> seen.set(columns[column]);
            case Node.Member member -> seen.set(columns[member.column()]);
            case Node.Every(List<Integer> parts) -> parts.forEach(part -> seen.or(support.get(part)));
            case Node.Some(List<Integer> parts) -> parts.forEach(part -> seen.or(support.get(part)));
        }
        return seen;
    }

    /** The groups that enough programmes ask for, those that most ask for first. */
    private List<BitSet> wishes() {
        Map<BitSet, Integer> wishes = new HashMap<>();
        for (Roots root : plan.roots()) {
            Set<BitSet> own = new HashSet<>();
            for (int question : questions(root)) {
                parts(question).forEach(part -> own.add(support.get(part)));
            }
            own.stream()
                    .filter(columns -> columns.cardinality() > 1)
                    .forEach(columns -> wishes.merge(columns, 1, Integer::sum));
        }
        return wishes.entrySet().stream()
                .filter(wish -> wish.getValue() * FEW >= plan.roots().size())
                .sorted(Map.Entry.<BitSet, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void join(BitSet columns) {
        BitSet all = (BitSet) columns.clone();
        groups.stream().filter(columns::intersects).forEach(all::or);
        if (combinations(all) <= MOST) {
            groups.removeIf(columns::intersects);
            groups.add(all);
        }
    }

    /** Each group is one look more at every row: the smallest are put together. */
    private void joinSmall() {
        while (groups.size() > 1) {
            groups.sort(Comparator.comparingDouble(this::combinations));
            BitSet both = (BitSet) groups.getFirst().clone();
            both.or(groups.get(1));
            if (combinations(both) > SMALL) {
                return;
            }
            groups.removeFirst();
            groups.set(0, both);
        }
    }

    /** How many combinations of values some columns are expected to have. */
    private double combinations(BitSet columns) {
        return columns.stream()
                .mapToDouble(column -> expected(plan.columns().get(column)))
                .reduce(1, (one, two) -> one * two);
    }

    /** How many values of a column are expected to be told apart. */
    private int expected(Column column) {
        return switch (column) {
            case Column.Ordered ordered -> ordered.axis().openAbove();
            case Column.Sorted sorted ->
                2
                        + (int) plan.nodes().stream()
                                .filter(node -> node instanceof Node.Member member && member.column() == sorted.place())
                                .count();
        };
    }

    private Optional<Demands> demands(Roots root) {
        List<Demand> demands = new ArrayList<>();
        for (int question : questions(root)) {
            demand(question).ifPresent(demands::add);
        }
        return root.turns() || demands.size() < 4
                ? Optional.empty()
                : Optional.of(new Demands(demands.get(0), demands.get(1), demands.get(2), demands.get(3)));
    }

    private static List<Integer> questions(Roots root) {
        return List.of(root.now(), root.possible(), root.everNow(), root.everPossible());
    }

    /** None where one part looks at several groups. */
    private Optional<Demand> demand(int question) {
        Map<Integer, Set<Integer>> demands = new HashMap<>();
        List<Integer> parts = parts(question);
        for (int part : parts) {
            if (plan.nodes().get(part) instanceof Node.Constant(boolean value)) {
                return Optional.of(new Demand(!value, Map.of()));
            }
            int strand = strand(support.get(part));
            if (strand < 0) {
                return Optional.empty();
            }
            demands.computeIfAbsent(strand, _ -> new HashSet<>()).add(part);
        }
        return Optional.of(new Demand(false, demands));
    }

    private int strand(BitSet columns) {
        for (int i = 0; i < groups.size(); i++) {
            BitSet beyond = (BitSet) columns.clone();
            beyond.andNot(groups.get(i));
            if (beyond.isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** What all has to hold for a question. */
    private List<Integer> parts(int question) {
        return plan.nodes().get(question) instanceof Node.Every(List<Integer> parts)
                ? parts.stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(question);
    }
}
