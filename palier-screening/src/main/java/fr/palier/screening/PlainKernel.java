package fr.palier.screening;

/** The kernel in plain Java, for a JVM without the Vector API. */
final class PlainKernel implements Kernel {

    @Override
    public void within(byte[] codes, int from, int to, long[] marks, int words) {
        int width = to - from;
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                int above = (codes[(word << 6) + bit] & 0xff) - from;
                mark |= inside(above, width) << bit;
            }
            marks[word] = mark;
        }
    }

    @Override
    public void within(short[] codes, int from, int to, long[] marks, int words) {
        int width = to - from;
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                int above = (codes[(word << 6) + bit] & 0xffff) - from;
                mark |= inside(above, width) << bit;
            }
            marks[word] = mark;
        }
    }

    /** One where 0 <= above <= width, without a branch: neither difference is then negative. */
    private static long inside(int above, int width) {
        return (long) (~(above | (width - above)) >>> 31);
    }

    @Override
    public void and(long[] one, long[] other, long[] marks, int words) {
        for (int i = 0; i < words; i++) {
            marks[i] = one[i] & other[i];
        }
    }

    @Override
    public void or(long[] one, long[] other, long[] marks, int words) {
        for (int i = 0; i < words; i++) {
            marks[i] = one[i] | other[i];
        }
    }
}
