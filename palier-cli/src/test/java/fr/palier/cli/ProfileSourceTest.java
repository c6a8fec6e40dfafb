package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSourceTest {

    @TempDir
    private Path folder;

    private static Run read(String input, String... more) {
        String[] words = new String[more.length + 7];
        System.arraycopy(
                new String[] {"orienter", "--profil", "-", "--date", "2026-11-24", "--format", "json"}, 0, words, 0, 7);
        System.arraycopy(more, 0, words, 7, more.length);
        return Run.typing(input, words);
    }

    private Run file(String name, String content, String... more) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        String[] words = new String[more.length + 5];
        System.arraycopy(new String[] {"orienter", "--profil", file.toString(), "--format", "json"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Run.of(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"id\": \"a\"\n}",
                "\n\n{\"id\": \"a\"\n}\n\n",
                "{\"domaines\": [],\n\"salaries\":\n{\"min\": 1}\n}",
                "{ \"salaries\": {\"min\": 1, \"max\": 2}\n, \"id\": \"a\" }",
                "\ufeff{\"id\": \"a\"}",
            })
    void one_object_over_any_number_of_lines_is_one_profile(String input) {
        Run run = read(input);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"a\"}\n{\"id\": \"b\"}",
                "{\"id\": \"a\"}\r\n{\"id\": \"b\"}\r\n",
                "\n{\"id\": \"a\"}\n\n  \n{\"id\": \"b\"}\n",
            })
    void several_objects_are_one_a_line(String input) {
        Run run = read(input);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"budget\": }", "{\"id\": \"a\", \"budget\":", "oups", "{\"budget\": -1}"})
    void the_first_line_may_be_the_bad_one(String bad) {
        String input = bad + "\n{\"id\": \"b\"}\n{\"id\": \"c\"}\n";
        assertThat(read(input).status()).isEqualTo(2);
        assertThat(read(input).err()).startsWith("Ligne 1 : ");
        assertThat(read(input, "--continuer").status()).isEqualTo(1);
        assertThat(read(input, "--continuer").lines()).hasSize(2);
    }

    @Test
    void what_was_answered_before_a_bad_line_is_not_lost() {
        Run run = read("{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": 3}\n{\"id\": \"d\"}\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).isEqualTo("Ligne 3 : « id » vaut « 3 » : un texte entre guillemets était attendu.\n");
    }

    @Test
    void bad_lines_are_counted_with_the_blank_ones() {
        assertThat(read("{}\n\n\n{\"id\": 3}\n").err()).startsWith("Ligne 4 : ");
    }

    @Test
    void every_bad_line_is_told_when_one_goes_on() throws IOException {
        Run run = file("a.jsonl", "{\"a\": 1}\n{\"id\": \"x\"}\n{\"b\": 1}\n" + "[".repeat(500) + "\n", "--continuer");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("Ligne "));
    }

    @Test
    void a_line_in_another_encoding_is_one_bad_line() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.write(
                file, "{\"id\": \"a\"}\n{\"id\": \"\u00e9\"}\n{\"id\": \"c\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("orienter", "--profil", file.toString(), "--format", "json", "--continuer");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).contains("Ligne 2", "UTF-8");
    }

    @Test
    void a_profile_of_more_than_a_mebibyte_is_refused() throws IOException {
        String large = "{\"nom\": \"" + "x".repeat(1 << 20) + "\"}";
        assertThat(file("a.json", large).err()).contains("1 Mio");
        assertThat(file("a.json", large).status()).isEqualTo(2);
        assertThat(read(large).err()).contains("1 Mio");
        assertThat(read("{\n" + large.substring(1)).err()).contains("1 Mio");
    }

    @Test
    void an_input_of_any_length_is_answered_line_by_line() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(
                List.of("orienter", "--profil", "-", "--format", "json", "--continuer"),
                new Terminal(new Endless(40), out, out, false));
        assertThat(status).isEqualTo(1);
        assertThat(Run.text(out).lines()).hasSize(41);
    }

    @Test
    void a_file_of_lines_may_be_empty_and_one_profile_may_not() throws IOException {
        assertThat(file("a.jsonl", "").status()).isZero();
        assertThat(file("a.json", "").err()).contains("vide");
        assertThat(read("").err()).contains("vide");
    }

    /** One bad line of four megabytes, then some good ones. */
    private static final class Endless extends InputStream {

        private final byte[] good = "\n{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        private final int lines;
        private long position;

        Endless(int lines) {
            this.lines = lines;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = 0;
            for (int next = read(); next >= 0; next = count < length ? read() : -1) {
                bytes[offset + count++] = (byte) next;
            }
            return count == 0 ? -1 : count;
        }

        @Override
        public int read() {
            long place = position++;
            if (place < 4_000_000) {
                return 'x';
            }
            long within = place - 4_000_000;
            return within < (long) lines * good.length ? good[(int) (within % good.length)] : -1;
        }
    }
}
