package fr.palier.screening;

import java.util.Arrays;

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
    public void put(byte[] codes, char[] into) {
        for (int i = 0; i < codes.length; i++) {
            into[i] = (char) (codes[i] - Byte.MIN_VALUE);
        }
    }

    @Override
    public void append(byte[] codes, int bits, char[] into) {
        for (int i = 0; i < codes.length; i++) {
            into[i] = (char) (into[i] << bits | (codes[i] - Byte.MIN_VALUE));
        }
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

    @Override
    public void meet(long[][] masks, char[][] codes, int width, long[] lines, int from, int to) {
        int half = width / 2;
        for (int row = from; row < to; row++) {
            int first = codes[0][row] * half;
            int second = codes[1][row] * half;
            int third = codes[2][row] * half;
            int timed = codes[3][row] * width;
            int line = (row - from) * width;
            for (int i = 0; i < half; i++) {
                long steady = masks[0][first + i] & masks[1][second + i] & masks[2][third + i];
                int at = Kernel.whole(i);
                lines[line + at] = steady & masks[3][timed + at];
                lines[line + at + Kernel.HALF_BLOCK] = steady & masks[3][timed + at + Kernel.HALF_BLOCK];
            }
        }
    }

    @Override
    public void add(long[] lines, int count, int width, long[] fours, int into, long[] sums, int level) {
        for (int i = 0; i < width; i++) {
            long ones = sums[level * width + i];
            long twos = sums[(level + 1) * width + i];
            for (int line = 0; line < count; line += 4) {
                int at = line * width + i;
                long odd = ones ^ lines[at];
                long two = (ones & lines[at]) | (odd & lines[at + width]);
                ones = odd ^ lines[at + width];
                odd = ones ^ lines[at + 2 * width];
                long more = (ones & lines[at + 2 * width]) | (odd & lines[at + 3 * width]);
                ones = odd ^ lines[at + 3 * width];
                odd = twos ^ two;
                long four = (twos & two) | (odd & more);
                twos = odd ^ more;
                fours[(into + (line >> 2)) * width + i] = four;
            }
            sums[level * width + i] = ones;
            sums[(level + 1) * width + i] = twos;
        }
    }

    @Override
    public void number(long[] sums, int width, short[] counts) {
        Arrays.fill(counts, (short) 0);
        for (int level = 0; level < LEVELS; level++) {
            for (int word = 0; word < width; word++) {
                for (long rest = sums[level * width + word]; rest != 0; rest &= rest - 1) {
                    counts[(word << 6) + Long.numberOfTrailingZeros(rest)] += (short) (1 << level);
                }
            }
        }
    }
}
