package fr.palier.catalogue.findings;

/** How grave a finding is. */
public enum Severity {
    /** The catalogue cannot be read whole: no command uses it. */
    UNREADABLE("erreur"),
    /** It can be read and says something wrong. */
    ERROR("erreur"),
    /** Worth a look; may well be right. */
    WARNING("avertissement");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** As a user reads it. */
    public String label() {
        return label;
    }
}
