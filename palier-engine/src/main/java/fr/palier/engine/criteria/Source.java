package fr.palier.engine.criteria;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement was taken from.
 *
 * @param document identifier of the document
 * @param section the part of it; null for the document as a whole
 */
public record Source(String document, @Nullable String section) {}
