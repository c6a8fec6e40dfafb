package fr.palier.screening;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.facts.Truth;

/**
 * What is asked of a three-valued criterion so that the answer is yes or no. Two of them together tell the
 * truth value whole, and each alone is made of "and" and "or" only: no unknown is ever looked at twice.
 */
enum Mode {
    /** It is true. */
    TRUE,
    /** It is not false. */
    POSSIBLE,
    /** It is false. */
    FALSE,
    /** It is not true. */
    DOUBTFUL;

    boolean accepts(Truth truth) {
        return switch (this) {
            case TRUE -> truth == Truth.TRUE;
            case POSSIBLE -> truth != Truth.FALSE;
            case FALSE -> truth == Truth.FALSE;
            case DOUBTFUL -> truth != Truth.TRUE;
        };
    }

    /** The same question about the contrary. */
    Mode negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case POSSIBLE -> DOUBTFUL;
            case FALSE -> TRUE;
            case DOUBTFUL -> POSSIBLE;
        };
    }

    /** Whether it asks for the criterion, not against it. */
    boolean isAffirmative() {
        return this == TRUE || this == POSSIBLE;
    }

    /** Whether what is unknown is enough. */
    boolean isLenient() {
        return this == POSSIBLE || this == DOUBTFUL;
    }

    /** The comparison that holds where this one fails. */
    static Comparison contrary(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
            case EQUAL -> Comparison.DIFFERENT;
            case DIFFERENT -> Comparison.EQUAL;
        };
    }

    /** The comparison that says the same when the scale is read backwards. */
    static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
            case EQUAL -> Comparison.EQUAL;
            case DIFFERENT -> Comparison.DIFFERENT;
        };
    }
}
