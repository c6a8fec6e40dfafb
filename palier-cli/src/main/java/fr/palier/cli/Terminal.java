package fr.palier.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a command reads and writes: results to standard output, everything else to standard error. */
final class Terminal implements AutoCloseable {

    /** The reader of standard output is gone; nobody wants to hear more. */
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ClosedException(Throwable cause) {
            super(cause);
        }
    }

    private final InputStream in;
    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final boolean isColoured;
    private @Nullable BufferedReader lines;

    Terminal(InputStream in, OutputStream out, OutputStream err, boolean isColoured) {
        this.in = in;
        this.bytes = out;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
        this.isColoured = isColoured;
    }

    /** The process's own streams; the start script says whether a person watches. */
    @SuppressWarnings("resource") // standard streams stay open as long as the process lives
    static Terminal ofProcess() {
        boolean isColoured = System.getProperty("palier.couleurs") != null && System.getenv("NO_COLOR") == null;
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isColoured);
    }

    boolean isColoured() {
        return isColoured;
    }

    /** Standard input as bytes. */
    InputStream input() {
        return in;
    }

    /** Standard output as bytes, for a command that has a protocol of its own and prints no line. */
    OutputStream output() {
        return bytes;
    }

    /** The next line that a person typed; null at the end. */
    @Nullable
    String readLine() {
        if (lines == null) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new CommandException("L'entrée ne se laisse pas lire.", e);
        }
    }

    /** Writes a line of the result. */
    void print(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Sends what was written on its way. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Tells something that is not part of the result. */
    void tell(String text) {
        say(text + "\n");
    }

    /** Tells something and stays on the line. */
    void say(String text) {
        try {
            err.write(text);
            err.flush();
        } catch (IOException e) {
            throw new ClosedException(e);
        }
    }

    private static RuntimeException failed(IOException e) {
        String reason = e.getMessage() == null ? "" : e.getMessage();
        return reason.contains("Broken pipe") || reason.contains("closed")
                ? new ClosedException(e)
                : new CommandException(
                        reason.contains("No space")
                                ? "Le résultat n'a pas pu être écrit en entier : il n'y a plus de place. Faites-en, puis"
                                        + " relancez la commande."
                                : "Le résultat n'a pas pu être écrit en entier : vérifiez où il doit aller, puis relancez"
                                        + " la commande.",
                        new UncheckedIOException(e));
    }

    @Override
    public void close() {
        flush();
    }
}
