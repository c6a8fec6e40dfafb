package fr.palier.catalogue.sheets;

/**
 * Under what terms the catalogue's own words may be used again.
 *
 * @param subject what it covers
 * @param attribution how the source is to be credited
 * @param text the terms in short
 * @param warning what results are worth
 */
public record Licence(String name, String subject, String attribution, String text, String warning) {}
