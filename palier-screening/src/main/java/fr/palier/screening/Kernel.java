package fr.palier.screening;

/**
 * What is done to every row: 64 rows a word for one question, or a line of words a row for many programmes. There
 * are two of them, one in plain Java and one with the
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

    /** Writes codes as they are before they are kept in a byte. */
    void put(byte[] codes, char[] into);

    /** Writes codes into the lowest bits, what stands there going up. */
    void append(byte[] codes, int bits, char[] into);

    /** How many bits a count of rows has at most. */
    int LEVELS = 12;

    /** How many tables {@link #meet} puts together. */
    int TABLES = 5;

    /**
     * Writes a line of words for each of some rows: the "and" of the lines that it has in as many tables as
     * {@link #TABLES} says.
     *
     * @param codes which line of each table is the row's
     * @param width how many words a line has, a multiple of eight
     */
    void meet(long[][] masks, char[][] codes, int width, long[] lines, int from, int to);

    /**
     * Adds some lines up, for each of their bits: two lines of sums go on with their lowest two bits, and what is
     * carried beyond is one line for each four.
     *
     * @param from the first line, a multiple of four, like the one after the last
     * @param width how many words a line has, a multiple of eight
     * @param fours receives what is carried; may be the lines themselves
     * @param level which lines of the sums they are
     */
    void add(long[] lines, int from, int to, int width, long[] fours, long[] sums, int level);

    /** Writes counts out as numbers, one for each bit of a line. */
    void number(long[] sums, int width, short[] counts);

    /** Whether the Vector API is there: it incubates, so that a JVM has to be told to load it. */
    static boolean isVectorApiThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** The fastest kernel that this JVM can run. */
    static Kernel best() {
        return isVectorApiThere() ? new VectorKernel() : new PlainKernel();
    }
}
