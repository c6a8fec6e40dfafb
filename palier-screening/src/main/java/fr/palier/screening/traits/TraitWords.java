package fr.palier.screening.traits;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.wording.Wording;
import java.util.Map;

/** What structures are counted by, as a person says it. */
public final class TraitWords {

    private static final Map<String, String> SIZES = Map.of(
            "0", "aucun salarié",
            "1-9", "1 à 9 salariés",
            "10-49", "10 à 49 salariés",
            "50-249", "50 à 249 salariés",
            "250+", "250 salariés et plus");

    private static final Map<String, String> AGES = Map.of(
            "0-2", "moins de 3 ans",
            "3-9", "3 à 9 ans",
            "10-19", "10 à 19 ans",
            "20+", "20 ans et plus");

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Geography geography;

    public TraitWords(Vocabulary vocabulary, Wording wording, Geography geography) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.geography = geography;
    }

    /** What a dimension is called above its lines. */
    public static String heading(Dimension dimension) {
        return switch (dimension) {
            case DEPARTEMENT -> "Par département du siège";
            case SIZE -> "Par effectif";
            case AGE -> "Par ancienneté";
            case FORM -> "Par forme juridique";
            case FIELD -> "Par domaine (une structure compte dans chacun des siens)";
        };
    }

    /** A word of a dimension. */
    public String told(Dimension dimension, String word) {
        if (word.equals(Traits.UNKNOWN)) {
            return "inconnu";
        }
        return switch (dimension) {
            case DEPARTEMENT ->
                geography
                        .find(Level.DEPARTEMENT.prefix() + word)
                        .map(place -> place.name() + " (" + word + ")")
                        .orElse(word);
            case SIZE -> SIZES.getOrDefault(word, word);
            case AGE -> AGES.getOrDefault(word, word);
            case FORM -> value("forme_juridique", word);
            case FIELD -> word.equals(Traits.NONE) ? "aucun de ces domaines" : value("domaines", word);
        };
    }

    private String value(String fact, String word) {
        return vocabulary
                .find(fact)
                .map(found -> wording.phrases(found).value(word))
                .orElse(word);
    }
}
