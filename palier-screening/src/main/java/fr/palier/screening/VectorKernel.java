package fr.palier.screening;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel with the Vector API. Each loop names its operator: one that is passed as a variable keeps the
 * compiler from turning it into an instruction, which costs four times as much.
 */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

    private static final int BYTE_LANES = BYTES.length();
    private static final int SHORT_LANES = SHORTS.length();
    private static final int LONG_LANES = LONGS.length();

    /** Moves unsigned order onto signed order, which processors compare at once. */
    private static final byte BYTE_FLIP = Byte.MIN_VALUE;

    private static final short SHORT_FLIP = Short.MIN_VALUE;

    @Override
    public void within(byte[] codes, int from, int to, long[] marks, int words) {
        // above <= width, unsigned; both are moved onto signed order.
        byte start = (byte) (from + BYTE_FLIP);
        byte width = (byte) (to - from + BYTE_FLIP);
        for (int word = 0; word < words; word++) {
            long mark = 0;
            int row = word << 6;
            for (int lane = 0; lane < Long.SIZE; lane += BYTE_LANES) {
                ByteVector above =
                        ByteVector.fromArray(BYTES, codes, row + lane).sub(start);
                mark |= above.compare(VectorOperators.LE, width).toLong() << lane;
            }
            marks[word] = mark;
        }
    }

    @Override
    public void within(short[] codes, int from, int to, long[] marks, int words) {
        short start = (short) (from + SHORT_FLIP);
        short width = (short) (to - from + SHORT_FLIP);
        for (int word = 0; word < words; word++) {
            long mark = 0;
            int row = word << 6;
            for (int lane = 0; lane < Long.SIZE; lane += SHORT_LANES) {
                ShortVector above =
                        ShortVector.fromArray(SHORTS, codes, row + lane).sub(start);
                mark |= above.compare(VectorOperators.LE, width).toLong() << lane;
            }
            marks[word] = mark;
        }
    }

    @Override
    public void and(long[] one, long[] other, long[] marks, int words) {
        int whole = LONGS.loopBound(words);
        for (int i = 0; i < whole; i += LONG_LANES) {
            LongVector.fromArray(LONGS, one, i)
                    .and(LongVector.fromArray(LONGS, other, i))
                    .intoArray(marks, i);
        }
        for (int i = whole; i < words; i++) {
            marks[i] = one[i] & other[i];
        }
    }

    @Override
    public void or(long[] one, long[] other, long[] marks, int words) {
        int whole = LONGS.loopBound(words);
        for (int i = 0; i < whole; i += LONG_LANES) {
            LongVector.fromArray(LONGS, one, i)
                    .or(LongVector.fromArray(LONGS, other, i))
                    .intoArray(marks, i);
        }
        for (int i = whole; i < words; i++) {
            marks[i] = one[i] | other[i];
        }
    }
}
