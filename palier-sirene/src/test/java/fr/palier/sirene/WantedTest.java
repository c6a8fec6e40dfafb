package fr.palier.sirene;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    private static final Siren FICTIVE = new Siren("000010025");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000010025",
                " 000 010 025 ",
                "000\u00a0010\u202f025",
                "000.010.025",
                "00001002500013",
                "000 010 025 00013",
                "LA SCIC DES MARINIERS (000 010 025)",
                "Les Mariniers 000010025"
            })
    void a_number_is_read_as_people_write_it(String text) {
        assertThat(Wanted.read(text)).isEqualTo(new Wanted.ByNumber(FICTIVE));
    }

    @Test
    void a_digit_that_does_not_go_with_the_others_is_told() {
        assertThat(problem("000 010 026")).contains("« 000 010 026 »", "numéro SIREN", "dernier chiffre");
        assertThat(problem("00001002500014")).contains("SIRET", "Vérifiez");
    }

    @Test
    void too_few_digits_and_too_many_are_counted() {
        assertThat(problem("12345678")).contains("8 chiffres", "en a 9", "en a 14");
        assertThat(problem("1234567890123")).contains("13 chiffres");
        assertThat(problem("  ")).contains("vide");
    }

    @Test
    void establishments_of_la_poste_are_numbered_otherwise() {
        // The sum of the digits is a multiple of five, and Luhn's rule does not hold.
        assertThat(Siren.isChecked("35600000000001")).isFalse();
        assertThat(Wanted.read("356 000 000 00001")).isEqualTo(new Wanted.ByNumber(new Siren("356000000")));
        assertThat(problem("356 000 000 00002")).contains("SIRET");
        assertThat(problem("000 010 025 00002")).contains("SIRET");
    }

    @Test
    void an_association_has_a_number_of_its_own() {
        assertThat(Wanted.read("w632001001")).isEqualTo(new Wanted.ByRna("W632001001"));
        assertThat(Wanted.read("W 632 001 001")).isEqualTo(new Wanted.ByRna("W632001001"));
        assertThat(Wanted.read("W9M1000123")).isEqualTo(new Wanted.ByRna("W9M1000123"));
        assertThat(problem("W12345")).contains("RNA", "neuf chiffres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ateliers 1901", "3615", "Emmaüs", "W", "Un 000010026", "12 rue de la Paix"})
    void everything_else_is_a_name(String text) {
        assertThat(Wanted.read(text)).isEqualTo(new Wanted.ByName(text));
    }

    @Property
    void one_wrong_digit_never_passes(
            @ForAll @IntRange(max = 99_999_999) int number, @ForAll @IntRange(max = 8) int at) {
        String base = String.format("%08d", number);
        String right = "";
        for (int last = 0; last < 10; last++) {
            right = Siren.isChecked(base + last) ? base + last : right;
        }
        char[] wrong = right.toCharArray();
        wrong[at] = wrong[at] == '9' ? '0' : (char) (wrong[at] + 1);
        assertThat(Siren.find(new String(wrong))).isEmpty();
    }

    @Property
    void nothing_that_is_typed_breaks_it(
            @ForAll @StringLength(max = 200) @CharRange(from = 0, to = '\uffff') String text) {
        assertThat(Wanted.read(text)).isNotNull();
    }

    private static String problem(String text) {
        return Wanted.read(text) instanceof Wanted.Mistyped(String problem) ? problem : "read: " + Wanted.read(text);
    }
}
