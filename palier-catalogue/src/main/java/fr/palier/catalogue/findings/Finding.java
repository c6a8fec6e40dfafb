package fr.palier.catalogue.findings;

import java.util.Comparator;

/**
 * Something wrong in a catalogue.
 *
 * @param message what was read and what was expected, one French sentence
 * @param remedy what to do, one French sentence
 */
public record Finding(Code code, Place place, String message, String remedy) {

    /** By file, then by line and column. */
    public static final Comparator<Finding> ORDER = Comparator.<Finding, String>comparing(
                    finding -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::code);

    public Severity severity() {
        return code.severity();
    }
}
