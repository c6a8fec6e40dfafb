package fr.palier.web.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

    private static final List<String> LETTERS =
            List.of("ink", "soft", "accent", "accent-strong", "eligible", "soon", "complete", "refused", "wrong");

    @Property(tries = 3_000)
    void whatever_the_two_colours_everything_is_read(
            @ForAll("colours") Colour ground, @ForAll("colours") Colour accent) {
        Palette palette = Palette.of(ground, accent);
        for (String under : List.of("paper", "card", "wash")) {
            for (String letters : LETTERS) {
                assertThat(of(palette, letters).contrast(of(palette, under)))
                        .as(letters + " on " + under)
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(of(palette, "line").contrast(of(palette, under))).isGreaterThanOrEqualTo(3);
        }
        assertThat(of(palette, "on-accent").contrast(of(palette, "accent"))).isGreaterThanOrEqualTo(4.5);
        assertThat(of(palette, "on-accent").contrast(of(palette, "accent-strong")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(of(palette, "paper")).isEqualTo(ground);
    }

    @Property(tries = 500)
    void a_colour_is_read_back_as_it_was_written(@ForAll("colours") Colour colour) {
        assertThat(Colour.of(colour.hex())).contains(colour);
        assertThat(Colour.of(colour.digits())).contains(colour);
    }

    /** Figures of the contrast checker of WebAIM. */
    @ParameterizedTest
    @CsvSource({"000000, FFFFFF, 21", "777777, FFFFFF, 4.47", "0000FF, FFFFFF, 8.59", "A63F17, FBF7F0, 5.9"})
    void contrasts_are_those_that_others_compute(String one, String other, double expected) {
        assertThat(colour(one).contrast(colour(other))).isCloseTo(expected, within(0.06));
        assertThat(colour(other).contrast(colour(one))).isCloseTo(expected, within(0.06));
    }

    @Test
    void an_accent_that_is_read_well_stays_as_it_is() {
        assertThat(Palette.of(Colour.WHITE, colour("0B5394")).accent()).isEqualTo(colour("0B5394"));
        assertThat(new Theme(Colour.WHITE, colour("0B5394")).corrections()).isEmpty();
    }

    @Test
    void one_that_is_not_is_moved_no_further_than_needed_and_it_is_told() {
        Palette palette = Palette.of(Colour.WHITE, colour("FFCC00"));
        assertThat(palette.accent().contrast(Colour.WHITE)).isBetween(4.5, 5.2);
        assertThat(new Theme(Colour.WHITE, colour("FFCC00")).corrections())
                .singleElement()
                .asString()
                .contains(
                        "#FFCC00", "#FFFFFF", "il en faut 4,5", palette.accent().hex());
    }

    @Test
    void without_a_ground_both_screens_are_thought_of() {
        Theme theme = new Theme(null, colour("00FF00"));
        assertThat(theme.css()).contains("color-scheme:light", "prefers-color-scheme:dark", "color-scheme:dark");
        assertThat(theme.corrections()).singleElement().asString().contains("#FBF7F0");
        assertThat(new Theme(Colour.BLACK, null).css())
                .contains("color-scheme:dark")
                .doesNotContain("prefers-color-scheme");
    }

    @Provide
    Arbitrary<Colour> colours() {
        return Arbitraries.integers().between(0, 0xFFFFFF).map(Colour::of);
    }

    private static Colour of(Palette palette, String token) {
        return Objects.requireNonNull(palette.tokens().get(token), token);
    }

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }
}
