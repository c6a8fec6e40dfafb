package fr.palier.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of a command.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    static Run of(String... words) {
        return typing("", words);
    }

    /** A run with something on standard input. */
    static Run typing(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false);
        int status = Main.run(List.of(words), terminal);
        return new Run(status, text(out), text(err));
    }

    /** With plain spaces, so that a test can say what it expects. */
    static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    /** The lines of the result. */
    List<String> lines() {
        return out.lines().toList();
    }
}
