package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it was handed in.
 *
 * @param id the sender's own identifier; null for none
 * @param name the organisation's name; null for none
 * @param siren its nine-digit number in the Sirene register; null for none
 */
public record Submission(
        @Nullable String id,
        @Nullable String name,
        @Nullable String siren,
        Profile profile) {}
