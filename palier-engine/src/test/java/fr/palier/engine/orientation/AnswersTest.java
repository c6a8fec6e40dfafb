package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static List<Answers.Answer> likely(Fact fact, Criterion criterion, Profile profile) {
        return Answers.likely(fact, Conditions.in(List.of(criterion)), profile, TODAY);
    }

    private static List<Value> values(Fact fact, Criterion criterion, Profile profile) {
        return likely(fact, criterion, profile).stream()
                .map(Answers.Answer::value)
                .toList();
    }

    private static List<Value> values(Fact fact, Criterion criterion) {
        return values(fact, criterion, nothing().profile());
    }

    private static List<Value> every(Fact fact, Criterion criterion) {
        return Answers.all(fact, Conditions.in(List.of(criterion)), nothing().profile(), TODAY);
    }

    private static Stream<Extent> cells(Fact fact, Criterion criterion, Profile profile) {
        return values(fact, criterion, profile).stream()
                .map(value -> ((Value.Place) value).territory().extent());
    }

    @Test
    void a_number_falls_on_one_side_of_a_bound_or_on_the_other() {
        assertThat(values(STAFF, atLeast(STAFF, 2))).containsExactly(exactly(1), exactly(2));
        assertThat(values(BUDGET, moreThan(BUDGET, 300_000)))
                .containsExactly(exactly("299999.99"), exactly("300000.01"));
        assertThat(values(STAFF, compared(STAFF, Comparison.MORE, "2.5"))).containsExactly(exactly(1), exactly(3));
        assertThat(values(HOURS, compared(HOURS, Comparison.EQUAL, "2.5")))
                .containsExactly(exactly("2.49"), exactly("2.5"));
    }

    @Test
    void a_number_stays_in_the_bounds_of_its_kind() {
        assertThat(values(STAFF, lessThan(STAFF, 0))).containsExactly(exactly(0));
        assertThat(values(STAFF, atMost(STAFF, 0))).containsExactly(exactly(0), exactly(1));
        Fact days = new Fact(
                0, "jours", new FactType.Quantity(FactType.Scale.WHOLE, BigDecimal.ONE, BigDecimal.TEN), false);
        Profile nothing = Profile.empty(new Vocabulary(List.of(days)));
        assertThat(values(days, moreThan(days, 9), nothing)).containsExactly(exactly(8), exactly(10));
        assertThat(values(days, moreThan(days, 10), nothing)).containsExactly(exactly(9));
        assertThat(values(days, lessThan(days, 2), nothing)).containsExactly(exactly(1), exactly(2));
    }

    @Test
    void a_number_stays_in_the_range_in_which_it_is_known_to_lie() {
        Criterion fifteen = atLeast(STAFF, 15);
        assertThat(values(STAFF, fifteen, knowing(STAFF, between(10, 19)))).containsExactly(exactly(10), exactly(15));
        assertThat(values(STAFF, fifteen, knowing(STAFF, between(10, 15)))).containsExactly(exactly(10), exactly(15));
        assertThat(values(STAFF, fifteen, knowing(STAFF, from(15)))).containsExactly(exactly(15));
        assertThat(values(STAFF, fifteen, knowing(STAFF, from(14)))).containsExactly(exactly(14), exactly(15));
        assertThat(values(STAFF, fifteen, knowing(STAFF, upTo(14)))).containsExactly(exactly(14));
        assertThat(values(BUDGET, compared(BUDGET, Comparison.MORE, "10"), knowing(BUDGET, between("10", "10.001"))))
                .containsExactly(exactly(10), exactly("10.001"));
    }

    @Test
    void a_birth_lies_before_a_birthday_or_after_it_and_never_in_the_future() {
        assertThat(values(BORN, agedAtLeast(36))).containsExactly(on("2023-11-20"), on("2023-11-25"));
        assertThat(values(BORN, agedAtLeast(0))).containsExactly(on("2026-11-20"));
        assertThat(values(BORN, agedAtLeast(36), knowing(BORN, since("2023-11-24"))))
                .containsExactly(on("2023-11-24"), on("2023-11-25"));
        assertThat(values(BORN, agedAtLeast(36), knowing(BORN, before("2023-11-25"))))
                .containsExactly(on("2023-11-20"), on("2023-11-25"));
        assertThat(values(BORN, agedAtLeast(36), knowing(BORN, since("2023-11-25"))))
                .containsExactly(on("2023-11-25"));
        assertThat(values(BORN, agedAtLeast(36), knowing(BORN, before("2023-11-24"))))
                .containsExactly(on("2023-11-20"));
    }

    @Test
    void another_day_may_lie_in_the_future() {
        assertThat(values(APPROVED, dated(APPROVED, Comparison.MORE, "2027-01-01")))
                .containsExactly(on("2026-12-28"), on("2027-01-02"));
    }

    @Test
    void births_are_told_apart_on_the_days_on_which_a_programme_opens_and_ends() {
        assertThat(values(BORN, all(agedAtLeast(12), validity("2027-11-24", null))))
                .containsExactly(on("2025-11-20"), on("2025-11-25"), on("2026-11-24"));
        assertThat(values(BORN, all(agedAtLeast(12), validity("2020-11-24", "2026-11-23"))))
                .containsExactly(on("2025-11-20"), on("2025-11-25"));
        assertThat(values(BORN, all(agedAtLeast(12), validity(null, "2027-11-22"))))
                .containsExactly(on("2025-11-20"), on("2025-11-25"), on("2026-11-23"), on("2026-11-24"));
    }

    @Test
    void of_choices_that_count_alike_one_stands_for_all() {
        assertThat(likely(FORM, ess(), nothing().profile()))
                .containsExactly(
                        new Answers.Answer(choice("association"), 2),
                        new Answers.Answer(choice("societe_commerciale"), 1),
                        new Answers.Answer(choice("fonds_de_dotation"), 1));
        assertThat(likely(
                        TRADE, among(TRADE, "boulanger", "menuisier"), nothing().profile()))
                .containsExactly(new Answers.Answer(choice("boulanger"), 2), new Answers.Answer(choice(""), 1));
        assertThat(likely(PLAN, is(PLAN), nothing().profile()))
                .containsExactly(new Answers.Answer(yes(), 1), new Answers.Answer(no(), 1));
    }

    @Test
    void of_a_list_one_value_is_likely_or_none_and_any_several_are_possible() {
        assertThat(likely(FIELDS, among(FIELDS, "sante"), nothing().profile()))
                .containsExactly(
                        new Answers.Answer(selection("sante"), 1), new Answers.Answer(selection("habitat"), 3));
        assertThat(every(FIELDS, among(FIELDS, "sante")))
                .containsExactly(selection(), selection("sante"), selection("habitat"), selection("sante", "habitat"));
        assertThat(every(WORDS, only(WORDS, "eau")))
                .containsExactly(selection(), selection("eau"), selection(""), selection("eau", ""));
    }

    @Test
    void beyond_six_kinds_of_values_a_list_has_too_many_answers() {
        assertThat(every(WORDS, eachAmong("a", "b", "c", "d", "e"))).hasSize(64);
        assertThat(every(WORDS, eachAmong("a", "b", "c", "d", "e", "f"))).isEmpty();
    }

    private static Criterion eachAmong(String... words) {
        return all(Stream.of(words).map(word -> among(WORDS, word)).toArray(Criterion[]::new));
    }

    @Test
    void a_seat_lies_in_one_of_the_pieces_into_which_the_areas_cut_what_is_known_of_it() {
        Criterion criterion = all(inside(SEAT, AUVERGNE_RHONE_ALPES), inside(SEAT, RHONE));
        assertThat(cells(CITY, criterion, nothing().profile()))
                .containsExactly(RHONE.extent(), PUY_DE_DOME.extent(), extent(4));
        assertThat(cells(CITY, criterion, knowing(DEPARTMENT, in(PUY_DE_DOME)))).containsExactly(PUY_DE_DOME.extent());
        assertThat(cells(
                        DEPARTMENT, inside(DEPARTMENT, RHONE, LOIRE_ATLANTIQUE), knowing(REGION, in(PAYS_DE_LA_LOIRE))))
                .containsExactly(LOIRE_ATLANTIQUE.extent());
    }

    @Test
    void of_several_places_each_lies_in_one_of_the_pieces() {
        Criterion criterion = all(inside(PLACES, AUVERGNE_RHONE_ALPES), inside(PLACES, RHONE));
        List<Value> answers = values(PLACES, criterion);
        assertThat(answers)
                .extracting(value -> ((Value.Places) value)
                        .territories().stream().map(place -> place.extent()).toList())
                .containsExactly(List.of(RHONE.extent()), List.of(PUY_DE_DOME.extent()), List.of(extent(4)));
        assertThat(every(PLACES, criterion)).hasSize(8);
    }
}
