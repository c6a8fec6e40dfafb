package fr.palier.catalogue.profiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The lines of an input of any length, none of them longer than a profile may be. */
public final class ProfileLines {

    private static final int LONGEST = ProfileReader.largest();
    private static final int END = -1;

    /** A line, or what keeps it from being one. */
    public sealed interface Line {

        /** Its number, from 1. */
        long number();

        record Text(long number, String text) implements Line {}

        record Unreadable(long number, String reason) implements Line {}
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int taken;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;

    public ProfileLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line that is not blank; empty at the end.
     *
     * @throws UncheckedIOException if the input breaks off
     */
    public Optional<Line> next() {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.pop());
        }
        try {
            for (Optional<Line> line = read(); line.isPresent(); line = read()) {
                if (!(line.get() instanceof Line.Text(long _, String text)) || !text.isBlank()) {
                    return line;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a line back, to be read again first. */
    public void putBack(Line line) {
        putBack.push(line);
    }

    private Optional<Line> read() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        boolean isOver = false;
        while (!isOver && !isAtEnd()) {
            int end = taken;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - taken;
            if (length <= LONGEST) {
                bytes.write(buffer, taken, end - taken);
            }
            isOver = end < filled;
            taken = isOver ? end + 1 : end;
        }
        return Optional.of(
                length > LONGEST
                        ? new Line.Unreadable(
                                number, "cette ligne est trop longue pour un profil : elle dépasse 1 Mio.")
                        : decoded(bytes.toByteArray()));
    }

    private boolean isAtEnd() throws IOException {
        if (taken == filled) {
            filled = in.read(buffer);
            taken = 0;
            if (filled == END) {
                filled = 0;
                return true;
            }
        }
        return false;
    }

    private Line decoded(byte[] bytes) {
        try {
            return new Line.Text(number, text(bytes));
        } catch (ProfileException e) {
            return new Line.Unreadable(number, e.getMessage());
        }
    }

    /**
     * A text in UTF-8, its byte order mark left out.
     *
     * @throws ProfileException if it is something else
     */
    public static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProfileException("ce texte n'est pas en UTF-8 : enregistrez-le dans cet encodage.");
        }
    }
}
