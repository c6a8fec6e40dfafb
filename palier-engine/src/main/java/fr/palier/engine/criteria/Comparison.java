package fr.palier.engine.criteria;

import fr.palier.engine.facts.Truth;

/** How a quantity may have to stand to a bound. */
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    EQUAL("="),
    DIFFERENT("!=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is written in a catalogue. */
    public String sign() {
        return sign;
    }

    /** The comparison that holds exactly where this one fails. */
    public Comparison opposite() {
        return switch (this) {
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
            case EQUAL -> DIFFERENT;
            case DIFFERENT -> EQUAL;
        };
    }

    /**
     * Judges a quantity that lies somewhere in a range.
     *
     * @param low how the range's lower end stands to the bound, as {@code compareTo} says it
     * @param high the same for its upper end; never less than {@code low}
     * @return unknown where the range straddles the bound
     */
    public Truth judge(int low, int high) {
        return switch (this) {
            case LESS -> high < 0 ? Truth.TRUE : low >= 0 ? Truth.FALSE : Truth.UNKNOWN;
            case AT_MOST -> high <= 0 ? Truth.TRUE : low > 0 ? Truth.FALSE : Truth.UNKNOWN;
            case MORE -> low > 0 ? Truth.TRUE : high <= 0 ? Truth.FALSE : Truth.UNKNOWN;
            case AT_LEAST -> low >= 0 ? Truth.TRUE : high < 0 ? Truth.FALSE : Truth.UNKNOWN;
            case EQUAL -> low == 0 && high == 0 ? Truth.TRUE : low > 0 || high < 0 ? Truth.FALSE : Truth.UNKNOWN;
            case DIFFERENT -> EQUAL.judge(low, high).not();
        };
    }
}
