package fr.palier.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {

    private final Findings findings = new Findings();

    private Item item(String value) {
        return YamlFile.parse("essai.yaml", "cle: " + value, findings)
                .orElseThrow()
                .fields()
                .find("cle")
                .orElseThrow();
    }

    private void assertExpected(String expected) {
        assertThat(findings.sorted()).extracting(Finding::remedy).containsExactly("Écrivez " + expected + ".");
    }

    @Test
    void yes_and_no_have_two_words_each() {
        assertThat(item("oui").flag()).contains(true);
        assertThat(item("true").flag()).contains(true);
        assertThat(item("non").flag()).contains(false);
        assertThat(item("false").flag()).contains(false);
        assertThat(item("peut-être").flag()).isEmpty();
        assertExpected("« oui » ou « non »");
    }

    @Test
    void a_number_is_written_plainly() {
        assertThat(item("12.5").number()).contains(new BigDecimal("12.5"));
        assertThat(item("-3").number()).contains(new BigDecimal(-3));
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "12,5", "0x1F", ".5", "NaN", "12345678901234567", "[1]", "1 000"})
    void anything_else_is_no_number(String text) {
        assertThat(item(text).number()).isEmpty();
        assertExpected("un nombre");
    }

    @Test
    void a_whole_number_lies_between_its_bounds() {
        assertThat(item("12").whole(1, 12)).contains(12);
        assertThat(item("12.0").whole(1, 12)).contains(12);
        assertThat(item("13").whole(1, 12)).isEmpty();
        assertExpected("un nombre entier entre 1 et 12");
    }

    @Test
    void a_date_is_a_day_that_exists() {
        assertThat(item("2024-02-29").date()).contains(LocalDate.of(2024, 2, 29));
        assertThat(item("2023-02-29").date()).isEmpty();
        assertExpected("un jour qui existe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2026", "2026-1-1", "2026", "+2026-01-01"})
    void anything_else_is_no_date(String text) {
        assertThat(item(text).date()).isEmpty();
        assertExpected("une date de la forme 2026-03-15");
    }

    @Test
    void a_single_value_is_a_list_of_one() {
        assertThat(item("a").texts()).containsExactly("a");
        assertThat(item("[a, b]").texts()).containsExactly("a", "b");
        assertThat(item("{a: b}").items()).isEmpty();
        assertExpected("une liste");
    }

    @Test
    void a_text_has_no_spaces_around_it_and_an_exact_one_keeps_them() {
        assertThat(item("\" a \"").text()).contains("a");
        assertThat(item("\" a \"").exact()).contains(" a ");
        assertThat(item("\"  \"").text()).isEmpty();
        assertExpected("un texte");
    }

    @Test
    void a_word_is_one_of_those_known_to_the_letter_if_need_be() {
        assertThat(item("\"a \"").oneOf(List.of("a ", "b"))).contains("a ");
        assertThat(item("\"b \"").oneOf(List.of("a ", "b"))).contains("b");
        assertThat(item("c").oneOf(List.of("a", "b"))).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.VALEUR_INCONNUE);
    }

    @Test
    void a_long_value_is_quoted_in_short() {
        assertThat(item("x".repeat(5_000)).flag()).isEmpty();
        assertThat(findings.sorted().getFirst().message()).hasSizeLessThan(120).contains("xxx… »");
    }
}
