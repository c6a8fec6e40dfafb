package fr.palier.engine.facts;

/**
 * A truth value of Kleene's strong three-valued logic. Unknown is neither true nor false: it means that
 * what is known does not settle the matter.
 */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** False and anything is false; otherwise unknown and anything is unknown. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True or anything is true; otherwise unknown or anything is unknown. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The negation; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }
}
