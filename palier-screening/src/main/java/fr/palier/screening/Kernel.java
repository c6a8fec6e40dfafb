package fr.palier.screening;

/**
 * What is done to every row, 64 rows a word. There are two of them, one in plain Java and one with the
 * Vector API; the same tests hold both. What a compiler makes fast by itself stands here, for both.
 *
 * <p>Lengths are in words, and there are at least 64 times as many codes. A code is kept less 128 in a byte,
 * less 32,768 in a short: its order is then the one that processors compare in. Bounds are given as they are
 * kept.
 */
interface Kernel {

    /** Marks the rows whose code is greater than a bound. */
    void above(byte[] codes, byte bound, long[] marks, int words);

    /** Marks the rows whose code is not greater than a bound. */
    void upTo(byte[] codes, byte bound, long[] marks, int words);

    /** Marks the rows whose code is not less than one bound and not greater than another. */
    void within(byte[] codes, byte from, byte to, long[] marks, int words);

    /** Marks the rows whose code is not less than one bound and not greater than another. */
    void within(short[] codes, short from, short to, long[] marks, int words);

    /** Marks the rows that all mark; at least two of them. */
    void and(long[][] parts, long[] marks, int words);

    /** Marks the rows that any marks; at least two of them. */
    void or(long[][] parts, long[] marks, int words);

    /** Marks the rows that are not marked. */
    default void not(long[] one, long[] marks, int words) {
        for (int i = 0; i < words; i++) {
            marks[i] = ~one[i];
        }
    }

    /** How many rows are marked. */
    default int count(long[] marks, int words) {
        int count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(marks[i]);
        }
        return count;
    }

    /** How many rows one marks and the other does not. */
    default int count(long[] marks, long[] less, int words) {
        int count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(marks[i] & ~less[i]);
        }
        return count;
    }

    /** Whether the Vector API is there: it incubates, so that a JVM has to be told to load it. */
    static boolean isVectorApiThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** The fastest kernel that this JVM can run. */
    static Kernel best() {
        return isVectorApiThere() ? new VectorKernel() : new PlainKernel();
    }
}
