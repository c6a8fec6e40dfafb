package fr.palier.catalogue.yaml;

import java.util.List;

/** A node of a YAML file, with where it begins: line and column from zero. */
sealed interface Node {

    int line();

    int column();

    /** How many nodes it is when every alias is written out. */
    long size();

    /** How many levels it has when every alias is written out; 1 for a single text. */
    int depth();

    /**
     * A single text.
     *
     * @param isNull whether it stands for nothing at all
     */
    record Scalar(String text, boolean isNull, int line, int column) implements Node {
        @Override
        public long size() {
            return 1;
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    record Sequence(List<Node> items, int line, int column, long size, int depth) implements Node {}

    record Mapping(List<Pair> pairs, int line, int column, long size, int depth) implements Node {}

    /** A key and its value. */
    record Pair(Node key, Node value) {}
}
