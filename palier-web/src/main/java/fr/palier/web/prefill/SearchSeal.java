package fr.palier.web.prefill;

import fr.palier.web.answers.Seal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Puts what a visitor looks for into an address so that nobody else can read it there: a name tells who asks, and
 * addresses are kept in histories and logs. Going back and reloading work all the same.
 */
public final class SearchSeal {

    /** How long a sealed search may be. */
    static final int LONGEST = 800;

    private final Seal seal;

    /** @param secret what it is sealed with, the same as for answers */
    public SearchSeal(byte[] secret) {
        this.seal = new Seal(secret, "palier-recherche 1");
    }

    String close(String text) {
        return seal.close(text);
    }

    /** What was looked for; empty where the address was changed, or comes from before a restart. */
    Optional<String> open(String sealed) {
        return sealed.getBytes(StandardCharsets.UTF_8).length > LONGEST ? Optional.empty() : seal.open(sealed);
    }
}
