package fr.palier.screening.pool;

import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.screening.Ruling;
import fr.palier.screening.traits.Traits;
import org.jspecify.annotations.Nullable;

/**
 * One structure and what a programme says of it.
 *
 * @param changed what it would say after a change; null where none is asked about
 */
public record Member(
        Entry.Organisation organisation,
        Traits traits,
        Ruling ruling,
        @Nullable Verdict changed) {

    /** Whether the change gives it another verdict. */
    public boolean isMoved() {
        return changed != null && changed != ruling.verdict();
    }
}
