package fr.palier.screening;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel with the Vector API. Each loop names its operator: one that is passed as a variable keeps the
 * compiler from turning it into an instruction, which costs four times as much. "Greater" is the only order
 * that processors compare bytes in; the contrary is told a word at a time.
 */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

    /** As many bytes as there are lanes of two bytes. */
    private static final VectorSpecies<Byte> HALF_BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(SHORTS.vectorBitSize() / 2));

    /** No more lanes than half a block has words. */
    private static final VectorSpecies<Long> HALVES = VectorSpecies.of(
            long.class, VectorShape.forBitSize(Math.min(LONGS.vectorBitSize(), HALF_BLOCK * Long.SIZE)));

    private static final int BYTE_LANES = BYTES.length();
    private static final int SHORT_LANES = SHORTS.length();
    private static final int LONG_LANES = LONGS.length();
    private static final int HALF_LANES = HALVES.length();

    /** Whether a vector has as many words as a whole block. */
    private static final boolean IS_WIDE = LONG_LANES == 2 * HALF_BLOCK;

    private static final VectorShuffle<Long> LOWER_TWICE = VectorShuffle.fromOp(LONGS, lane -> lane % (LONG_LANES / 2));
    private static final VectorShuffle<Long> UPPER_TWICE =
            VectorShuffle.fromOp(LONGS, lane -> LONG_LANES / 2 + lane % (LONG_LANES / 2));

    @Override
    public void above(byte[] codes, byte bound, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int lane = 0; lane < Long.SIZE; lane += BYTE_LANES) {
                ByteVector code = ByteVector.fromArray(BYTES, codes, (word << 6) + lane);
                mark |= code.compare(VectorOperators.GT, bound).toLong() << lane;
            }
            marks[word] = mark;
        }
    }

    @Override
    public void upTo(byte[] codes, byte bound, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int lane = 0; lane < Long.SIZE; lane += BYTE_LANES) {
                ByteVector code = ByteVector.fromArray(BYTES, codes, (word << 6) + lane);
                mark |= code.compare(VectorOperators.GT, bound).toLong() << lane;
            }
            marks[word] = ~mark;
        }
    }

    @Override
    public void within(byte[] codes, byte from, byte to, long[] marks, int words) {
        if (from == to) {
            equal(codes, from, marks, words);
            return;
        }
        // Moved so that the range begins where bytes begin, all of it is below one bound.
        byte move = (byte) (Byte.MIN_VALUE - from);
        byte bound = (byte) (to + move);
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int lane = 0; lane < Long.SIZE; lane += BYTE_LANES) {
                ByteVector code = ByteVector.fromArray(BYTES, codes, (word << 6) + lane);
                mark |= code.add(move).compare(VectorOperators.GT, bound).toLong() << lane;
            }
            marks[word] = ~mark;
        }
    }

    private static void equal(byte[] codes, byte code, long[] marks, int words) {
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int lane = 0; lane < Long.SIZE; lane += BYTE_LANES) {
                ByteVector found = ByteVector.fromArray(BYTES, codes, (word << 6) + lane);
                mark |= found.compare(VectorOperators.EQ, code).toLong() << lane;
            }
            marks[word] = mark;
        }
    }

    @Override
    public void within(short[] codes, short from, short to, long[] marks, int words) {
        short move = (short) (Short.MIN_VALUE - from);
        short bound = (short) (to + move);
        for (int word = 0; word < words; word++) {
            long mark = 0;
            for (int lane = 0; lane < Long.SIZE; lane += SHORT_LANES) {
                ShortVector code = ShortVector.fromArray(SHORTS, codes, (word << 6) + lane);
                mark |= code.add(move).compare(VectorOperators.GT, bound).toLong() << lane;
            }
            marks[word] = ~mark;
        }
    }

    @Override
    public void put(byte[] codes, char[] into) {
        for (int i = 0; i < codes.length; i += SHORT_LANES) {
            wide(codes, i).intoCharArray(into, i);
        }
    }

    @Override
    public void append(byte[] codes, int bits, char[] into) {
        for (int i = 0; i < codes.length; i += SHORT_LANES) {
            ShortVector.fromCharArray(SHORTS, into, i)
                    .lanewise(VectorOperators.LSHL, bits)
                    .or(wide(codes, i))
                    .intoCharArray(into, i);
        }
    }

    /** Codes as they were before they were kept in a byte. */
    private static ShortVector wide(byte[] codes, int at) {
        ByteVector kept = ByteVector.fromArray(HALF_BYTES, codes, at);
        return ((ShortVector) kept.convertShape(VectorOperators.B2S, SHORTS, 0)).sub((short) Byte.MIN_VALUE);
    }

    @Override
    public void and(long[][] parts, long[] marks, int words) {
        and(parts[0], parts[1], marks, words);
        int next = 2;
        for (; next + 1 < parts.length; next += 2) {
            and(marks, parts[next], parts[next + 1], marks, words);
        }
        if (next < parts.length) {
            and(marks, parts[next], marks, words);
        }
    }

    private static void and(long[] one, long[] two, long[] marks, int words) {
        int whole = LONGS.loopBound(words);
        for (int i = 0; i < whole; i += LONG_LANES) {
            LongVector.fromArray(LONGS, one, i)
                    .and(LongVector.fromArray(LONGS, two, i))
                    .intoArray(marks, i);
        }
        for (int i = whole; i < words; i++) {
            marks[i] = one[i] & two[i];
        }
    }

    private static void and(long[] one, long[] two, long[] three, long[] marks, int words) {
        int whole = LONGS.loopBound(words);
        for (int i = 0; i < whole; i += LONG_LANES) {
            LongVector.fromArray(LONGS, one, i)
                    .and(LongVector.fromArray(LONGS, two, i))
                    .and(LongVector.fromArray(LONGS, three, i))
                    .intoArray(marks, i);
        }
        for (int i = whole; i < words; i++) {
            marks[i] = one[i] & two[i] & three[i];
        }
    }

    @Override
    public void or(long[][] parts, long[] marks, int words) {
        or(parts[0], parts[1], marks, words);
        int next = 2;
        for (; next + 1 < parts.length; next += 2) {
            or(marks, parts[next], parts[next + 1], marks, words);
        }
        if (next < parts.length) {
            or(marks, parts[next], marks, words);
        }
    }

    private static void or(long[] one, long[] two, long[] marks, int words) {
        int whole = LONGS.loopBound(words);
        for (int i = 0; i < whole; i += LONG_LANES) {
            LongVector.fromArray(LONGS, one, i)
                    .or(LongVector.fromArray(LONGS, two, i))
                    .intoArray(marks, i);
        }
        for (int i = whole; i < words; i++) {
            marks[i] = one[i] | two[i];
        }
    }

    private static void or(long[] one, long[] two, long[] three, long[] marks, int words) {
        int whole = LONGS.loopBound(words);
        for (int i = 0; i < whole; i += LONG_LANES) {
            LongVector.fromArray(LONGS, one, i)
                    .or(LongVector.fromArray(LONGS, two, i))
                    .or(LongVector.fromArray(LONGS, three, i))
                    .intoArray(marks, i);
        }
        for (int i = whole; i < words; i++) {
            marks[i] = one[i] | two[i] | three[i];
        }
    }

    /** Two vectors of each line at a time, then one: a loop within the loop over the rows would cost more. */
    @Override
    public void meet(long[][] masks, char[][] codes, int width, long[] lines, int from, int to) {
        int half = width / 2;
        int i = 0;
        for (; i + HALF_LANES < half; i += 2 * HALF_LANES) {
            if (IS_WIDE) {
                meetTwoWide(masks, codes, width, i, lines, from, to);
            } else {
                meetTwo(masks, codes, width, i, lines, from, to);
            }
        }
        if (i < half) {
            meetOne(masks, codes, width, i, lines, from, to);
        }
    }

    private static void meetOne(long[][] masks, char[][] codes, int width, int i, long[] lines, int from, int to) {
        long[] first = masks[0];
        long[] second = masks[1];
        long[] third = masks[2];
        long[] timed = masks[3];
        char[] firstCodes = codes[0];
        char[] secondCodes = codes[1];
        char[] thirdCodes = codes[2];
        char[] timedCodes = codes[3];
        int half = width / 2;
        int place = Kernel.whole(i);
        for (int row = from; row < to; row++) {
            int time = timedCodes[row] * width + place;
            int line = (row - from) * width + place;
            LongVector steady = LongVector.fromArray(HALVES, first, firstCodes[row] * half + i)
                    .and(LongVector.fromArray(HALVES, second, secondCodes[row] * half + i))
                    .and(LongVector.fromArray(HALVES, third, thirdCodes[row] * half + i));
            steady.and(LongVector.fromArray(HALVES, timed, time)).intoArray(lines, line);
            steady.and(LongVector.fromArray(HALVES, timed, time + HALF_BLOCK)).intoArray(lines, line + HALF_BLOCK);
        }
    }

    private static void meetTwo(long[][] masks, char[][] codes, int width, int i, long[] lines, int from, int to) {
        long[] first = masks[0];
        long[] second = masks[1];
        long[] third = masks[2];
        long[] timed = masks[3];
        char[] firstCodes = codes[0];
        char[] secondCodes = codes[1];
        char[] thirdCodes = codes[2];
        char[] timedCodes = codes[3];
        int half = width / 2;
        int place = Kernel.whole(i);
        int next = Kernel.whole(i + HALF_LANES) - place;
        for (int row = from; row < to; row++) {
            int one = firstCodes[row] * half + i;
            int two = secondCodes[row] * half + i;
            int three = thirdCodes[row] * half + i;
            int time = timedCodes[row] * width + place;
            int line = (row - from) * width + place;
            LongVector steady = LongVector.fromArray(HALVES, first, one)
                    .and(LongVector.fromArray(HALVES, second, two))
                    .and(LongVector.fromArray(HALVES, third, three));
            LongVector other = LongVector.fromArray(HALVES, first, one + HALF_LANES)
                    .and(LongVector.fromArray(HALVES, second, two + HALF_LANES))
                    .and(LongVector.fromArray(HALVES, third, three + HALF_LANES));
            steady.and(LongVector.fromArray(HALVES, timed, time)).intoArray(lines, line);
            steady.and(LongVector.fromArray(HALVES, timed, time + HALF_BLOCK)).intoArray(lines, line + HALF_BLOCK);
            other.and(LongVector.fromArray(HALVES, timed, time + next)).intoArray(lines, line + next);
            other.and(LongVector.fromArray(HALVES, timed, time + next + HALF_BLOCK))
                    .intoArray(lines, line + next + HALF_BLOCK);
        }
    }

    /** The same where a vector has both halves of a block: two half blocks are looked up at once, and each doubled. */
    private static void meetTwoWide(long[][] masks, char[][] codes, int width, int i, long[] lines, int from, int to) {
        long[] first = masks[0];
        long[] second = masks[1];
        long[] third = masks[2];
        long[] timed = masks[3];
        char[] firstCodes = codes[0];
        char[] secondCodes = codes[1];
        char[] thirdCodes = codes[2];
        char[] timedCodes = codes[3];
        int half = width / 2;
        for (int row = from; row < to; row++) {
            int time = timedCodes[row] * width + 2 * i;
            int line = (row - from) * width + 2 * i;
            LongVector steady = LongVector.fromArray(LONGS, first, firstCodes[row] * half + i)
                    .and(LongVector.fromArray(LONGS, second, secondCodes[row] * half + i))
                    .and(LongVector.fromArray(LONGS, third, thirdCodes[row] * half + i));
            steady.rearrange(LOWER_TWICE)
                    .and(LongVector.fromArray(LONGS, timed, time))
                    .intoArray(lines, line);
            steady.rearrange(UPPER_TWICE)
                    .and(LongVector.fromArray(LONGS, timed, time + LONG_LANES))
                    .intoArray(lines, line + LONG_LANES);
        }
    }

    @Override
    public void add(long[] lines, int count, int width, long[] fours, int into, long[] sums, int level) {
        for (int i = 0; i < width; i += LONG_LANES) {
            LongVector ones = LongVector.fromArray(LONGS, sums, level * width + i);
            LongVector twos = LongVector.fromArray(LONGS, sums, (level + 1) * width + i);
            for (int line = 0; line < count; line += 4) {
                int at = line * width + i;
                LongVector first = LongVector.fromArray(LONGS, lines, at);
                LongVector second = LongVector.fromArray(LONGS, lines, at + width);
                LongVector third = LongVector.fromArray(LONGS, lines, at + 2 * width);
                LongVector fourth = LongVector.fromArray(LONGS, lines, at + 3 * width);
                LongVector odd = ones.lanewise(VectorOperators.XOR, first);
                LongVector two = ones.and(first).or(odd.and(second));
                ones = odd.lanewise(VectorOperators.XOR, second);
                odd = ones.lanewise(VectorOperators.XOR, third);
                LongVector more = ones.and(third).or(odd.and(fourth));
                ones = odd.lanewise(VectorOperators.XOR, fourth);
                odd = twos.lanewise(VectorOperators.XOR, two);
                LongVector four = twos.and(two).or(odd.and(more));
                twos = odd.lanewise(VectorOperators.XOR, more);
                four.intoArray(fours, (into + (line >> 2)) * width + i);
            }
            ones.intoArray(sums, level * width + i);
            twos.intoArray(sums, (level + 1) * width + i);
        }
    }

    @Override
    public void number(long[] sums, int width, short[] counts) {
        for (int word = 0; word < width; word++) {
            for (int lane = 0; lane < Long.SIZE; lane += SHORT_LANES) {
                ShortVector count = ShortVector.zero(SHORTS);
                for (int level = 0; level < LEVELS; level++) {
                    long bits = sums[level * width + word] >>> lane;
                    count = count.add((short) (1 << level), VectorMask.fromLong(SHORTS, bits));
                }
                count.intoArray(counts, (word << 6) + lane);
            }
        }
    }
}
