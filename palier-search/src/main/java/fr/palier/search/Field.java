package fr.palier.search;

/** The parts of a programme that are searched, the most telling first. */
enum Field {
    NAME("Nom", 10, true),
    CARRIER("Structure porteuse", 7, true),
    NETWORK("Réseau", 5, true),
    SPECIALISATION("Spécialisation", 6, false),
    SUMMARY("En bref", 5, false),
    TERRITORY("Territoires", 5, false),
    CRITERIA("Conditions", 4, false),
    GIFTS("Ce que le programme apporte", 4, false),
    FACTS("Repères", 3, false),
    PRESENTATION("Présentation", 3, false),
    PRIORITIES("Priorités", 2, false),
    JURY("Ce que le jury apprécie", 2, false),
    RECORD("Ce qu'il a déjà fait", 2, false),
    DATES("Candidater", 2, false);

    private final String label;
    private final float weight;
    private final boolean isOfNames;

    Field(String label, float weight, boolean isOfNames) {
        this.label = label;
        this.weight = weight;
        this.isOfNames = isOfNames;
    }

    /** As a person reads it. */
    String label() {
        return label;
    }

    /** How much finding something there counts. */
    float weight() {
        return weight;
    }

    /** Whether it holds names: those are also found by their beginning, or with a slip in them. */
    boolean isOfNames() {
        return isOfNames;
    }
}
