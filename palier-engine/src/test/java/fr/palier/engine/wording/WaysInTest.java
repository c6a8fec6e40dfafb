package fr.palier.engine.wording;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.none;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WaysInTest {

    private static List<String> lacks(Criterion criterion, Profile profile) {
        Programme programme = new Programme("p", "P", criterion, List.of(), List.of());
        Orientation orientation = Orientation.of(profile, TODAY, List.of(programme));
        return new WaysIn(Catalogue.WORDING)
                .lacks(orientation.outcomes().getFirst().wayIn()).stream()
                        .map(lack -> lack.fact() + ": " + lack.text().replace('\u202f', '_'))
                        .toList();
    }

    static Stream<Arguments> amounts() {
        Profile rich = knowing(BUDGET, exactly(320_000));
        Profile poor = knowing(BUDGET, exactly(280_000));
        return Stream.of(
                Arguments.of(atLeast(BUDGET, 300_000), poor, "budget: 20_000_€ de budget annuel"),
                Arguments.of(moreThan(BUDGET, 300_000), poor, "budget: plus de 20_000_€ de budget annuel"),
                Arguments.of(moreThan(BUDGET, 280_000), poor, "budget: budget annuel : plus de 280_000_€"),
                Arguments.of(atMost(BUDGET, 300_000), rich, "budget: 20_000_€ de trop"),
                Arguments.of(lessThan(BUDGET, 300_000), rich, "budget: plus de 20_000_€ de trop"),
                Arguments.of(none(atLeast(BUDGET, 300_000)), rich, "budget: plus de 20_000_€ de trop"),
                Arguments.of(none(atMost(BUDGET, 300_000)), poor, "budget: plus de 20_000_€ de budget annuel"),
                Arguments.of(compared(BUDGET, Comparison.EQUAL, "300000"), rich, "budget: budget annuel : 300_000_€"),
                Arguments.of(
                        compared(BUDGET, Comparison.DIFFERENT, "320000"),
                        rich,
                        "budget: budget annuel : autre chose que 320_000_€"),
                Arguments.of(
                        none(compared(BUDGET, Comparison.EQUAL, "320000")),
                        rich,
                        "budget: budget annuel : autre chose que 320_000_€"),
                Arguments.of(
                        all(moreThan(BUDGET, 300_000), moreThan(BUDGET, 400_000)),
                        poor,
                        "budget: plus de 120_000_€ de budget annuel"));
    }

    static Stream<Arguments> rangesAndCounts() {
        return Stream.of(
                Arguments.of(
                        atLeast(BUDGET, 300_000),
                        knowing(BUDGET, between(100_000, 250_000)),
                        "budget: 50_000_€ de budget annuel"),
                Arguments.of(
                        atMost(BUDGET, 300_000),
                        knowing(BUDGET, between(350_000, 400_000)),
                        "budget: 50_000_€ de trop"),
                Arguments.of(
                        atLeast(BUDGET, 300_000), knowing(BUDGET, upTo(250_000)), "budget: 50_000_€ de budget annuel"),
                Arguments.of(atMost(BUDGET, 300_000), knowing(BUDGET, from(350_000)), "budget: 50_000_€ de trop"),
                Arguments.of(atLeast(STAFF, 2), knowing(STAFF, exactly(1)), "salaries: 1_salarié"),
                Arguments.of(moreThan(STAFF, 10), knowing(STAFF, exactly(8)), "salaries: 3_salariés"),
                Arguments.of(lessThan(STAFF, 10), knowing(STAFF, exactly(12)), "salaries: 3_salariés de trop"),
                Arguments.of(
                        compared(STAFF, Comparison.DIFFERENT, "5"),
                        knowing(STAFF, exactly(5)),
                        "salaries: effectif : autre chose que 5_salariés"),
                Arguments.of(moreThan(HOURS, 2), knowing(HOURS, exactly("1.5")), "etp: plus de 0,5 (etp)"),
                Arguments.of(atLeast(BALANCE, 0), knowing(BALANCE, exactly(-5000)), "resultat: 5_000_€"));
    }

    @ParameterizedTest
    @MethodSource({"amounts", "rangesAndCounts"})
    void of_a_number_the_gap_is_told(Criterion criterion, Profile profile, String lack) {
        assertThat(lacks(criterion, profile)).containsExactly(lack);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(is(LOCAL), knowing(LOCAL, no()), "acteurs_locaux: acteurs locaux : oui"),
                Arguments.of(isNot(LOCAL), knowing(LOCAL, yes()), "acteurs_locaux: acteurs locaux : non"),
                Arguments.of(
                        among(AMBITION, "regionale", "nationale"),
                        knowing(AMBITION, choice("locale")),
                        "ambition: ambition : regionale ou nationale"),
                Arguments.of(
                        none(among(AMBITION, "locale")),
                        knowing(AMBITION, choice("locale")),
                        "ambition: ambition : regionale"),
                Arguments.of(
                        dated(APPROVED, Comparison.LESS, "2026-01-01"),
                        knowing(APPROVED, on("2026-03-01")),
                        "date_agrement: date d'agrément : 31 décembre 2025"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(
                        among(FIELDS, "sante", "habitat"),
                        knowing(FIELDS, selection("culture")),
                        "domaines: domaines : la santé ou l'habitat"),
                Arguments.of(
                        none(among(FIELDS, "culture")),
                        knowing(FIELDS, selection("culture", "sante")),
                        "domaines: domaines : la santé"),
                Arguments.of(
                        none(among(FIELDS, "culture")),
                        knowing(FIELDS, selection("culture")),
                        "domaines: domaines : aucun"),
                Arguments.of(
                        only(FIELDS, "sante"),
                        knowing(FIELDS, selection("culture")),
                        "domaines: domaines : rien d'autre que la santé"),
                Arguments.of(
                        none(only(FIELDS, "sante")),
                        knowing(FIELDS, selection("sante")),
                        "domaines: domaines : la santé et l'habitat"),
                Arguments.of(
                        inside(PLACES, PUY_DE_DOME, RHONE),
                        knowing(PLACES, places(NANTES)),
                        "implantations: implantations : Puy-de-Dôme ou Rhône"),
                Arguments.of(
                        none(inside(PLACES, PUY_DE_DOME)),
                        knowing(PLACES, places(CLERMONT, NANTES)),
                        "implantations: implantations : Nantes"));
    }

    @ParameterizedTest
    @MethodSource({"others", "lists"})
    void of_anything_else_what_would_do_is_told(Criterion criterion, Profile profile, String lack) {
        assertThat(lacks(criterion, profile)).containsExactly(lack);
    }

    @Test
    void what_one_waits_for_comes_first() {
        Criterion criterion = all(agedAtLeast(36), is(LOCAL), atLeast(STAFF, 2));
        Profile profile = nothing()
                .and(BORN, on("2024-03-02"))
                .and(LOCAL, no())
                .and(STAFF, exactly(0))
                .profile();
        assertThat(lacks(criterion, profile))
                .containsExactly(
                        "date_creation: le 2 mars 2027",
                        "acteurs_locaux: acteurs locaux : oui",
                        "salaries: 2_salariés");
    }

    @Test
    void who_waits_for_the_programme_itself_is_told_so() {
        assertThat(lacks(validity("2027-03-01", null), nothing().profile()))
                .containsExactly("validite: le 1er mars 2027");
    }

    @Test
    void who_is_in_lacks_nothing() {
        assertThat(lacks(is(PLAN), knowing(PLAN, yes()))).isEmpty();
        assertThat(lacks(inside(SEAT, PUY_DE_DOME), knowing(CITY, in(LYON)))).isEmpty();
    }
}
