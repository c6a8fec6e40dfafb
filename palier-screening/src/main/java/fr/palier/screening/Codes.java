package fr.palier.screening;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One column of codes: a byte a row as long as that is enough, then two. {@link Kernel} says how they are kept. */
final class Codes {

    private static final int MOST_IN_A_BYTE = 0xff;

    /** Two bytes a row hold as many classes as a batch can tell apart. */
    private static final int MOST = 0xffff;

    private final byte[] narrow;
    private short @Nullable [] wide;

    Codes(int capacity) {
        this.narrow = new byte[capacity];
        Arrays.fill(narrow, inByte(0));
    }

    void set(int row, int code) {
        if (code > MOST) {
            throw new IllegalStateException("too many classes: " + code);
        }
        if (wide == null && code > MOST_IN_A_BYTE) {
            widen();
        }
        if (wide == null) {
            narrow[row] = inByte(code);
        } else {
            wide[row] = inShort(code);
        }
    }

    int get(int row) {
        return wide == null ? narrow[row] - Byte.MIN_VALUE : wide[row] - Short.MIN_VALUE;
    }

    /**
     * The codes, to be filled in a byte a row; null where a byte is no longer enough.
     */
    byte @Nullable [] bytes() {
        return wide == null ? narrow : null;
    }

    /** Writes all codes. */
    void put(Kernel kernel, char[] into) {
        short[] two = wide;
        if (two == null) {
            kernel.put(narrow, into);
        } else {
            for (int row = 0; row < into.length; row++) {
                into[row] = (char) (two[row] - Short.MIN_VALUE);
            }
        }
    }

    /** Writes all codes into the lowest bits, what stands there going up. */
    void append(Kernel kernel, char[] into, int bits) {
        short[] two = wide;
        if (two == null) {
            kernel.append(narrow, bits, into);
        } else {
            for (int row = 0; row < into.length; row++) {
                into[row] = (char) (into[row] << bits | (two[row] - Short.MIN_VALUE));
            }
        }
    }

    /** A code as it is kept in a byte. */
    static byte inByte(int code) {
        return (byte) (code + Byte.MIN_VALUE);
    }

    private static short inShort(int code) {
        return (short) (code + Short.MIN_VALUE);
    }

    /** Marks the rows whose code is not less than one and not more than another. */
    void within(Kernel kernel, int from, int to, long[] marks, int words) {
        if (wide != null) {
            kernel.within(wide, inShort(from), inShort(Math.min(to, MOST)), marks, words);
        } else if (from > MOST_IN_A_BYTE) {
            Arrays.fill(marks, 0, words, 0);
        } else if (from > 0 && to >= MOST_IN_A_BYTE) {
            kernel.above(narrow, inByte(from - 1), marks, words);
        } else if (from == 0) {
            kernel.upTo(narrow, inByte(Math.min(to, MOST_IN_A_BYTE)), marks, words);
        } else {
            kernel.within(narrow, inByte(from), inByte(Math.min(to, MOST_IN_A_BYTE)), marks, words);
        }
    }

    private void widen() {
        short[] more = new short[narrow.length];
        for (int row = 0; row < narrow.length; row++) {
            more[row] = inShort(narrow[row] - Byte.MIN_VALUE);
        }
        wide = more;
    }
}
