package fr.palier.screening;

/**
 * The three things done to every row, 64 rows a word. There are two of them, one in plain Java and one
 * with the Vector API; the same tests hold both.
 *
 * <p>Lengths are in words. Codes are read as unsigned numbers, and there are at least 64 times as many.
 */
interface Kernel {

    /** Marks the rows whose code is not less than {@code from} and not more than {@code to}. */
    void within(byte[] codes, int from, int to, long[] marks, int words);

    /** Marks the rows whose code is not less than {@code from} and not more than {@code to}. */
    void within(short[] codes, int from, int to, long[] marks, int words);

    /** Marks the rows that both mark. */
    void and(long[] one, long[] other, long[] marks, int words);

    /** Marks the rows that either marks. */
    void or(long[] one, long[] other, long[] marks, int words);

    /** Whether the Vector API is there: it incubates, so that a JVM has to be told to load it. */
    static boolean isVectorApiThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** The fastest kernel that this JVM can run. */
    static Kernel best() {
        return isVectorApiThere() ? new VectorKernel() : new PlainKernel();
    }
}
