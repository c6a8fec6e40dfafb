package fr.palier.engine.wording;

import static fr.palier.engine.World.*;

import fr.palier.engine.facts.Fact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a catalogue speaks of the facts of the small vocabulary. */
final class Catalogue {

    static final Wording WORDING = new Wording(Map.ofEntries(
            Map.entry(
                    PLAN,
                    flag("projet stratégique", "Avoir un projet stratégique", "Ne pas avoir de projet stratégique")),
            Map.entry(LOCAL, flag("acteurs locaux", null, null)),
            Map.entry(STAFF, quantity("effectif", null, "salarié", "salariés")),
            Map.entry(BUDGET, quantity("budget annuel", "de budget annuel", "€", "€")),
            Map.entry(BALANCE, quantity("résultat", null, "€", "€")),
            Map.entry(AGE, quantity("ancienneté", "d'existence", null, null)),
            Map.entry(APPROVED, Phrases.of("date d'agrément")),
            Map.entry(
                    FORM,
                    values(
                            "forme juridique",
                            Map.of("cooperative", "coopérative", "fonds_de_dotation", "fonds de dotation"))),
            Map.entry(FIELDS, values("domaines", Map.of("sante", "la santé", "habitat", "l'habitat"))),
            Map.entry(SEAT, Phrases.of("siège")),
            Map.entry(PLACES, Phrases.of("implantations")),
            Map.entry(ESS, flag("appartenance à l'ESS", "Relever de l'ESS", "Ne pas relever de l'ESS"))));

    private Catalogue() {}

    private static Phrases flag(String label, @Nullable String yes, @Nullable String no) {
        return new Phrases(label, null, null, null, yes, no, null, null, Map.of());
    }

    private static Phrases quantity(
            String label, @Nullable String complement, @Nullable String one, @Nullable String many) {
        return new Phrases(label, complement, one, many, null, null, null, null, Map.of());
    }

    private static Phrases values(String label, Map<String, String> values) {
        return new Phrases(label, null, null, null, null, null, null, null, values);
    }

    static Phrases of(Fact fact) {
        return WORDING.phrases(fact);
    }
}
