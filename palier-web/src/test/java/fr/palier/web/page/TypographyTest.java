package fr.palier.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
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
    void thousands_are_parted_by_a_space_that_the_face_has() {
        assertThat(Typography.fine("300\u202f000\u202f€")).isEqualTo("300\u00a0000\u00a0€");
        assertThat(Typography.fine("300 000 € en 2 ans, 12 34")).isEqualTo("300\u00a0000\u00a0€ en 2 ans, 12 34");
    }

    @Test
    void tags_scripts_and_codes_stay_as_they_are() {
        String html =
                "<a title='l &#39; : >' href=\"?a=b\">l'eau</a><script type=\"x\">{'a' : 1}</script> ! <!-- d'ici -->";
        assertThat(Typography.fine(html))
                .isEqualTo("<a title='l &#39; : >' href=\"?a=b\">l’eau</a><script type=\"x\">{'a' : 1}</script>\u00a0!"
                        + " <!-- d'ici -->");
        assertThat(Typography.fine("<pre>l'a</pre><p>l'a</p>")).isEqualTo("<pre>l'a</pre><p>l’a</p>");
    }

    @Test
    void what_is_fine_stays_as_it_is() {
        assertThat(Typography.fine("Déjà bien. a&amp;b")).isEqualTo("Déjà bien. a&amp;b");
        assertThat(Typography.fine("")).isEmpty();
        assertThat(Typography.fine(" ")).isEqualTo(" ");
    }

    @Property
    void any_text_ends_and_is_fine_once_and_for_all(
            @ForAll
                    @CharRange(from = 'a', to = 'c')
                    @Chars({'<', '>', '"', '\'', '&', '#', '3', '9', ';', ' ', '-', '!', '/'})
                    String text) {
        String fine = Typography.fine(text);
        assertThat(Typography.fine(fine)).isEqualTo(fine);
    }
}
