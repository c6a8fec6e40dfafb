package fr.palier.screening.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Parquet's mixture of repeated and of packed numbers, read where it was left. The data goes on for at
 * least {@link #SLACK} bytes after its end, so that eight bytes may be read at once.
 */
final class Hybrid {

    static final int SLACK = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The widest number, and so the most bits that may be had from eight bytes that begin anywhere. */
    private static final int WIDEST = 32;

    private static final int MOST_BITS = 56;

    private byte[] data = {};
    private int position;
    private int end;
    private int width;
    private int left;
    private boolean packed;
    private int repeated;

    /** Where the next packed number begins, in bits. */
    private long bit;

    /** Begins to read numbers of a width, in runs. */
    void start(byte[] data, int from, int end, int width) {
        if (width > WIDEST || from > end) {
            throw broken();
        }
        this.data = data;
        this.position = from;
        this.end = end;
        this.width = width;
        this.left = 0;
    }

    /** Begins to read packed numbers without runs. */
    void startPacked(byte[] data, int from, int end, int width) {
        start(data, from, end, width);
        this.left = Integer.MAX_VALUE;
        this.packed = true;
        this.bit = (long) from << 3;
        this.position = end;
    }

    /** Reads numbers. */
    void read(int[] numbers, int from, int count) {
        int at = from;
        int rest = count;
        while (rest > 0) {
            int some = Math.min(rest, run());
            if (packed) {
                unpack(numbers, at, some);
            } else {
                Arrays.fill(numbers, at, at + some, repeated);
            }
            at += some;
            rest -= some;
            left -= some;
        }
    }

    /** Reads numbers of one bit and sets the marks where they are one. */
    void mark(long[] marks, int from, int count) {
        int at = from;
        int rest = count;
        while (rest > 0) {
            int some = Math.min(Math.min(rest, run()), Math.min(Long.SIZE - (at & 63), MOST_BITS));
            long ones = -1L >>> (Long.SIZE - some);
            if (packed) {
                marks[at >> 6] |= (eight(bit) & ones) << at;
                bit += some;
            } else if (repeated != 0) {
                marks[at >> 6] |= ones << at;
            }
            at += some;
            rest -= some;
            left -= some;
        }
    }

    private void unpack(int[] numbers, int from, int count) {
        byte[] bytes = data;
        long mask = (1L << width) - 1;
        long at = bit;
        if (at + (long) count * width > (long) end << 3) {
            throw broken();
        }
        for (int i = 0; i < count; i++) {
            long eight = (long) LONGS.get(bytes, (int) (at >>> 3));
            numbers[from + i] = (int) (eight >>> (at & 7) & mask);
            at += width;
        }
        bit = at;
    }

    private long eight(long at) {
        if (at >= (long) end << 3) {
            throw broken();
        }
        return (long) LONGS.get(data, (int) (at >>> 3)) >>> (at & 7);
    }

    /** How many numbers are left in a run, a new one where there are none. */
    private int run() {
        while (left == 0) {
            int header = varint();
            packed = (header & 1) != 0;
            if (packed) {
                long bytes = (long) (header >>> 1) * width;
                bit = (long) position << 3;
                position = (int) Math.min(end, position + bytes);
                left = (int) Math.min(Integer.MAX_VALUE, (header >>> 1) * 8L);
            } else {
                left = header >>> 1;
                repeated = 0;
                for (int shift = 0; shift < width; shift += Byte.SIZE) {
                    repeated |= next() << shift;
                }
            }
        }
        return left;
    }

    private int varint() {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = next();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw broken();
    }

    private int next() {
        if (position >= end) {
            throw broken();
        }
        return data[position++] & 0xff;
    }

    private static UnreadableParquet broken() {
        return new UnreadableParquet("Le fichier Parquet est abîmé : une page de données s'arrête trop tôt.");
    }
}
