package fr.palier.catalogue.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {

    private static final FactType.Quantity AMOUNT = new FactType.Quantity(FactType.Scale.AMOUNT, BigDecimal.ZERO, null);
    private static final FactType.Quantity PERSONS =
            new FactType.Quantity(FactType.Scale.WHOLE, BigDecimal.ZERO, new BigDecimal(1_000_000));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    310000            | 310000
                    310 000 €         | 310000
                    310 000 euros     | 310000
                    310.000 €         | 310000
                    450 k€            | 450000
                    450K€             | 450000
                    1,5 M€            | 1500000
                    1.5 million       | 1500000
                    2 millions        | 2000000
                    environ 90 000    | 90000
                    90 mille euros    | 90000
                    0                 | 0
                    """)
    void an_amount_is_read_as_it_is_typed(String text, BigDecimal euros) {
        assertThat(TypedNumbers.read(AMOUNT, text))
                .isInstanceOfSatisfying(
                        Typed.Understood.class,
                        read -> assertThat(read.value()).isInstanceOfSatisfying(Value.Quantity.class, quantity -> {
                            assertThat(quantity.min()).isEqualByComparingTo(euros);
                            assertThat(quantity.max()).isEqualByComparingTo(euros);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entre 10 et 20", "10 à 20", "10-20", "de 10 à 20 salariés"})
    void a_range_is_read_as_one(String text) {
        assertThat(TypedNumbers.read(PERSONS, text))
                .isEqualTo(new Typed.Understood(new Value.Quantity(new BigDecimal(10), new BigDecimal(20))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "12,5", "-3", "1e9", "20 à 10", "2 000 000", "12 13", "", "1/2", "∞", "٣"})
    void what_is_no_number_of_persons_is_told_with_an_example(String text) {
        assertThat(TypedNumbers.read(PERSONS, text)).isInstanceOfSatisfying(Typed.NotUnderstood.class, problem -> {
            assertThat(problem.problem()).contains("« " + text + " »");
            assertThat(problem.example()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    300 à 400 k€        | 300000 | 400000
                    entre 1 et 2 M€     | 1000000 | 2000000
                    1,5 à 2 millions    | 1500000 | 2000000
                    90 000 à 100 k€     | 90000 | 100000
                    90 k€ à 100 k€      | 90000 | 100000
                    90 000 à 100 000 €  | 90000 | 100000
                    """)
    void a_unit_at_the_end_of_a_range_is_that_of_both_ends(String text, BigDecimal min, BigDecimal max) {
        assertThat(TypedNumbers.read(AMOUNT, text))
                .isInstanceOfSatisfying(
                        Typed.Understood.class,
                        read -> assertThat(read.value()).isInstanceOfSatisfying(Value.Quantity.class, quantity -> {
                            assertThat(quantity.min()).isEqualByComparingTo(min);
                            assertThat(quantity.max()).isEqualByComparingTo(max);
                        }));
    }

    @Test
    void a_point_before_three_digits_parts_thousands_of_euros_and_decimals_of_a_working_time() {
        FactType.Quantity fullTime = new FactType.Quantity(FactType.Scale.DECIMAL, BigDecimal.ZERO, null);
        assertThat(TypedNumbers.read(fullTime, "2.125"))
                .isEqualTo(new Typed.Understood(Value.Quantity.exactly(new BigDecimal("2.125"))));
        assertThat(TypedNumbers.read(AMOUNT, "2.125"))
                .isEqualTo(new Typed.Understood(Value.Quantity.exactly(new BigDecimal("2125"))));
    }

    @Test
    void an_amount_that_no_profile_could_hold_is_not_understood() {
        assertThat(TypedNumbers.read(AMOUNT, "1000000 milliards")).isInstanceOf(Typed.NotUnderstood.class);
    }
}
