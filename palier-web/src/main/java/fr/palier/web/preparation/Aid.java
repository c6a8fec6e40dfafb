package fr.palier.web.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme that helps with something.
 *
 * @param does what it does about it, in its own words
 * @param verdict how the visitor stands to it; null where nothing was answered
 */
record Aid(
        String id,
        String name,
        String carriers,
        List<String> does,
        @Nullable Verdict verdict) {

    Aid {
        does = List.copyOf(does);
    }

    /** The verdict as signs, styles and people call it. */
    record Verdict(String kind, String word) {}
}
