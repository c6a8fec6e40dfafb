package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers, as a person reads them. */
class GoldenReportsTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("palier.home", ".."), "exemples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "association-clermont-ferrand",
                "association-la-reunion",
                "entreprise-esus-saint-denis",
                "entreprise-individuelle-limoges",
                "fonds-de-dotation-paris",
                "jeune-association-montreuil",
                "profil-court",
                "scic-nantes"
            })
    void the_answer_to_a_structure(String example) throws IOException {
        Run run = Run.of(
                "orienter", "--profil", EXAMPLES.resolve(example + ".json").toString(), "--date", "2026-11-24");
        assertThat(run.status()).isZero();
        Golden.check(example + ".txt", withoutHash(run.out()));
    }

    @Test
    void every_criterion_of_every_programme() throws IOException {
        Run run = Run.of(
                "orienter",
                "--detail",
                "--profil",
                EXAMPLES.resolve("profil-court.json").toString(),
                "--date",
                "2026-11-24");
        Golden.check("detail.txt", withoutHash(run.out()));
    }

    @Test
    void a_conversation() throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Typing typing = new Typing(
                screen,
                "association",
                "Saint-Denis",
                "2",
                "8, 13",
                "peut-être",
                "150 à 200 k€",
                "",
                "r",
                "entre 2 et 4",
                "je ne sais pas",
                "non",
                "q");
        int status = Main.run(List.of("orienter", "--date", "2026-11-24"), new Terminal(typing, screen, screen, false));
        assertThat(status).isZero();
        Golden.check("dialogue.txt", withoutHash(Run.text(screen)));
    }

    /** The catalogue's hash changes with every word of it. */
    private static String withoutHash(String text) {
        return text.replaceAll("(catalogue\\s+\\d{4}-\\d{2}-\\d{2})\\+[0-9a-f]{12}", "$1+…");
    }

    /** Somebody at a keyboard: what is typed is seen on the screen, a line at a time. */
    private static final class Typing extends InputStream {

        private final ByteArrayOutputStream screen;
        private final Deque<String> lines;

        Typing(ByteArrayOutputStream screen, String... lines) {
            this.screen = screen;
            this.lines = new ArrayDeque<>(Arrays.asList(lines));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("lines are typed whole");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            String line = lines.poll();
            if (line == null) {
                return -1;
            }
            byte[] typed = (line + "\n").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(typed, 0, bytes, offset, typed.length);
            screen.writeBytes(typed);
            return typed.length;
        }
    }
}
