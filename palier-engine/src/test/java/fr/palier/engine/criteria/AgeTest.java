package fr.palier.engine.criteria;

import static fr.palier.engine.World.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.engine.Law;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-02, 36, 2024-03-02",
        "2021-03-02,  0, 2021-03-02",
        "2024-02-29, 12, 2025-03-01",
        "2024-02-29, 48, 2028-02-29",
        "2025-01-31,  1, 2025-03-01",
        "2024-01-31,  1, 2024-03-01",
        "2025-01-29,  1, 2025-03-01",
        "2024-01-29,  1, 2024-02-29",
        "2025-08-31, 18, 2027-03-01",
        "2025-03-31,  1, 2025-05-01",
        "2025-12-31,  1, 2026-01-31",
    })
    void a_day_that_the_month_lacks_counts_on_the_first_of_the_next(String birth, int months, String reached) {
        assertThat(new Age(months).reachedBy(day(birth))).isEqualTo(day(reached));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2021-03-02, 35",
        "2024-03-02, 2021-03-02, 36",
        "2025-02-28, 2024-02-29, 11",
        "2025-03-01, 2024-02-29, 12",
        "2026-11-24, 2026-11-24,  0",
        "2026-11-24, 2026-10-25,  0",
        "2026-11-24, 2026-10-24,  1",
        "2026-11-24, 2027-05-01,  0",
        "2026-11-24, 2028-11-01,  0",
    })
    void an_age_is_told_in_whole_months(String day, String birth, int months) {
        assertThat(Age.on(day(day), day(birth))).isEqualTo(new Age(months));
    }

    @Test
    void no_age_is_negative() {
        assertThat(new Age(0).months()).isZero();
        assertThatThrownBy(() -> new Age(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("negative age: -1");
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.integers()
                .between(0, 4 * 366)
                .map(days -> day("2020-01-01").plusDays(days));
    }

    @Law
    void an_age_is_had_from_the_day_it_is_reached_and_not_on_the_day_before(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(max = 60) int months) {
        LocalDate reached = new Age(months).reachedBy(birth);
        assertThat(Age.on(reached, birth).months()).isEqualTo(months);
        assertThat(Age.on(reached.minusDays(1), birth).months()).isEqualTo(Math.max(months - 1, 0));
    }

    @Law
    void who_was_born_later_reaches_no_age_earlier(
            @ForAll("births") LocalDate one,
            @ForAll("births") LocalDate other,
            @ForAll @IntRange(max = 60) int months) {
        Age age = new Age(months);
        LocalDate older = one.isBefore(other) ? one : other;
        LocalDate younger = one.isBefore(other) ? other : one;
        assertThat(age.reachedBy(younger)).isAfterOrEqualTo(age.reachedBy(older));
    }
}
