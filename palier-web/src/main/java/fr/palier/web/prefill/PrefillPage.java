package fr.palier.web.prefill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The step before the questions, ready to print.
 *
 * @param typed the text in the field
 * @param problem why the text cannot be looked for; null where it can
 * @param online whether the text may be sent to a public service
 * @param searched whether something was looked for
 * @param silence what is said where nothing was found; null where something was
 * @param found the organisations to choose from
 * @param origin the register that answers were taken from: "Sirene, novembre 2026"; null where none was
 * @param taken the answers that were taken from it
 */
record PrefillPage(
        String typed,
        @Nullable String problem,
        boolean online,
        boolean searched,
        @Nullable String silence,
        List<Unit> found,
        @Nullable String origin,
        List<Taken> taken) {

    PrefillPage {
        found = List.copyOf(found);
        taken = List.copyOf(taken);
    }

    /** An organisation to choose. */
    record Unit(String siren, String name, String whereabouts) {}

    /**
     * An answer that a register gave.
     *
     * @param note what makes it less sure; null for nothing
     */
    record Taken(
            String fact,
            String label,
            String value,
            @Nullable String note) {}
}
