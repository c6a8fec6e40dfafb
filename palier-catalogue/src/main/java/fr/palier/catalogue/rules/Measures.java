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
    private static final String SPACES = "[\\s\\u00a0\\u202f\\u2009]*";

    private static final Pattern COMPARED = Pattern.compile("(<=|>=|!=|<|>|=)?" + SPACES + "(.+)");
    private static final Pattern QUANTITY =
            Pattern.compile("(-?\\d[\\d\\s\\u00a0\\u202f\\u2009]*(?:[.,]\\d+)?)" + SPACES + "([^\\d\\s]*)");
    private static final Pattern AGE =
            Pattern.compile("(?:(\\d{1,4})\\s*ans?)?(?:\\s*et\\s*|\\s*)(?:(\\d{1,4})\\s*mois)?");
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
        Matcher matcher = COMPARED.matcher(text.strip());
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
        Matcher matcher = QUANTITY.matcher(text.strip());
        if (text.length() > LONGEST || !matcher.matches() || !EUROS.containsKey(matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(plain(matcher.group(1)).multiply(EUROS.get(matcher.group(2))));
    }

    /** A number without a unit: "10", "2,5", "1 500". */
    public static Optional<BigDecimal> number(String text) {
        Matcher matcher = QUANTITY.matcher(text.strip());
        if (text.length() > LONGEST || !matcher.matches() || !matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plain(matcher.group(1)));
    }

    /** A length of time: "3 ans", "18 mois", "2 ans et 6 mois". */
    static Optional<Age> age(String text) {
        Matcher matcher = AGE.matcher(text.strip());
        if (text.isBlank() || text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        int years = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int months = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(new Age(years * 12 + months));
    }

    private static BigDecimal plain(String digits) {
        return new BigDecimal(
                digits.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "").replace(',', '.'));
    }
}
