package fr.palier.screening.traits;

/** One of the things that structures are counted by. */
public enum Dimension {
    DEPARTEMENT("departement"),
    SIZE("taille"),
    AGE("anciennete"),
    FORM("forme_juridique"),
    FIELD("domaine");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /** As files and commands call it. */
    public String word() {
        return word;
    }
}
