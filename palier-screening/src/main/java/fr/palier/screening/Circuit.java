package fr.palier.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The questions of a plan whose answer follows from others, a bit each, in the order in which they can be
 * answered. Parts that lie in one word are looked at together.
 */
final class Circuit {

    private final int words;
    private final int[] places;
    private final boolean[] every;

    /** Where the parts of each question begin in the next two; one more than there are questions. */
    private final int[] begin;

    private final int[] partWord;
    private final long[] partMask;

    Circuit(List<Node> nodes) {
        this.words = (nodes.size() + Long.SIZE - 1) >> 6;
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!parts(nodes.get(i)).isEmpty()) {
                joined.add(i);
            }
        }
        this.places = joined.stream().mapToInt(Integer::intValue).toArray();
        this.every = new boolean[places.length];
        this.begin = new int[places.length + 1];
        List<Integer> wordsOfParts = new ArrayList<>();
        List<Long> masks = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            every[i] = nodes.get(places[i]) instanceof Node.Every;
            long[] mask = new long[words];
            parts(nodes.get(places[i])).forEach(part -> mask[part >> 6] |= 1L << part);
            for (int word = 0; word < words; word++) {
                if (mask[word] != 0) {
                    wordsOfParts.add(word);
                    masks.add(mask[word]);
                }
            }
            begin[i + 1] = masks.size();
        }
        this.partWord = wordsOfParts.stream().mapToInt(Integer::intValue).toArray();
        this.partMask = masks.stream().mapToLong(Long::longValue).toArray();
    }

    /** Room for the answers, all of them no. */
    long[] blank() {
        return new long[words];
    }

    /** Takes all answers back but those that are always the same. */
    void clear(long[] answers) {
        Arrays.fill(answers, 0);
        answers[0] = 1L << Nodes.ALWAYS;
    }

    /** Answers what follows from the answers that are there. */
    void settle(long[] answers) {
        for (int i = 0; i < places.length; i++) {
            if (every[i] ? all(i, answers) : any(i, answers)) {
                answers[places[i] >> 6] |= 1L << places[i];
            }
        }
    }

    private boolean all(int question, long[] answers) {
        for (int part = begin[question]; part < begin[question + 1]; part++) {
            if ((answers[partWord[part]] & partMask[part]) != partMask[part]) {
                return false;
            }
        }
        return true;
    }

    private boolean any(int question, long[] answers) {
        for (int part = begin[question]; part < begin[question + 1]; part++) {
            if ((answers[partWord[part]] & partMask[part]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> parts(Node node) {
        return switch (node) {
            case Node.Every(List<Integer> parts) -> parts;
            case Node.Some(List<Integer> parts) -> parts;
            case Node.Constant _, Node.Within _, Node.Member _ -> List.of();
        };
    }
}
