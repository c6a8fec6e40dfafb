package fr.palier.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How the letters of a file are written, told from its beginning.
 *
 * @param charset UTF-8, UTF-16 in either order, or Windows-1252
 * @param mark how many bytes its byte order mark takes
 * @param guessed whether nothing in the file says so
 */
record Encoding(Charset charset, int mark, boolean guessed) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
    private static final int[] LITTLE_MARK = {0xFF, 0xFE};
    private static final int[] BIG_MARK = {0xFE, 0xFF};

    /** A character of UTF-8 may be cut by the end of the sample. */
    private static final int LONGEST_CHARACTER = 4;

    /** Tells the encoding from the first bytes of a file. */
    static Encoding of(byte[] head) {
        if (startsWith(head, UTF_8_MARK)) {
            return new Encoding(StandardCharsets.UTF_8, UTF_8_MARK.length, false);
        }
        if (startsWith(head, LITTLE_MARK)) {
            return new Encoding(StandardCharsets.UTF_16LE, LITTLE_MARK.length, false);
        }
        if (startsWith(head, BIG_MARK)) {
            return new Encoding(StandardCharsets.UTF_16BE, BIG_MARK.length, false);
        }
        int odd = zeros(head, 1);
        int even = zeros(head, 0);
        int most = head.length / 2;
        if (most > 0 && odd > most / 2 && even < odd / 4) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (most > 0 && even > most / 2 && odd < even / 4) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, true);
        }
        return isUtf8(head) ? new Encoding(StandardCharsets.UTF_8, 0, false) : new Encoding(WINDOWS, 0, true);
    }

    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** As a person calls it. */
    String label() {
        return charset.equals(WINDOWS) ? "Windows-1252" : charset.name();
    }

    private static boolean startsWith(byte[] head, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int first) {
        int zeros = 0;
        for (int i = first; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] head) {
        int most = Math.min(LONGEST_CHARACTER, head.length + 1);
        return IntStream.range(0, most).anyMatch(cut -> isWhole(Arrays.copyOf(head, head.length - cut)));
    }

    private static boolean isWhole(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
