package fr.palier.catalogue.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2018-04-12, 2018-04-12, 2018-04-12",
        "12/04/2018, 2018-04-12, 2018-04-12",
        "12.04.2018, 2018-04-12, 2018-04-12",
        "12 avril 2018, 2018-04-12, 2018-04-12",
        "le 12 Avril 2018, 2018-04-12, 2018-04-12",
        "1er février 2019, 2019-02-01, 2019-02-01",
        "12 avr. 2018, 2018-04-12, 2018-04-12",
        "janvier 2019, 2019-01-01, 2019-01-31",
        "fevrier 2020, 2020-02-01, 2020-02-29",
        "01/2019, 2019-01-01, 2019-01-31",
        "2019, 2019-01-01, 2019-12-31",
        "en 2019, 2019-01-01, 2019-12-31",
        "2026, 2026-01-01, 2026-11-24",
    })
    void a_day_is_read_as_it_is_typed(String text, LocalDate first, LocalDate last) {
        assertThat(TypedDates.read(text, TODAY)).isEqualTo(new Typed.Understood(new Value.Day(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "31/02/2019", "13/2019", "1er jui 2019", "0001", "2019-99-99", "12/04/18", ""})
    void what_is_no_day_is_told_with_an_example(String text) {
        assertThat(TypedDates.read(text, TODAY)).isInstanceOfSatisfying(Typed.NotUnderstood.class, problem -> {
            assertThat(problem.problem()).contains("« " + text + " »");
            assertThat(problem.example()).isNotEmpty();
        });
    }

    @Test
    void a_day_to_come_is_told_so() {
        assertThat(TypedDates.read("25/11/2026", TODAY))
                .isInstanceOfSatisfying(
                        Typed.NotUnderstood.class,
                        problem -> assertThat(problem.problem()).contains("dans le futur", "24 novembre 2026"));
    }
}
