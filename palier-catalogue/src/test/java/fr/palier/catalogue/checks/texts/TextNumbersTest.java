package fr.palier.catalogue.checks.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Au moins 3 salariés                       | 3        | NONE
            Plus de 300 000 € de budget               | 300000   | EUROS
            Plus de 300\u00a0000\u202f€ de budget     | 300000   | EUROS
            Plus de 300 k€                            | 300000   | EUROS
            Moins de 1,5 M€                           | 1500000  | EUROS
            Un budget de 2 millions d'euros           | 2000000  | EUROS
            Un budget de 100 mille euros              | 100000   | EUROS
            Trois cent mille euros                    | 300000   | EUROS
            Trois ans d'existence                     | 3        | YEARS
            Plus d'un an d'activité                   | 1        | YEARS
            Un an et demi                             | 1.5      | YEARS
            2 ans et demi                             | 2.5      | YEARS
            2 ans et 6 mois                           | 30       | MONTHS
            Dix-huit mois                             | 18       | MONTHS
            Vingt et un salariés                      | 21       | NONE
            Quatre-vingt-dix personnes                | 90       | NONE
            Mille deux cent trente-quatre habitants   | 1234     | NONE
            Une dizaine de salariés                   | 10       | NONE
            Au moins 50 % du chiffre d'affaires       | 50       | PERCENT
            Cent vingt logements                      | 120      | NONE
            Seize ans                                 | 16       | YEARS
            2,5 équivalents temps plein               | 2.5      | NONE
            """)
    void a_number_is_read_with_what_it_counts(String sentence, BigDecimal value, TextNumber.Unit unit) {
        List<TextNumber> certain =
                TextNumbers.in(sentence).stream().filter(TextNumber::isCertain).toList();

        assertThat(certain).hasSize(1);
        assertThat(certain.getFirst().isOneOf(value)).as(certain.toString()).isTrue();
        assertThat(certain.getFirst().unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une association loi 1901",
                "Une association (loi de 1901)",
                "Agréée au titre de la loi du 31 juillet 2014",
                "Au sens de la loi n° 2014-856 du 31 juillet 2014",
                "Éligible au mécénat (articles 200 et 238 bis du code général des impôts)",
                "Engagée pour réduire le CO2",
                "Un numéro ouvert 24h sur les réseaux",
                "Créée depuis 2014",
                "En 2024, le zonage a changé",
                "Un projet neuf",
                "L'une des structures du réseau",
                "En 3e année",
                "Le 1er du département"
            })
    void what_only_looks_like_a_number_of_the_rule_is_left_alone(String sentence) {
        assertThat(TextNumbers.in(sentence)).noneMatch(TextNumber::isCertain);
    }

    @Test
    void the_unit_of_a_range_is_that_of_both_its_ends() {
        List<TextNumber> numbers = TextNumbers.in("De 100 à 300 k€ de budget");

        assertThat(numbers).hasSize(2);
        assertThat(numbers.getFirst().isOneOf(new BigDecimal(100_000))).isTrue();
        assertThat(numbers.getLast().isOneOf(new BigDecimal(300_000))).isTrue();
    }

    @Test
    void a_point_before_three_figures_may_be_either() {
        TextNumber number = TextNumbers.in("1.500 €").getFirst();

        assertThat(number.isOneOf(new BigDecimal(1500))).isTrue();
        assertThat(number.isOneOf(new BigDecimal("1.5"))).isTrue();
    }

    @Test
    void several_numbers_are_all_found() {
        assertThat(TextNumbers.in("Deux salariés, 3 ans et 100 000 €, ou douze bénévoles"))
                .extracting(number -> number.values().getFirst().intValueExact())
                .containsExactly(2, 3, 100_000, 12);
    }

    @Test
    void a_year_of_the_calendar_is_one() {
        assertThat(TextNumbers.in("Créée avant le 1er janvier 2024"))
                .extracting(TextNumber::unit)
                .containsExactly(TextNumber.Unit.CALENDAR);
        assertThat(TextNumbers.in("Avant 2020, puis au 31/12/2022 et le 2023-05-06"))
                .hasSize(3);
    }
}
