package fr.palier.register;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A register that is text, line by line. */
abstract sealed class LineTable implements Table permits CsvTable, JsonTable {

    final ByteLines lines;

    private final Input input;
    private final Encoding encoding;

    LineTable(Input input, Encoding encoding, byte lineEnd) {
        // What is wide is read as UTF-8 by then: its lines end in a byte of their own.
        Charset charset = encoding.isWide() ? StandardCharsets.UTF_8 : encoding.charset();
        this.input = input;
        this.encoding = encoding;
        this.lines = new ByteLines(input.text(encoding), charset, lineEnd);
    }

    /** The next line as it stands; blank ones are none. */
    final Optional<ByteLines.Physical> physical() {
        try {
            for (Optional<ByteLines.Physical> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isFine() || !line.get().text().isBlank()) {
                    return line;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** A line that was no text to begin with. */
    static Line unreadable(ByteLines.Physical line) {
        return new Line.Unreadable(line.number(), line.fault(), line.text());
    }

    static RegisterException broken(IOException e) {
        return new RegisterException("Le registre ne se laisse pas lire jusqu'au bout : il est peut-être abîmé.", e);
    }

    @Override
    public final List<String> remarks() {
        return encoding.guessed() ? List.of("Le fichier est lu en " + encoding.label() + ".") : List.of();
    }

    @Override
    public final long position() {
        return input.position();
    }

    @Override
    public final long size() {
        return input.size();
    }

    @Override
    public final void close() {
        input.close();
    }
}
