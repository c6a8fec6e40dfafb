package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static String written(boolean isColoured, Consumer<Paper> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, isColoured);
        writer.accept(new Paper(terminal));
        terminal.close();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_long_text_is_broken_at_eighty_columns_with_its_indent() {
        String text = written(false, paper -> paper.indented(4, "mot ".repeat(40)));
        assertThat(text.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("    mot").hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void further_lines_stand_under_the_first_word() {
        assertThat(written(false, paper -> paper.marked(2, "✓", "mot ".repeat(40), null))
                        .lines())
                .first()
                .asString()
                .startsWith("  ✓ mot");
        assertThat(written(false, paper -> paper.marked(2, "✓", "mot ".repeat(40), null))
                        .lines())
                .last()
                .asString()
                .startsWith("    mot");
    }

    @Test
    void a_french_sign_stays_with_its_word() {
        String text = written(false, paper -> paper.line("x".repeat(77) + " ou : « y » ?"));
        assertThat(text.lines()).containsExactly("x".repeat(77), "ou\u00a0: «\u00a0y\u00a0»\u00a0?");
    }

    @Test
    void colours_are_for_a_person_who_watches() {
        assertThat(written(true, paper -> paper.heading("a", Paper.Ink.GREEN))).isEqualTo("\u001b[32ma\u001b[0m\n");
        assertThat(written(false, paper -> paper.heading("a", Paper.Ink.GREEN))).isEqualTo("a\n");
    }

    @Test
    void no_text_of_anyone_s_moves_the_cursor() {
        assertThat(written(false, paper -> paper.heading("a\u001b[2Jb\u202ec\u0007", Paper.Ink.BOLD)))
                .isEqualTo("a [2Jb c\n");
    }
}
