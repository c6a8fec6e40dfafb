package fr.palier.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The answers to the questions of a plan, a bit each. What one column says is turned into a mask once: the answers to
 * all questions that it decides alone, and what it decides of the others. The masks of all columns put together, 64
 * questions at a time, are the answers; only where an "and" is made of "or"s about several columns, or the other way
 * round, is a question still looked at by itself. Until all is settled an "and" is told by what it fails on, so that
 * everything is put together by "or".
 */
final class Circuit {

    /**
     * A question about several columns.
     *
     * @param alone the questions that it is made of and that one column decides
     * @param mixed those that none does, which are "or"s where it is an "and" and the other way round
     */
    private record Joint(int bit, boolean isEvery, List<Integer> alone, List<Integer> mixed) {}

    private final List<Node> nodes;

    /** For each column the questions that it decides alone. */
    private final List<BitSet> decided;

    /** Where the answer to each question stands: what columns decide alone and the "or"s first, then each "and". */
    private final int[] bits;

    private final int everyFrom;
    private final int words;
    private final List<Joint> joints = new ArrayList<>();

    /** Which bits are set by what is missing among others, those that others are made of first. */
    private final int[] targets;

    private final int[] partWord;
    private final long[] partMask;

    /**
     * @param nodes the questions, the parts before what they are parts of
     * @param asked for each column the questions that are asked about it
     */
    Circuit(List<Node> nodes, List<BitSet> asked) {
        this.nodes = nodes;
        this.decided = asked.stream().map(this::decided).toList();
        this.bits = new int[nodes.size()];
        this.everyFrom = words(place(0, false));
        this.words = words(place(everyFrom << 6, true));
        List<Integer> targetBits = new ArrayList<>();
        List<Integer> wordsOfParts = new ArrayList<>();
        List<Long> masks = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (isJoint(i)) {
                Joint joint = joint(i);
                joints.add(joint);
                long[] mask = new long[words];
                joint.mixed().forEach(part -> set(mask, bits[part]));
                for (int word = 0; word < words; word++) {
                    if (mask[word] != 0) {
                        targetBits.add(joint.bit());
                        wordsOfParts.add(word);
                        masks.add(mask[word]);
                    }
                }
            }
        }
        this.targets = targetBits.stream().mapToInt(Integer::intValue).toArray();
        this.partWord = wordsOfParts.stream().mapToInt(Integer::intValue).toArray();
        this.partMask = masks.stream().mapToLong(Long::longValue).toArray();
    }

    private BitSet decided(BitSet asked) {
        BitSet alone = (BitSet) asked.clone();
        for (int i = 0; i < nodes.size(); i++) {
            List<Integer> parts = parts(nodes.get(i));
            if (!parts.isEmpty() && parts.stream().allMatch(alone::get)) {
                alone.set(i);
            }
        }
        return alone;
    }

    private boolean isJoint(int node) {
        return !parts(nodes.get(node)).isEmpty() && decided.stream().noneMatch(alone -> alone.get(node));
    }

    /** Gives bits to the "and"s about several columns, or to all else; tells the first that is free. */
    private int place(int from, boolean isEvery) {
        int next = from;
        for (int i = 0; i < nodes.size(); i++) {
            if ((isJoint(i) && nodes.get(i) instanceof Node.Every) == isEvery) {
                bits[i] = next++;
            }
        }
        return next;
    }

    /** An "and" of "and"s is one, and so is an "or" of "or"s. */
    private Joint joint(int place) {
        boolean isEvery = nodes.get(place) instanceof Node.Every;
        List<Integer> alone = new ArrayList<>();
        List<Integer> mixed = new ArrayList<>();
        collect(place, isEvery, alone, mixed);
        return new Joint(bits[place], isEvery, alone, mixed);
    }

    private void collect(int place, boolean isEvery, List<Integer> alone, List<Integer> mixed) {
        for (int part : parts(nodes.get(place))) {
            if (!isJoint(part)) {
                alone.add(part);
            } else if (nodes.get(part) instanceof Node.Every == isEvery) {
                collect(part, isEvery, alone, mixed);
            } else {
                mixed.add(part);
            }
        }
    }

    /** Where the answer to a question stands. */
    int bit(int node) {
        return bits[node];
    }

    /** Room for the answers. */
    long[] blank() {
        return new long[words];
    }

    /**
     * What one column says.
     *
     * @param column its place among the columns
     * @param held the questions about it whose answer is yes
     */
    long[] mask(int column, BitSet held) {
        BitSet alone = decided.get(column);
        BitSet yes = (BitSet) held.clone();
        alone.stream()
                .filter(node -> !parts(nodes.get(node)).isEmpty())
                .forEach(node -> yes.set(
                        node,
                        nodes.get(node) instanceof Node.Every
                                ? parts(nodes.get(node)).stream().allMatch(yes::get)
                                : parts(nodes.get(node)).stream().anyMatch(yes::get)));
        long[] mask = blank();
        yes.stream().forEach(node -> set(mask, bits[node]));
        for (Joint joint : joints) {
            if (joint.alone().stream()
                    .anyMatch(part -> joint.isEvery() ? alone.get(part) && !yes.get(part) : yes.get(part))) {
                set(mask, joint.bit());
            }
        }
        return mask;
    }

    /** Takes all answers back but those that are always the same. */
    void clear(long[] answers) {
        Arrays.fill(answers, 0);
        set(answers, bits[Nodes.ALWAYS]);
    }

    /** Puts what one column says to what others said. */
    void put(long[] mask, long[] answers) {
        for (int i = 0; i < mask.length; i++) {
            answers[i] |= mask[i];
        }
    }

    /** Answers what no column decides alone. */
    void settle(long[] answers) {
        for (int i = 0; i < targets.length; i++) {
            long missing = partMask[i] & ~answers[partWord[i]];
            answers[targets[i] >> 6] |= (missing | -missing) >>> 63 << targets[i];
        }
        for (int i = everyFrom; i < words; i++) {
            answers[i] = ~answers[i];
        }
    }

    private static int words(int bits) {
        return (bits + Long.SIZE - 1) >> 6;
    }

    private static void set(long[] answers, int bit) {
        answers[bit >> 6] |= 1L << bit;
    }

    private static List<Integer> parts(Node node) {
        return switch (node) {
            case Node.Every(List<Integer> parts) -> parts;
            case Node.Some(List<Integer> parts) -> parts;
            case Node.Constant _, Node.Within _, Node.Member _ -> List.of();
        };
    }
}
