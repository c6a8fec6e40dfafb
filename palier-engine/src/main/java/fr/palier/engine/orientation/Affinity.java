package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * A reason for which a programme suits an organisation more or less. It ranks and never excludes.
 *
 * @param name what is compared, in a word of the catalogue's language
 * @param text the reason in words
 * @param weight how much it counts beside the others, more than zero
 * @param measure how well it suits
 */
public record Affinity(String name, String text, double weight, Measure measure) {

    /** How well something suits, from 0 (not at all) to 1 (fully). */
    public sealed interface Measure {

        /** Fully where the criterion holds, not at all where it fails, half where it is unknown. */
        record Matching(Criterion criterion) implements Measure {}

        /** By the day alone. */
        record ByDate(ToDoubleFunction<LocalDate> value) implements Measure {}
    }
}
