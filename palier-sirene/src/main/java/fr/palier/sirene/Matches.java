package fr.palier.sirene;

import java.util.List;

/**
 * What registers found.
 *
 * @param units the best first
 * @param isUnanswered whether a register that was asked gave no answer, so that nothing found means nothing
 */
public record Matches(List<LegalUnit> units, boolean isUnanswered) {

    static final Matches NONE = new Matches(List.of(), false);

    public Matches {
        units = List.copyOf(units);
    }
}
