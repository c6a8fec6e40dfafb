package fr.palier.catalogue.checks.logic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers from one to another.
 *
 * @param min where it begins; null where it has no beginning
 * @param hasMin whether the beginning belongs to it
 * @param max where it ends; null where it has no end
 * @param hasMax whether the end belongs to it
 */
record Interval(
        @Nullable BigDecimal min, boolean hasMin, @Nullable BigDecimal max, boolean hasMax) {

    boolean isEmpty() {
        if (min == null || max == null) {
            return false;
        }
        int order = min.compareTo(max);
        return order > 0 || (order == 0 && !(hasMin && hasMax));
    }

    Interval and(Interval other) {
        boolean isLater = isLater(other);
        boolean isEarlier = isEarlier(other);
        return new Interval(
                isLater ? other.min : min,
                isLater ? other.hasMin : hasMin,
                isEarlier ? other.max : max,
                isEarlier ? other.hasMax : hasMax);
    }

    /** Whether the other one begins later. */
    private boolean isLater(Interval other) {
        if (min == null || other.min == null) {
            return other.min != null;
        }
        int order = other.min.compareTo(min);
        return order > 0 || (order == 0 && !other.hasMin);
    }

    /** Whether the other one ends earlier. */
    private boolean isEarlier(Interval other) {
        if (max == null || other.max == null) {
            return other.max != null;
        }
        int order = other.max.compareTo(max);
        return order < 0 || (order == 0 && !other.hasMax);
    }
}
