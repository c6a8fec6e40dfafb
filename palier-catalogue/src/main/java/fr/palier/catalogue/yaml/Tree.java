package fr.palier.catalogue.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds the nodes of one YAML document from the parser's events. By events, because only so is a file
 * nested without end, or an alias of aliases that would write out to billions of nodes, refused before it
 * costs anything.
 */
final class Tree {

    private static final int DEEPEST = 64;
    private static final long MOST_NODES = 200_000;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** The document is beyond what a catalogue needs. */
    static final class Excess extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient int line;
        final transient int column;

        Excess(String message, int line, int column) {
            super(message, null, false, false);
            this.line = line;
            this.column = column;
        }
    }

    /** A collection whose end has not come yet. */
    private record Open(boolean isMapping, List<Node> nodes, Optional<Anchor> anchor, int line, int column) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private @Nullable Node root;

    /**
     * Parses a text.
     *
     * @return the root node; empty where the text holds none
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException where it is no YAML
     * @throws Excess where it is too deep or too large
     */
    static Optional<Node> of(String text, LoadSettings settings) {
        Tree tree = new Tree();
        for (Event event : new Parse(settings).parseString(text)) {
            tree.accept(event);
        }
        return Optional.ofNullable(tree.root);
    }

    private void accept(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0);
        int column = event.getStartMark().map(Mark::getColumn).orElse(0);
        switch (event.getEventId()) {
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                boolean isNull = scalar.getScalarStyle() == ScalarStyle.PLAIN && NULLS.contains(scalar.getValue());
                add(new Node.Scalar(scalar.getValue(), isNull, line, column), scalar.getAnchor());
            }
            case Alias -> add(target((AliasEvent) event, line, column), Optional.empty());
            case SequenceStart -> start((SequenceStartEvent) event, false, line, column);
            case MappingStart -> start((MappingStartEvent) event, true, line, column);
            case SequenceEnd, MappingEnd -> end();
            case DocumentStart -> {
                if (root != null) {
                    throw new Excess("un second document commence ici (---)", line, column);
                }
            }
            case DocumentEnd, StreamStart, StreamEnd, Comment -> {}
        }
    }

    private void start(NodeEvent event, boolean isMapping, int line, int column) {
        if (open.size() == DEEPEST) {
            throw new Excess("plus de " + DEEPEST + " niveaux imbriqués", line, column);
        }
        open.push(new Open(isMapping, new ArrayList<>(), event.getAnchor(), line, column));
    }

    private void end() {
        Open done = open.pop();
        long size = 1 + done.nodes.stream().mapToLong(Node::size).sum();
        int depth = 1 + done.nodes.stream().mapToInt(Node::depth).max().orElse(0);
        if (size > MOST_NODES) {
            throw new Excess("plus de " + MOST_NODES + " éléments, alias compris", done.line, done.column);
        }
        if (depth > DEEPEST + 1) {
            throw new Excess("plus de " + DEEPEST + " niveaux imbriqués, alias compris", done.line, done.column);
        }
        Node node = done.isMapping
                ? new Node.Mapping(pairs(done.nodes), done.line, done.column, size, depth)
                : new Node.Sequence(List.copyOf(done.nodes), done.line, done.column, size, depth);
        add(node, done.anchor);
    }

    private static List<Node.Pair> pairs(List<Node> nodes) {
        List<Node.Pair> pairs = new ArrayList<>(nodes.size() / 2);
        for (int i = 0; i + 1 < nodes.size(); i += 2) {
            pairs.add(new Node.Pair(nodes.get(i), nodes.get(i + 1)));
        }
        return List.copyOf(pairs);
    }

    private void add(Node node, Optional<Anchor> anchor) {
        anchor.ifPresent(name -> anchors.put(name, node));
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.nodes.add(node);
        }
    }

    private Node target(AliasEvent alias, int line, int column) {
        Node target = anchors.get(alias.getAlias());
        if (target == null) {
            throw new Excess("l'alias *" + alias.getAlias() + " ne renvoie à rien d'écrit plus haut", line, column);
        }
        return target;
    }
}
