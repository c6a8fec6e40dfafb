package fr.palier.catalogue.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of its own words the guide is held to, wherever it says two things. A transcription asks this object
 * each time, always in the same order; what it is asked for is also how one learns where the guide is of two
 * minds.
 */
final class Readings {

    /** Why there are two readings. */
    enum Doubt {
        /** The synthesis table says otherwise; the fiche governs. */
        TABLE,
        /** The words of the guide, or the facts a profile has for them, bear both. */
        WORDS
    }

    private final int chosen;
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * @param chosen the doubts in which the second reading is taken, one bit each, in the order in which
     *     the transcription meets them
     */
    Readings(int chosen) {
        this.chosen = chosen;
    }

    /** The fiche says one thing, the table another. */
    Kleene fiche(Kleene fiche, Kleene butTheTableSays) {
        return choose(Doubt.TABLE, fiche, butTheTableSays);
    }

    /** One may read it so, or otherwise. */
    Kleene unclear(Kleene one, Kleene other) {
        return choose(Doubt.WORDS, one, other);
    }

    /** The doubts met since this object was made. */
    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    private Kleene choose(Doubt doubt, Kleene first, Kleene second) {
        boolean isSecond = (chosen >> doubts.size() & 1) == 1;
        doubts.add(doubt);
        return isSecond ? second : first;
    }
}
