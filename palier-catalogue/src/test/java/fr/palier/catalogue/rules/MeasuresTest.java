package fr.palier.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            300 000 €                    | 300000
            300\u00a0000\u00a0€          | 300000
            300\u202f000\u202f€          | 300000
            300\u2009000 €               | 300000
            300000                       | 300000
            300000€                      | 300000
            300 k€                       | 300000
            300\u00a0k€                  | 300000
            300 K€                       | 300000
            1,5 M€                       | 1500000
            1.5 M€                       | 1500000
            1,234 M€                     | 1234000
            2 Md€                        | 2000000000
            1 250,50 €                   | 1250.50
            12345 euros                  | 12345
            1 euro                       | 1
            0                            | 0
            10771.995                    | 10771.995
            """)
    void an_amount_is_read_in_every_notation(String text, BigDecimal euros) {
        assertThat(Measures.amount(text))
                .get()
                .satisfies(read -> assertThat(read).isEqualByComparingTo(euros));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "€",
                "beaucoup",
                "300 $",
                "300 m€",
                "1.500 €",
                "1,500 euros",
                "30 0000 €",
                "3 00 €",
                "1.500.000 €",
                "300 000 € par an",
                "1e6",
                "--3",
                "300 000 000 000 000 000 000 000 000 000 000 000 000 €"
            })
    void what_may_be_read_in_two_ways_or_none_is_no_amount(String text) {
        assertThat(Measures.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "'2,5', 2.5", "2.5, 2.5", "1 500, 1500", "-3, -3", "1\u202f234, 1234"})
    void a_number_has_no_unit(String text, BigDecimal number) {
        assertThat(Measures.number(text))
                .get()
                .satisfies(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 €", "dix", "10 %", "1 2 3", ""})
    void with_a_unit_it_is_none(String text) {
        assertThat(Measures.number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3 ans, 36",
        "1 an, 12",
        "18 mois, 18",
        "2 ans et 6 mois, 30",
        "2 ans 6 mois, 30",
        "3\u00a0ans, 36",
        "3\u202fans, 36",
        "3ans, 36",
        "0 mois, 0",
        "1 an et 18 mois, 30"
    })
    void an_age_is_in_years_and_months(String text, int months) {
        assertThat(Measures.age(text)).contains(new Age(months));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "et",
                "ans",
                "3 ans et",
                "et 6 mois",
                "3 jours",
                "2,5 ans",
                "-1 an",
                "6 mois 2 ans",
                "12345 ans"
            })
    void anything_else_is_no_age(String text) {
        assertThat(Measures.age(text)).isEmpty();
    }

    @Test
    void a_sign_stands_before_its_bound_with_or_without_a_space() {
        assertThat(Measures.compared("<= 3")).contains(new Measures.Compared(Comparison.AT_MOST, "3"));
        assertThat(Measures.compared("<3")).contains(new Measures.Compared(Comparison.LESS, "3"));
        assertThat(Measures.compared(">\u00a03 ans")).contains(new Measures.Compared(Comparison.MORE, "3 ans"));
        assertThat(Measures.compared("!= 0")).contains(new Measures.Compared(Comparison.DIFFERENT, "0"));
        assertThat(Measures.compared("= 0")).contains(new Measures.Compared(Comparison.EQUAL, "0"));
        assertThat(Measures.compared("12")).contains(new Measures.Compared(Comparison.EQUAL, "12"));
        assertThat(Measures.compared(">=")).isEqualTo(Measures.compared("> ="));
        assertThat(Measures.compared("")).isEmpty();
    }
}
