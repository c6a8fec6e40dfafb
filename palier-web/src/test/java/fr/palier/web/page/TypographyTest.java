package fr.palier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void apostrophes_are_curled_escaped_or_not() {
        assertThat(Typography.fine("l'eau d&#39;ici")).isEqualTo("l’eau d’ici");
    }

    @Test
    void no_line_begins_with_a_sign() {
        assertThat(Typography.fine("Qui ? « Vous » : 30 %"))
                .isEqualTo("Qui\u00a0? «\u00a0Vous\u00a0»\u00a0: 30\u00a0%");
    }

    @Test
    void what_is_fine_stays_as_it_is() {
        assertThat(Typography.fine("Déjà bien.")).isEqualTo("Déjà bien.");
        assertThat(Typography.fine("")).isEmpty();
        assertThat(Typography.fine(" ")).isEqualTo(" ");
        assertThat(Typography.fine("a&amp;b")).isEqualTo("a&amp;b");
    }
}
