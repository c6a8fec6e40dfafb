package fr.palier.catalogue.guide;

import org.jspecify.annotations.Nullable;

/**
 * A figure or a day known exactly or as a range, both ends included.
 *
 * @param min null where nothing bounds it below
 * @param max null where nothing bounds it above
 */
record Span<T>(@Nullable T min, @Nullable T max) {

    static <T> Span<T> exactly(T value) {
        return new Span<>(value, value);
    }
}
