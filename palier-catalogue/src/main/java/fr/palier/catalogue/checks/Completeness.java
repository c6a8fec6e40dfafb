package fr.palier.catalogue.checks;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import java.util.List;

/** What a reader of a programme would miss: where its conditions come from, where to apply, examples. */
final class Completeness {

    private static final int FEWEST_EXAMPLES = 3;

    private final boolean hasDocuments;
    private final Report report;

    /**
     * @param hasDocuments whether the catalogue lists the documents that it rests on
     */
    Completeness(boolean hasDocuments, Report report) {
        this.hasDocuments = hasDocuments;
        this.report = report;
    }

    void check(ProgrammeFile file) {
        sources(file);
        if (file.sheet().links().isEmpty()) {
            report.add(
                    Code.SANS_LIEN,
                    file.key("liens"),
                    "Ce programme ne donne aucune adresse pour candidater ou en savoir plus.",
                    "Ajoutez sous « liens » une adresse que la source donne en toutes lettres.");
        }
        int examples = file.fields(new Findings()).mappings("exemples").size();
        if (hasDocuments && examples < FEWEST_EXAMPLES) {
            report.add(
                    Code.EXEMPLES_TROP_PEU,
                    file.key("exemples"),
                    "Ce programme a moins de " + FEWEST_EXAMPLES + " exemples : " + examples + ".",
                    "Ajoutez des exemples des deux côtés de ses limites.");
        }
    }

    private void sources(ProgrammeFile file) {
        List<Criterion> conditions = file.sheet().programme().criterion() instanceof Criterion.All all
                ? all.parts().stream()
                        .filter(part -> !(part instanceof Criterion.Validity))
                        .toList()
                : List.of();
        long without = conditions.stream().filter(part -> !hasSource(part)).count();
        if (without > 0) {
            report.add(
                    Code.SANS_SOURCE,
                    file.key("eligibilite"),
                    without == 1
                            ? "Une condition d'éligibilité n'a pas de source."
                            : without + " conditions d'éligibilité n'ont pas de source.",
                    "Ajoutez « source: document/section » à côté de chaque condition.");
        }
    }

    private static boolean hasSource(Criterion criterion) {
        if (!criterion.note().sources().isEmpty()) {
            return true;
        }
        return switch (criterion) {
            case Criterion.Group group ->
                !group.parts().isEmpty() && group.parts().stream().allMatch(Completeness::hasSource);
            case Criterion.Defined(Definition _, boolean _, var _), Criterion.Requirement _, Criterion.Validity _ ->
                false;
        };
    }
}
