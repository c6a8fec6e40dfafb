package fr.palier.engine.wording;

import static fr.palier.engine.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

    private static final Findings FINDINGS = new Findings(Catalogue.WORDING, TODAY);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(PLAN, yes(), "oui"),
                Arguments.of(PLAN, no(), "non"),
                Arguments.of(STAFF, exactly(1), "1_salarié"),
                Arguments.of(STAFF, between("10", "10.0"), "10_salariés"),
                Arguments.of(STAFF, between(10, 19), "entre 10 et 19_salariés"),
                Arguments.of(STAFF, from(250), "au moins 250_salariés"),
                Arguments.of(STAFF, upTo(1), "au plus 1_salarié"),
                Arguments.of(BUDGET, between(100_000, 300_000), "entre 100_000 et 300_000_€"),
                Arguments.of(BUDGET, exactly("90000.5"), "90_000,5_€"),
                Arguments.of(BORN, on("2021-03-01"), "1er mars 2021"),
                Arguments.of(
                        BORN,
                        between(day("2021-03-01"), day("2021-12-31")),
                        "entre le 1er mars 2021 et le 31 décembre 2021"),
                Arguments.of(BORN, since("2021-03-02"), "au plus tôt le 2 mars 2021"),
                Arguments.of(BORN, before("2021-03-02"), "au plus tard le 2 mars 2021"),
                Arguments.of(FORM, choice("cooperative"), "coopérative"),
                Arguments.of(FORM, choice("association"), "association"),
                Arguments.of(FIELDS, selection("culture", "habitat", "sante"), "la santé, l'habitat et culture"),
                Arguments.of(FIELDS, selection(), "aucun"),
                Arguments.of(WORDS, selection("vélo", "eau", "air"), "air, eau et vélo"),
                Arguments.of(CITY, in(CLERMONT), "Clermont-Ferrand"),
                Arguments.of(PLACES, places(LYON, PUY_DE_DOME), "Lyon et Puy-de-Dôme"),
                Arguments.of(PLACES, places(), "aucun"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_a_person_said_is_told_in_words(Fact fact, Value value, String text) {
        assertThat(FINDINGS.value(fact, value)).map(FindingsTest::shown).contains(text);
    }

    @Test
    void of_what_is_unknown_nothing_is_told() {
        assertThat(FINDINGS.value(STAFF, unknown())).isEmpty();
        assertThat(found(is(PLAN), nothing().profile())).isEmpty();
        assertThat(found(agedAtLeast(36), nothing().profile())).isEmpty();
        assertThat(found(ess(), nothing().profile())).isEmpty();
    }

    static Stream<Arguments> ages() {
        return Stream.of(
                Arguments.of(on("2024-03-02"), "2 ans et 8 mois"),
                Arguments.of(on("2026-11-01"), "moins d'un mois"),
                Arguments.of(on("2026-10-24"), "1 mois"),
                Arguments.of(between(day("2021-11-24"), day("2023-11-24")), "entre 3 ans et 5 ans"),
                Arguments.of(between(day("2023-11-01"), day("2023-11-24")), "3 ans"),
                Arguments.of(since("2021-11-24"), "au plus 5 ans"),
                Arguments.of(between(day("2021-11-24"), day("2027-01-01")), "au plus 5 ans"),
                Arguments.of(since("2026-11-01"), "moins d'un mois"),
                Arguments.of(before("2021-11-24"), "au moins 5 ans"));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void an_age_is_told_as_it_is_on_the_day_of_evaluation(Value birth, String text) {
        assertThat(found(agedAtLeast(36), knowing(BORN, birth))).contains(text);
    }

    @Test
    void a_defined_fact_is_told_whatever_was_expected_of_it() {
        Profile association = knowing(FORM, choice("association"));
        Profile company = knowing(FORM, choice("societe_commerciale"), SOCIAL, no());
        assertThat(found(ess(), association)).contains("oui");
        assertThat(found(notEss(), association)).contains("oui");
        assertThat(found(ess(), company)).contains("non");
        assertThat(found(notEss(), company)).contains("non");
    }

    @Test
    void a_period_is_compared_with_the_day_of_evaluation_and_a_group_with_nothing() {
        assertThat(found(validity("2027-01-01", null), nothing().profile())).contains("le 24 novembre 2026");
        assertThat(found(Criterion.all(is(PLAN)), knowing(PLAN, yes()))).isEmpty();
    }

    private static Optional<String> found(Criterion criterion, Profile profile) {
        return FINDINGS.found(Explanation.of(criterion, profile, Moment.on(TODAY)))
                .map(FindingsTest::shown);
    }

    private static String shown(String text) {
        return text.replace('\u202f', '_');
    }
}
