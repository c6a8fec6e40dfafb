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

    /** How many tables that time does not change {@link #meet} puts together. */
    int TABLES = 3;

    /** How many words half a block of a line has. */
    int HALF_BLOCK = 4;

    /** Where a word of a line of halves stands in a whole line; it stands a half block further once more. */
    static int whole(int place) {
        return 2 * place - place % HALF_BLOCK;
    }

    /**
     * Writes a line of words for each of some rows: the "and" of the lines that it has in some tables. A line is made
     * of blocks of eight words. In the tables that time does not change, as many as {@link #TABLES} says, the two
     * halves of a block would be alike: they have one of them.
     *
     * @param masks the tables that time does not change, and last the one that it does
     * @param codes which line of each table is the row's
     * @param width how many words a whole line has, a multiple of eight
     * @param lines receives the lines of the rows from the first on
     */
    void meet(long[][] masks, char[][] codes, int width, long[] lines, int from, int to);

    /**
     * Adds some lines up, for each of their bits: two lines of sums go on with their lowest two bits, and what is
     * carried beyond is one line for each four.
     *
     * @param count how many lines, a multiple of four
     * @param width how many words a line has, a multiple of eight
     * @param fours receives what is carried; may be the lines themselves
     * @param into at which line it begins there
     * @param level which lines of the sums they are
     */
    void add(long[] lines, int count, int width, long[] fours, int into, long[] sums, int level);

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
