package fr.palier.catalogue.checks.texts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in a sentence.
 *
 * @param values what it may be: more than one where the writing leaves it open ("1.500")
 * @param unit what it counts, as far as the words behind it tell
 * @param shown as it stands in the sentence
 * @param isStrict whether it is itself excluded: "plus de", "moins de"
 * @param isCertain whether it surely is a number that the rule has to carry: an article, an ordinal or a year
 *     of something else is not
 */
public record TextNumber(List<BigDecimal> values, Unit unit, String shown, boolean isStrict, boolean isCertain) {

    public TextNumber {
        values = List.copyOf(values);
    }

    /** What a number counts. */
    public enum Unit {
        /** Nothing that is known here: persons, things, or nothing at all. */
        NONE,
        YEARS,
        MONTHS,
        EUROS,
        PERCENT,
        /** A year of the calendar. */
        CALENDAR
    }

    boolean isOneOf(BigDecimal number) {
        return values.stream().anyMatch(value -> value.compareTo(number) == 0);
    }
}
