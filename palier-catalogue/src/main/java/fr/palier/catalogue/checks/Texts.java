package fr.palier.catalogue.checks;

import fr.palier.catalogue.checks.texts.PlaceText;
import fr.palier.catalogue.checks.texts.RuleNumber;
import fr.palier.catalogue.checks.texts.RuleText;
import fr.palier.catalogue.checks.texts.TextNumber;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.yaml.Item;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether what a criterion says in words is what its rule says. */
final class Texts {

    private final PlaceText places;
    private final Report report;

    /**
     * @param regions those of today
     */
    Texts(List<Territory> regions, Report report) {
        this.places = new PlaceText(regions);
        this.report = report;
    }

    /**
     * Looks through a rule.
     *
     * @param quotable names that a text may hold with their numbers
     */
    void check(Written written, List<String> quotable) {
        for (Criterion criterion : written.all()) {
            String text = criterion.note().text();
            if (text != null) {
                check(text, criterion, place(written, criterion), quotable);
            }
        }
    }

    /** Compares a sentence with a rule. */
    void check(String text, Criterion rule, Place place, List<String> quotable) {
        numbers(text, rule, place, quotable);
        Set<Territory> areas = new LinkedHashSet<>();
        collect(rule, areas);
        places.mismatch(text, areas)
                .ifPresent(mismatch -> report.add(
                        Code.NIVEAU_DE_TERRITOIRE,
                        place,
                        "Le texte dit " + mismatch.said() + ", mais la règle donne " + mismatch.given() + ".",
                        mismatch.remedy()));
    }

    private void numbers(String text, Criterion rule, Place place, List<String> quotable) {
        RuleText compared = new RuleText(text, rule, report.wording(), quotable);
        for (TextNumber number : compared.notInRule()) {
            List<String> carried = compared.carried().stream().map(Quoted::of).toList();
            report.add(
                    Code.NOMBRE_ABSENT_DE_LA_REGLE,
                    place,
                    "Le texte dit " + Quoted.of(number.shown()) + ", mais la règle "
                            + (carried.isEmpty() ? "ne porte aucun nombre." : "demande " + French.and(carried) + "."),
                    "Écrivez le même nombre dans le texte et dans la règle.");
        }
        for (RuleNumber number : compared.notInText()) {
            report.add(
                    Code.NOMBRE_ABSENT_DU_TEXTE,
                    place,
                    "La règle demande " + Quoted.of(number.shown()) + ", mais le texte ne dit pas ce nombre.",
                    "Ajoutez ce nombre au texte, ou supprimez le texte : il sera écrit d'après la règle.");
        }
    }

    /** The places that a sentence is about: a part with a sentence of its own has its own. */
    private static void collect(Criterion criterion, Set<Territory> areas) {
        switch (criterion) {
            case Criterion.Group group ->
                group.parts().stream()
                        .filter(part -> part.note().text() == null)
                        .forEach(part -> collect(part, areas));
            case Criterion.Requirement requirement -> {
                if (requirement.condition() instanceof Condition.Inside inside) {
                    areas.addAll(inside.areas());
                }
            }
            case Criterion.Defined _, Criterion.Validity _ -> {}
        }
    }

    /** Where the text of a criterion stands. */
    private static Place place(Written written, Criterion criterion) {
        Item item = written.origins().get(criterion);
        return item == null || !item.isMapping()
                ? written.file()
                : item.into(new Findings())
                        .fields()
                        .find("texte")
                        .map(Item::place)
                        .orElse(item.place());
    }
}
