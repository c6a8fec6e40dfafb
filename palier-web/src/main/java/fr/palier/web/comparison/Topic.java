package fr.palier.web.comparison;

import fr.palier.engine.criteria.Criterion;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a condition is about, as the guide's synthesis tables sort them. */
enum Topic {
    STATUS,
    MATURITY,
    OTHER;

    private static final Set<String> OF_STATUS = Set.of("forme_juridique", "societe_ess", "ess", "esus", "mecenat");

    private static final Set<String> OF_MATURITY = Set.of(
            "anciennete",
            "date_creation",
            "salaries",
            "etp",
            "budget",
            "forte_croissance",
            "beneficiaires",
            "projet_strategique",
            "modele_stable",
            "solution_validee",
            "impact_avere",
            "bilan_chiffre",
            "experience_rurale");

    /** A condition that mixes them is about maturity first, then about status. */
    static Topic of(Criterion criterion) {
        Set<String> facts = facts(criterion).collect(Collectors.toSet());
        if (facts.stream().anyMatch(OF_MATURITY::contains)) {
            return MATURITY;
        }
        return facts.stream().anyMatch(OF_STATUS::contains) ? STATUS : OTHER;
    }

    private static Stream<String> facts(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Group group -> group.parts().stream().flatMap(Topic::facts);
            case Criterion.Requirement requirement ->
                Stream.of(requirement.fact().name());
            case Criterion.Defined defined ->
                Stream.of(defined.definition().fact().name());
            case Criterion.Validity _ -> Stream.empty();
        };
    }
}
