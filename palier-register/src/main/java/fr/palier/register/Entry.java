package fr.palier.register;

import fr.palier.catalogue.profiles.Submission;
import java.util.Map;

/** One line of a register, as it was understood. */
public sealed interface Entry {

    /** The line's number in its file, from 1; of a Parquet file the row's. */
    long number();

    /**
     * An organisation.
     *
     * @param id its identifier in the register: what the mapping says, or else its SIREN, or else {@code ligne-12}
     * @param submission what is known of it
     * @param markers what it is counted by, beside its facts: the name of the marker, then its word; never
     *     decided on
     * @param extras what the mapping hands on as it is, by name; what is empty is left out
     */
    record Organisation(
            long number, String id, Submission submission, Map<String, String> markers, Map<String, String> extras)
            implements Entry {
        public Organisation {
            markers = Map.copyOf(markers);
            extras = Map.copyOf(extras);
        }
    }

    /**
     * An organisation that the mapping leaves out.
     *
     * @param reason why, in a word or two, as the mapping says it: "unité cessée"
     */
    record LeftOut(long number, String reason) implements Entry {}

    /**
     * A line that cannot be used.
     *
     * @param reason what was read and what was expected, in French
     * @param text the line itself, or its beginning
     */
    record Broken(long number, String reason, String text) implements Entry {}
}
