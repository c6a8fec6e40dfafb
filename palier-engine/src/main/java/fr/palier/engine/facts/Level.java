package fr.palier.engine.facts;

/** A kind of territory that a code can name. */
public enum Level {
    COMMUNE("commune:"),
    DEPARTEMENT("departement:"),
    REGION("region:"),
    EPCI("epci:");

    private final String prefix;

    Level(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the INSEE code in a territory code, colon included: {@code region:}. */
    public String prefix() {
        return prefix;
    }
}
