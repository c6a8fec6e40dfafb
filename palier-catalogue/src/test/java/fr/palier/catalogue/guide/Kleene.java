package fr.palier.catalogue.guide;

import java.util.Arrays;

/** What the guide lets one say of a condition. Not the engine's truth: nothing is shared with it. */
enum Kleene {
    NO,
    OPEN,
    YES;

    static Kleene of(boolean holds) {
        return holds ? YES : NO;
    }

    /** One failure is enough to refuse, one doubt to hesitate. */
    static Kleene all(Kleene... parts) {
        return Arrays.stream(parts).reduce(YES, (one, other) -> one.ordinal() < other.ordinal() ? one : other);
    }

    /** One success is enough. */
    static Kleene any(Kleene... parts) {
        return Arrays.stream(parts).reduce(NO, (one, other) -> one.ordinal() > other.ordinal() ? one : other);
    }
}
