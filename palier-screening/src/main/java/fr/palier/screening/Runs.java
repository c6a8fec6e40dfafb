package fr.palier.screening;

import java.util.BitSet;

/** The classes that answer one question, as intervals of codes; made anew when more classes were met. */
final class Runs {

    private final Node.Member node;
    private final Classes classes;
    private int met = -1;
    private int[] ends = {};

    Runs(Node.Member node, Classes classes) {
        this.node = node;
        this.classes = classes;
    }

    /** The first and the last code of each interval, one after another. */
    int[] ends() {
        if (met != classes.size()) {
            met = classes.size();
            BitSet members = classes.members(node.requirement(), node.mode());
            ends = new int[2 * runs(members)];
            int from = members.nextSetBit(0);
            for (int i = 0; i < ends.length; i += 2) {
                int end = members.nextClearBit(from);
                ends[i] = from;
                ends[i + 1] = end - 1;
                from = members.nextSetBit(end);
            }
        }
        return ends;
    }

    private static int runs(BitSet members) {
        int runs = 0;
        for (int from = members.nextSetBit(0); from >= 0; from = members.nextSetBit(members.nextClearBit(from))) {
            runs++;
        }
        return runs;
    }
}
