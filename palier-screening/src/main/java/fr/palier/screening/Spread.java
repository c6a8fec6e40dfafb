package fr.palier.screening;

/**
 * Writes the codes of values that stand without gaps into the rows that they belong to, and one code for
 * what is unknown into the others.
 */
final class Spread {

    private Spread() {}

    /** Writes one column of codes. There is one number more than values. */
    static void one(int[] numbers, long[] known, int rows, byte[] table, byte[] codes, byte unknown) {
        int at = 0;
        for (int from = 0; from < rows; from += Long.SIZE) {
            int count = Math.min(Long.SIZE, rows - from);
            long there = known[from >> 6];
            if (there == -1L >>> (Long.SIZE - count)) {
                for (int i = 0; i < count; i++) {
                    codes[from + i] = table[numbers[at + i]];
                }
                at += count;
            } else {
                for (int i = 0; i < count; i++) {
                    int one = (int) (there >>> i) & 1;
                    codes[from + i] = chosen(table[numbers[at]], unknown, -one);
                    at += one;
                }
            }
        }
    }

    /** Writes two columns of codes, from two tables. */
    static void both(
            int[] numbers,
            long[] known,
            int rows,
            byte[] table,
            byte[] codes,
            byte unknown,
            byte[] otherTable,
            byte[] otherCodes,
            byte otherUnknown) {
        int at = 0;
        for (int from = 0; from < rows; from += Long.SIZE) {
            int count = Math.min(Long.SIZE, rows - from);
            long there = known[from >> 6];
            if (there == -1L >>> (Long.SIZE - count)) {
                for (int i = 0; i < count; i++) {
                    int number = numbers[at + i];
                    codes[from + i] = table[number];
                    otherCodes[from + i] = otherTable[number];
                }
                at += count;
            } else {
                for (int i = 0; i < count; i++) {
                    int one = (int) (there >>> i) & 1;
                    int number = numbers[at];
                    codes[from + i] = chosen(table[number], unknown, -one);
                    otherCodes[from + i] = chosen(otherTable[number], otherUnknown, -one);
                    at += one;
                }
            }
        }
    }

    /** The first where the mask is all ones, the second where it is zero; no branch to guess wrong. */
    private static byte chosen(byte first, byte second, int mask) {
        return (byte) ((first & mask) | (second & ~mask));
    }
}
