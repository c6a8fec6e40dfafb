package fr.palier.catalogue.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BinaryOperator;

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
        return Arrays.stream(parts).reduce(YES, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /** One success is enough. */
    static Kleene any(Kleene... parts) {
        return Arrays.stream(parts).reduce(NO, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }
}
