package fr.palier.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The physical lines of a text of any length, none of them kept longer than a line may be. */
final class ByteLines {

    /** How many bytes a line may have. */
    static final int LONGEST = 1 << 20;

    private static final int SHOWN = 200;
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * A physical line.
     *
     * @param text its text without its end, or its beginning where it cannot be used
     * @param fault why it cannot be used, in French; empty where it can
     */
    record Physical(long number, String text, String fault) {
        boolean isFine() {
            return fault.isEmpty();
        }
    }

    private final InputStream in;
    private final Charset charset;
    private final byte end;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<Physical> putBack = new ArrayDeque<>();
    private int filled;
    private int taken;
    private long number;

    /**
     * @param charset one in which the end of a line is one byte of its own
     * @param end the byte that ends a line
     */
    ByteLines(InputStream in, Charset charset, byte end) {
        this.in = in;
        this.charset = charset;
        this.end = end;
    }

    /** The next line; empty at the end. */
    Optional<Physical> next() throws IOException {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.pop());
        }
        if (isAtEnd()) {
            return Optional.empty();
        }
        number++;
        int stop = lineEnd();
        if (stop < filled) {
            Physical line = decoded(buffer, taken, stop);
            taken = stop + 1;
            return Optional.of(line);
        }
        return Optional.of(acrossBuffers());
    }

    /** Gives lines back, to be read again in their order. */
    void putBack(List<Physical> lines) {
        lines.reversed().forEach(putBack::push);
    }

    private int lineEnd() {
        int stop = taken;
        while (stop < filled && buffer[stop] != end) {
            stop++;
        }
        return stop;
    }

    private Physical acrossBuffers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        boolean isOver = false;
        while (!isOver && !isAtEnd()) {
            int stop = lineEnd();
            length += stop - taken;
            if (bytes.size() <= LONGEST) {
                bytes.write(buffer, taken, stop - taken);
            }
            isOver = stop < filled;
            taken = isOver ? stop + 1 : stop;
        }
        byte[] all = bytes.toByteArray();
        if (length > LONGEST) {
            String start = new String(all, 0, SHOWN, charset);
            return new Physical(number, start, "cette ligne est trop longue : elle dépasse 1 Mio.");
        }
        return decoded(all, 0, all.length);
    }

    private boolean isAtEnd() throws IOException {
        if (taken == filled) {
            filled = Math.max(0, in.read(buffer));
            taken = 0;
        }
        return filled == 0;
    }

    private Physical decoded(byte[] bytes, int from, int to) {
        int last = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        String text = new String(bytes, from, last - from, charset);
        if (text.indexOf('\0') >= 0) {
            return new Physical(number, shown(text), "cette ligne contient un caractère nul (NUL).");
        }
        if (text.indexOf(REPLACEMENT) >= 0 && charset.equals(StandardCharsets.UTF_8) && !isExact(bytes, from, last)) {
            return new Physical(
                    number,
                    shown(text),
                    "cette ligne n'est pas en UTF-8 comme le début du fichier ; « encodage: » dans la correspondance"
                            + " peut en nommer un autre.");
        }
        return new Physical(number, text, "");
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private boolean isExact(byte[] bytes, int from, int to) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
