package fr.palier.screening.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.WrittenCondition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Register;
import fr.palier.screening.traits.Desk;
import fr.palier.screening.traits.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** La France s'engage asks for the ESS, replication, three years of existence and more than 80,000 €. */
class PoolStudyTest {

    private static final Programme PROGRAMME =
            Desk.CATALOGUE.get("la-france-s-engage").programme();

    private static final String REGISTER = """
            id;forme_juridique;strategies;date_creation;budget;departement
            oui;association;duplication;2015-01-01;90000;63
            petit;association;duplication;2015-01-01;50000;63
            jeune;association;duplication;2024-06-01;90000;75
            tait;association;;2015-01-01;90000;
            petit-jeune;association;duplication;2024-06-01;50000;75
            cassé;association;duplication;2015-01-01;beaucoup;75
            seule;entreprise_individuelle;duplication;2015-01-01;90000;75
            """;

    private static PoolStudy.Findings study(@Nullable Criterion changed, List<String> told) {
        PoolStudy study = new PoolStudy(PROGRAMME, changed, Desk.CATALOGUE.vocabulary(), Desk.traits(), Desk.TODAY);
        try (Register register = Desk.open(REGISTER)) {
            return study.of(register, member -> told.add(member.organisation().id()), _ -> {}, _ -> {});
        }
    }

    private static Criterion changed(String line) {
        return change(line).in(PROGRAMME.criterion()).orElseThrow();
    }

    private static Change change(String line) {
        WrittenCondition written = ((WrittenCondition.Reading.Understood)
                        WrittenCondition.read(line, Desk.CATALOGUE.vocabulary(), Geography.french()))
                .condition();
        return new Change(written.fact(), written.condition());
    }

    @Test
    void structures_are_counted_by_verdict_and_by_place() {
        List<String> told = new ArrayList<>();
        PoolStudy.Findings findings = study(null, told);
        assertThat(findings.lines()).isEqualTo(7);
        assertThat(findings.broken()).isEqualTo(1);
        assertThat(List.of(Verdict.values()).stream().map(findings.verdicts()::of))
                .containsExactly(1L, 1L, 1L, 3L);
        assertThat(told).containsExactly("oui", "jeune", "tait");
        var places = Objects.requireNonNull(findings.groups().get(Dimension.DEPARTEMENT));
        assertThat(places.keySet()).containsExactly("", "63", "75");
        assertThat(Objects.requireNonNull(places.get("75")).of(Verdict.SOON)).isEqualTo(1);
        assertThat(findings.moves()).isNull();
    }

    @Test
    void what_a_criterion_keeps_out_alone_is_who_would_not_be_refused_without_it() {
        assertThat(study(null, new ArrayList<>()).hurdles())
                .extracting(PoolStudy.Hurdle::keepsOut, PoolStudy.Hurdle::wouldBeEligible)
                .containsExactly(tuple(1L, 1L), tuple(0L, 0L), tuple(0L, 0L), tuple(2L, 1L));
    }

    @Test
    void another_threshold_lets_some_in_and_keeps_some_out() {
        List<String> told = new ArrayList<>();
        Moves lower = Objects.requireNonNull(
                study(changed("budget >= 40 000 €"), told).moves());
        assertThat(lower.becoming()).isEqualTo(1);
        assertThat(lower.entering()).isEqualTo(2);
        assertThat(lower.leaving()).isZero();
        assertThat(told).containsExactly("oui", "petit", "jeune", "tait", "petit-jeune");
        Moves higher = Objects.requireNonNull(
                study(changed("budget >= 200000"), new ArrayList<>()).moves());
        assertThat(higher.ceasing()).isEqualTo(1);
        assertThat(higher.leaving()).isEqualTo(3);
        assertThat(higher.after(Verdict.NOT_ELIGIBLE)).isEqualTo(6);
    }

    @Test
    void a_change_stands_for_a_condition_of_its_side_or_for_none() {
        assertThat(change("jours_par_mois >= 3").in(PROGRAMME.criterion())).isEqualTo(Optional.empty());
        assertThat(change("anciennete >= 2 ans").in(PROGRAMME.criterion())).isPresent();
    }

    @Test
    void two_changes_of_one_condition_are_refused_not_the_last_one_taken() {
        assertThat(supposed("budget >= 40000", "budget > 90000"))
                .isInstanceOfSatisfying(
                        Supposition.NotUnderstood.class,
                        refused -> assertThat(refused.problem()).contains("budget > 90000"));
        assertThat(supposed("budget >= 40000", "anciennete >= 1 an")).isInstanceOf(Supposition.Understood.class);
    }

    private static Supposition supposed(String... lines) {
        return Supposition.read(List.of(lines), PROGRAMME, Desk.CATALOGUE.vocabulary(), Geography.french());
    }

    @Test
    void a_line_that_is_no_condition_is_told() {
        for (String line : List.of(
                "budget", "budget >=", "budgets >= 3", "budget >= beaucoup", "siege: [region:99]", "ess: oui", "")) {
            assertThat(WrittenCondition.read(line, Desk.CATALOGUE.vocabulary(), Geography.french()))
                    .as(line)
                    .isInstanceOfSatisfying(
                            WrittenCondition.Reading.NotUnderstood.class,
                            refused ->
                                    assertThat(refused.problem()).isNotBlank().doesNotContain("> ="));
        }
    }
}
