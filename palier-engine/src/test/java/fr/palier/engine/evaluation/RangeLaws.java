package fr.palier.engine.evaluation;

import static fr.palier.engine.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import fr.palier.engine.Samples;
import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A criterion holds for a range where it holds for all of it, and fails where it fails for all of it. */
class RangeLaws {

    @Provide
    Arbitrary<LocalDate> dates() {
        return Samples.dates();
    }

    /** Exactly three months old: on some days nobody is, and a range around them need not know it. */
    @Provide
    Arbitrary<Comparison> sided() {
        return Arbitraries.of(Comparison.LESS, Comparison.AT_MOST, Comparison.MORE, Comparison.AT_LEAST);
    }

    @Law
    void a_range_of_numbers_is_judged_as_all_its_members_are(
            @ForAll Comparison comparison,
            @ForAll @IntRange(max = 20) int min,
            @ForAll @IntRange(max = 8) int length,
            @ForAll @IntRange(max = 20) int bound) {
        Stream<Value> members = IntStream.rangeClosed(0, length * 2)
                .mapToObj(half -> BigDecimal.valueOf(min * 10L + half * 5L, 1))
                .map(Value.Quantity::exactly);
        isJudgedAsItsMembers(BUDGET, between(min, min + length), members, compared(BUDGET, comparison, "" + bound));
    }

    @Law
    void a_range_of_days_is_judged_as_all_its_members_are(
            @ForAll Comparison comparison,
            @ForAll @IntRange(max = 12) int start,
            @ForAll @IntRange(max = 6) int length) {
        LocalDate min = day("2026-02-24").plusDays(start);
        LocalDate max = min.plusDays(length);
        isJudgedAsItsMembers(APPROVED, between(min, max), days(min, max), dated(APPROVED, comparison, "2026-03-01"));
    }

    @Law
    void a_range_of_births_is_judged_as_all_its_members_are(
            @ForAll("sided") Comparison comparison,
            @ForAll @IntRange(max = 12) int start,
            @ForAll @IntRange(max = 6) int length,
            @ForAll @IntRange(min = 1, max = 25) int months) {
        LocalDate min = day("2026-02-24").minusMonths(months).plusDays(start);
        LocalDate max = min.plusDays(length);
        isJudgedAsItsMembers(
                BORN,
                between(min, max),
                days(min, max),
                Criterion.requires(AGE, new Condition.Aged(comparison, new Age(months))));
    }

    private static Stream<Value> days(LocalDate min, LocalDate max) {
        return min.datesUntil(max.plusDays(1)).map(Value.Day::exactly);
    }

    private static void isJudgedAsItsMembers(Fact fact, Value range, Stream<Value> members, Criterion criterion) {
        Moment moment = Moment.on(day("2026-03-01"));
        Set<Truth> each = members.map(member -> Evaluation.truth(criterion, knowing(fact, member), moment))
                .collect(Collectors.toSet());
        assertThat(each).doesNotContain(Truth.UNKNOWN);
        Truth expected = each.size() == 1 ? each.iterator().next() : Truth.UNKNOWN;
        assertThat(Evaluation.truth(criterion, knowing(fact, range), moment)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS,      FALSE,   UNKNOWN, UNKNOWN, TRUE",
        "AT_MOST,   FALSE,   UNKNOWN, UNKNOWN, TRUE",
        "MORE,      TRUE,    UNKNOWN, UNKNOWN, FALSE",
        "AT_LEAST,  TRUE,    UNKNOWN, UNKNOWN, FALSE",
        "EQUAL,     FALSE,   UNKNOWN, UNKNOWN, FALSE",
        "DIFFERENT, TRUE,    UNKNOWN, UNKNOWN, TRUE",
    })
    void an_open_end_goes_as_far_as_one_likes(
            Comparison comparison, Truth from13, Truth from7, Truth upTo13, Truth upTo7) {
        Criterion criterion = compared(BUDGET, comparison, "10");
        Moment moment = Moment.on(TODAY);
        assertThat(Evaluation.truth(criterion, knowing(BUDGET, from(13)), moment))
                .isEqualTo(from13);
        assertThat(Evaluation.truth(criterion, knowing(BUDGET, from(7)), moment))
                .isEqualTo(from7);
        assertThat(Evaluation.truth(criterion, knowing(BUDGET, upTo(13)), moment))
                .isEqualTo(upTo13);
        assertThat(Evaluation.truth(criterion, knowing(BUDGET, upTo(7)), moment))
                .isEqualTo(upTo7);
    }
}
