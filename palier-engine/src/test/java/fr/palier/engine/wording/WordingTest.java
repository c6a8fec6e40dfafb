package fr.palier.engine.wording;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.criteria.Criterion.any;
import static fr.palier.engine.criteria.Criterion.none;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Criterion;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static String say(Criterion criterion) {
        return Catalogue.WORDING.criterion(criterion).replace('\u202f', '_');
    }

    static Stream<Arguments> criteria() {
        return Stream.of(
                Arguments.of(is(PLAN), "Avoir un projet stratégique"),
                Arguments.of(isNot(PLAN), "Ne pas avoir de projet stratégique"),
                Arguments.of(is(LOCAL), "Acteurs locaux : oui"),
                Arguments.of(isNot(LOCAL), "Acteurs locaux : non"),
                Arguments.of(atLeast(STAFF, 2), "Au moins 2_salariés"),
                Arguments.of(atLeast(STAFF, 1), "Au moins 1_salarié"),
                Arguments.of(compared(STAFF, Comparison.EQUAL, "3"), "Exactement 3_salariés"),
                Arguments.of(compared(STAFF, Comparison.DIFFERENT, "3"), "Autre chose que 3_salariés"),
                Arguments.of(moreThan(BUDGET, 300_000), "Plus de 300_000_€ de budget annuel"),
                Arguments.of(lessThan(BUDGET, 1_500_000), "Moins de 1_500_000_€ de budget annuel"),
                Arguments.of(atMost(BALANCE, 0), "Résultat : au plus 0_€"),
                Arguments.of(atLeast(HOURS, 2), "Etp : au moins 2"),
                Arguments.of(
                        among(FORM, "association", "cooperative", "fonds_de_dotation"),
                        "Forme juridique : association, coopérative ou fonds de dotation"),
                Arguments.of(only(FIELDS, "sante", "habitat"), "Domaines : rien d'autre que la santé ou l'habitat"),
                Arguments.of(inside(SEAT, PUY_DE_DOME, PAYS_DE_LA_LOIRE), "Siège : Puy-de-Dôme ou Pays de la Loire"),
                Arguments.of(ess(), "Relever de l'ESS"),
                Arguments.of(notEss(), "Ne pas relever de l'ESS"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(agedAtLeast(36), "Au moins 3 ans d'existence"),
                Arguments.of(youngerThan(18), "Moins de 1 an et 6 mois d'existence"),
                Arguments.of(
                        dated(APPROVED, Comparison.LESS, "2026-01-01"), "Date d'agrément : avant le 1er janvier 2026"),
                Arguments.of(
                        dated(APPROVED, Comparison.AT_MOST, "2026-01-02"),
                        "Date d'agrément : au plus tard le 2 janvier 2026"),
                Arguments.of(
                        dated(APPROVED, Comparison.MORE, "2026-01-02"), "Date d'agrément : après le 2 janvier 2026"),
                Arguments.of(
                        dated(APPROVED, Comparison.AT_LEAST, "2026-01-02"),
                        "Date d'agrément : à partir du 2 janvier 2026"),
                Arguments.of(dated(APPROVED, Comparison.EQUAL, "2026-01-02"), "Date d'agrément : le 2 janvier 2026"),
                Arguments.of(
                        dated(APPROVED, Comparison.DIFFERENT, "2026-01-02"),
                        "Date d'agrément : un autre jour que le 2 janvier 2026"),
                Arguments.of(
                        validity("2026-01-01", "2026-12-31"),
                        "Programme ouvert du 1er janvier 2026 au 31 décembre 2026"),
                Arguments.of(validity("2026-01-01", null), "Programme ouvert à partir du 1er janvier 2026"),
                Arguments.of(validity(null, "2026-12-31"), "Programme ouvert jusqu'au 31 décembre 2026"),
                Arguments.of(validity(null, null), "Programme ouvert"));
    }

    @ParameterizedTest
    @MethodSource({"criteria", "days"})
    void a_criterion_is_written_from_its_rule(Criterion criterion, String text) {
        assertThat(say(criterion)).isEqualTo(text);
    }

    @Test
    void a_text_by_hand_comes_before_the_rule() {
        assertThat(say(saying("Être une association", among(FORM, "association"))))
                .isEqualTo("Être une association");
        assertThat(Catalogue.WORDING.rule(saying("Être une association", among(FORM, "association"))))
                .isEqualTo("Forme juridique : association");
    }

    @Test
    void a_few_plain_conditions_are_told_in_one_sentence() {
        assertThat(say(any(is(PLAN), atLeast(STAFF, 2))))
                .isEqualTo("Avoir un projet stratégique ou au moins 2_salariés");
        assertThat(say(all(is(PLAN), is(LOCAL), atLeast(STAFF, 2))))
                .isEqualTo("Avoir un projet stratégique et acteurs locaux : oui et au moins 2_salariés");
    }

    @Test
    void what_is_long_or_nested_gets_a_heading() {
        assertThat(say(all(is(PLAN), is(LOCAL), atLeast(STAFF, 2), ess()))).isEqualTo("Toutes ces conditions");
        assertThat(say(any(is(PLAN), all(is(LOCAL), ess())))).isEqualTo("Au moins une de ces conditions");
        assertThat(say(all())).isEqualTo("Toutes ces conditions");
        assertThat(say(none(is(PLAN), is(LOCAL)))).isEqualTo("Aucune de ces conditions");
        assertThat(say(none(all(is(PLAN), is(LOCAL))))).isEqualTo("Aucune de ces conditions");
    }

    @Test
    void one_condition_that_must_not_hold_is_told_with_it() {
        assertThat(say(none(inside(SEAT, PUY_DE_DOME)))).isEqualTo("Ne pas remplir : siège : Puy-de-Dôme");
    }

    @Test
    void an_abbreviation_keeps_its_capitals_in_the_middle_of_a_sentence() {
        assertThat(say(any(saying("ESUS en cours", is(SOCIAL)), saying("", is(LOCAL)), saying("DLA passé", is(PLAN)))))
                .isEqualTo("ESUS en cours ou  ou DLA passé");
    }

    @Test
    void a_fact_of_which_the_catalogue_says_nothing_goes_by_its_name() {
        assertThat(say(among(AMBITION, "locale"))).isEqualTo("Ambition : locale");
        assertThat(Catalogue.of(AMBITION)).isEqualTo(Phrases.of("ambition"));
    }

    @Test
    void a_quantity_goes_with_its_unit_in_the_right_number() {
        assertThat(Catalogue.WORDING.quantity(STAFF, BigDecimal.ONE)).isEqualTo("1\u202fsalarié");
        assertThat(Catalogue.WORDING.quantity(STAFF, BigDecimal.TWO)).isEqualTo("2\u202fsalariés");
        assertThat(Catalogue.WORDING.quantity(HOURS, new BigDecimal("2.5"))).isEqualTo("2,5");
    }
}
