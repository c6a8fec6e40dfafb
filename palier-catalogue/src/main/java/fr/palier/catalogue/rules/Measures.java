package fr.palier.catalogue.rules;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Comparison;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quantities as a catalogue writes them: "> 300 000 €", "&lt; 1,5 M€", ">= 3 ans". */
public final class Measures {

    /** Any of the spaces that people and word processors put between digits. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

    private static final Pattern COMPARED = Pattern.compile("(<=|>=|!=|<|>|=)? *(.+)");
    private static final Pattern QUANTITY =
            Pattern.compile("(-?(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d+)?) *([^\\d\\s]*)");

    /** Fifteen hundred euros to some, one euro and a half to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?\\d{1,3}[.,]\\d{3} *(?:€|euros?)");

    private static final Pattern YEARS = Pattern.compile("(\\d{1,4}) *ans?(?:(?: +et)? +(\\d{1,4}) *mois)?");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,4}) *mois");
    private static final Map<String, BigDecimal> EUROS = Map.of(
            "",
            BigDecimal.ONE,
            "€",
            BigDecimal.ONE,
            "euro",
            BigDecimal.ONE,
            "euros",
            BigDecimal.ONE,
            "k€",
            new BigDecimal(1_000),
            "K€",
            new BigDecimal(1_000),
            "M€",
            new BigDecimal(1_000_000),
            "Md€",
            new BigDecimal(1_000_000_000));
    private static final int LONGEST = 40;

    private Measures() {}

    /** A comparison and what stands behind it; without a sign it means "equal". */
    record Compared(Comparison comparison, String bound) {}

    static Optional<Compared> compared(String text) {
        Matcher matcher = COMPARED.matcher(spaced(text));
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group(1) == null ? "=" : matcher.group(1);
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(sign)) {
                return Optional.of(new Compared(comparison, matcher.group(2).strip()));
            }
        }
        return Optional.empty();
    }

    /** A number of euros: "300 000 €", "300 k€", "1,5 M€", "300000". */
    public static Optional<BigDecimal> amount(String text) {
        Matcher matcher = QUANTITY.matcher(spaced(text));
        BigDecimal unit = matcher.matches() && text.length() <= LONGEST ? EUROS.get(matcher.group(2)) : null;
        return unit == null || AMBIGUOUS.matcher(spaced(text)).matches()
                ? Optional.empty()
                : Optional.of(plain(matcher.group(1)).multiply(unit));
    }

    /** A number without a unit: "10", "2,5", "1 500". */
    public static Optional<BigDecimal> number(String text) {
        Matcher matcher = QUANTITY.matcher(spaced(text));
        if (text.length() > LONGEST || !matcher.matches() || !matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plain(matcher.group(1)));
    }

    /** A length of time: "3 ans", "18 mois", "2 ans et 6 mois". */
    static Optional<Age> age(String text) {
        Matcher years = YEARS.matcher(spaced(text));
        Matcher months = MONTHS.matcher(spaced(text));
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (years.matches()) {
            int more = years.group(2) == null ? 0 : Integer.parseInt(years.group(2));
            return Optional.of(new Age(Integer.parseInt(years.group(1)) * 12 + more));
        }
        return months.matches() ? Optional.of(new Age(Integer.parseInt(months.group(1)))) : Optional.empty();
    }

    /** The text with one kind of space. */
    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static BigDecimal plain(String digits) {
        return new BigDecimal(digits.replace(" ", "").replace(',', '.'));
    }
}
