package fr.palier.screening;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One column of codes: a byte a row as long as that is enough, then two. */
final class Codes {

    private static final int MOST_IN_A_BYTE = 0xff;

    /** Two bytes a row hold as many classes as a batch can tell apart. */
    private static final int MOST = 0xffff;

    private final byte[] narrow;
    private short @Nullable [] wide;

    Codes(int capacity) {
        this.narrow = new byte[capacity];
    }

    void set(int row, int code) {
        if (code > MOST) {
            throw new IllegalStateException("too many classes: " + code);
        }
        if (wide == null && code > MOST_IN_A_BYTE) {
            widen();
        }
        if (wide == null) {
            narrow[row] = (byte) code;
        } else {
            wide[row] = (short) code;
        }
    }

    int get(int row) {
        return wide == null ? narrow[row] & MOST_IN_A_BYTE : wide[row] & MOST;
    }

    /** Marks the rows whose code is not less than one and not more than another. */
    void within(Kernel kernel, int from, int to, long[] marks, int words) {
        if (wide != null) {
            kernel.within(wide, from, to, marks, words);
        } else if (from > MOST_IN_A_BYTE) {
            Arrays.fill(marks, 0, words, 0);
        } else {
            kernel.within(narrow, from, Math.min(to, MOST_IN_A_BYTE), marks, words);
        }
    }

    private void widen() {
        wide = new short[narrow.length];
        for (int row = 0; row < narrow.length; row++) {
            wide[row] = (short) (narrow[row] & MOST_IN_A_BYTE);
        }
    }
}
