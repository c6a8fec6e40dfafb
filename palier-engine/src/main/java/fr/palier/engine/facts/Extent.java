package fr.palier.engine.facts;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of communes, as positions in the geography that made it. A seat known to the commune is a set of
 * one; a seat known to the department only is the set of its communes. Immutable.
 */
public final class Extent {

    private static final Extent NONE = new Extent(new long[0]);

    /** One bit a commune, without trailing zero words, so that equal sets are equal arrays. */
    private final long[] words;

    private Extent(long[] words) {
        this.words = words;
    }

    /** The communes at these positions. */
    public static Extent of(BitSet positions) {
        return new Extent(positions.toLongArray());
    }

    /**
     * One commune.
     *
     * @param position zero or more
     */
    public static Extent single(int position) {
        long[] words = new long[(position >> 6) + 1];
        words[position >> 6] = 1L << position;
        return new Extent(words);
    }

    /** No commune at all. */
    public static Extent none() {
        return NONE;
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    /** How many communes. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** A position that this set does not hold: the one after its last. */
    public int beyond() {
        return words.length == 0 ? 0 : (words.length << 6) - Long.numberOfLeadingZeros(words[words.length - 1]);
    }

    /** Whether every commune of this set is one of the other's; the empty set is within any. */
    public boolean isWithin(Extent other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & ~other.word(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two sets share a commune. */
    public boolean meets(Extent other) {
        int shared = Math.min(words.length, other.words.length);
        for (int i = 0; i < shared; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The communes in both. */
    public Extent and(Extent other) {
        long[] both = new long[Math.min(words.length, other.words.length)];
        for (int i = 0; i < both.length; i++) {
            both[i] = words[i] & other.words[i];
        }
        return trimmed(both);
    }

    /** The communes in either. */
    public Extent or(Extent other) {
        long[] either = Arrays.copyOf(words, Math.max(words.length, other.words.length));
        for (int i = 0; i < other.words.length; i++) {
            either[i] |= other.words[i];
        }
        return new Extent(either);
    }

    /** The communes of this set that the other lacks. */
    public Extent minus(Extent other) {
        long[] rest = words.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~other.word(i);
        }
        return trimmed(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent extent && Arrays.equals(words, extent.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return size() + " communes";
    }

    private long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    private static Extent trimmed(long[] words) {
        int length = words.length;
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
        return length == words.length ? new Extent(words) : new Extent(Arrays.copyOf(words, length));
    }
}
