package fr.palier.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The questions of a plan, each kept once, the parts before what they are parts of. */
final class Nodes {

    /** The place of what is yes for every row; what is no for every row stands before it. */
    static final int ALWAYS = 1;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private final int never = add(new Node.Constant(false));
    private final int always = add(new Node.Constant(true));

    /** The place of a question; the same question has one place. */
    int add(Node node) {
        Integer place = places.putIfAbsent(node, nodes.size());
        if (place != null) {
            return place;
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    int constant(boolean value) {
        return value ? always : never;
    }

    int every(Collection<Integer> parts) {
        return join(parts, never, always, true);
    }

    int some(Collection<Integer> parts) {
        return join(parts, always, never, false);
    }

    List<Node> all() {
        return List.copyOf(nodes);
    }

    /** Leaves out what changes nothing. */
    private int join(Collection<Integer> parts, int decisive, int neutral, boolean every) {
        TreeSet<Integer> open = new TreeSet<>();
        for (int part : parts) {
            if (part == decisive) {
                return decisive;
            }
            if (part != neutral) {
                open.add(part);
            }
        }
        if (open.isEmpty()) {
            return neutral;
        }
        return open.size() == 1
                ? open.first()
                : add(every ? new Node.Every(List.copyOf(open)) : new Node.Some(List.copyOf(open)));
    }
}
