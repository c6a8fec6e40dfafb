package fr.palier.engine.wording;

import static fr.palier.engine.World.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Age;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    /** A narrow no-break space is shown as an underscore. */
    private static String shown(String text) {
        return text.replace('\u202f', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0         | 0",
                "999       | 999",
                "1000      | 1_000",
                "300000    | 300_000",
                "1234567.5 | 1_234_567,5",
                "0.25      | 0,25",
                "12.50     | 12,5",
                "10.00     | 10",
                "1E+6      | 1_000_000",
                "-1500     | -1_500",
            })
    void thousands_are_parted_and_the_decimals_stand_behind_a_comma(BigDecimal number, String text) {
        assertThat(shown(French.number(number))).isEqualTo(text);
    }

    @Test
    void an_amount_has_its_sign_behind_it() {
        assertThat(shown(French.amount(new BigDecimal("1500000")))).isEqualTo("1_500_000_€");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 1er mars 2027",
        "2027-03-02, 2 mars 2027",
        "2026-12-31, 31 décembre 2026",
        "2026-08-21, 21 août 2026",
        "2026-01-11, 11 janvier 2026",
    })
    void the_first_of_a_month_is_the_only_ordinal(String date, String text) {
        assertThat(French.date(day(date))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 mois",
        "1, 1 mois",
        "11, 11 mois",
        "12, 1 an",
        "13, 1 an et 1 mois",
        "24, 2 ans",
        "32, 2 ans et 8 mois"
    })
    void an_age_is_told_in_years_and_months(int months, String text) {
        assertThat(French.age(new Age(months))).isEqualTo(text);
    }

    @Test
    void several_things_are_joined_by_commas_and_the_last_by_a_word() {
        assertThat(French.and(List.of())).isEmpty();
        assertThat(French.and(List.of("a"))).isEqualTo("a");
        assertThat(French.and(List.of("a", "b"))).isEqualTo("a et b");
        assertThat(French.or(List.of("a", "b", "c"))).isEqualTo("a, b ou c");
    }

    @Test
    void a_sentence_begins_with_a_capital() {
        assertThat(French.sentence("être une association")).isEqualTo("Être une association");
        assertThat(French.sentence("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "1.99, false", "2, true", "-1, false", "-2, true", "2.5, true"})
    void the_plural_begins_at_two(BigDecimal number, boolean plural) {
        assertThat(French.isPlural(number)).isEqualTo(plural);
    }
}
