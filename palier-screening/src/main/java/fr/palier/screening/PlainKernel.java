package fr.palier.screening;

/** The kernel in plain Java, for a JVM without the Vector API. */
final class PlainKernel implements Kernel {

    @Override
    public void above(byte[] codes, byte bound, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                mark |= isNegative(bound - codes[(word << 6) + bit]) << bit;
            }
            marks[word] = mark;
        }
    }

    @Override
    public void upTo(byte[] codes, byte bound, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                mark |= isNegative(bound - codes[(word << 6) + bit]) << bit;
            }
            marks[word] = ~mark;
        }
    }

    @Override
    public void within(byte[] codes, byte from, byte to, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long outside = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                int code = codes[(word << 6) + bit];
                outside |= isNegative(code - from | to - code) << bit;
            }
            marks[word] = ~outside;
        }
    }

    @Override
    public void within(short[] codes, short from, short to, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long outside = 0;
            for (int bit = 0; bit < Long.SIZE; bit++) {
                int code = codes[(word << 6) + bit];
                outside |= isNegative(code - from | to - code) << bit;
            }
            marks[word] = ~outside;
        }
    }

    /** One where a number is negative, without a branch. */
    private static long isNegative(int number) {
        return (number >>> 31) & 1L;
    }

    @Override
    public void and(long[][] parts, long[] marks, int words) {
        long[] first = parts[0];
        long[] second = parts[1];
        for (int i = 0; i < words; i++) {
            marks[i] = first[i] & second[i];
        }
        for (int part = 2; part < parts.length; part++) {
            long[] next = parts[part];
            for (int i = 0; i < words; i++) {
                marks[i] &= next[i];
            }
        }
    }

    @Override
    public void or(long[][] parts, long[] marks, int words) {
        long[] first = parts[0];
        long[] second = parts[1];
        for (int i = 0; i < words; i++) {
            marks[i] = first[i] | second[i];
        }
        for (int part = 2; part < parts.length; part++) {
            long[] next = parts[part];
            for (int i = 0; i < words; i++) {
                marks[i] |= next[i];
            }
        }
    }
}
