package fr.palier.engine.wording;

import fr.palier.engine.criteria.Comparison;

/** How a comparison is read aloud. */
final class Comparisons {

    private Comparisons() {}

    static String ofQuantity(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "moins de ";
            case AT_MOST -> "au plus ";
            case MORE -> "plus de ";
            case AT_LEAST -> "au moins ";
            case EQUAL -> "exactement ";
            case DIFFERENT -> "autre chose que ";
        };
    }

    static String ofDay(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "avant le ";
            case AT_MOST -> "au plus tard le ";
            case MORE -> "après le ";
            case AT_LEAST -> "à partir du ";
            case EQUAL -> "le ";
            case DIFFERENT -> "un autre jour que le ";
        };
    }
}
