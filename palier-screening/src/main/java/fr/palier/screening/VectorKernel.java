package fr.palier.screening;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
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

    private static final int BYTE_LANES = BYTES.length();
    private static final int SHORT_LANES = SHORTS.length();
    private static final int LONG_LANES = LONGS.length();

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
}
