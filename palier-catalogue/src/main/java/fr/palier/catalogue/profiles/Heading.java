package fr.palier.catalogue.profiles;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the head of a column says of all its cells.
 *
 * @param unit how many euros an amount counts in that has no sign of its own: 1,000 under "Budget (k€)"
 * @param isPostal whether its places are told by their postal codes, which look as INSEE codes do
 */
public record Heading(BigDecimal unit, boolean isPostal) {

    static final BigDecimal THOUSAND = new BigDecimal(1_000);
    static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** The units, by the names that a mapping gives them. */
    public static final Map<String, BigDecimal> UNITS = Map.of("€", BigDecimal.ONE, "k€", THOUSAND, "M€", MILLION);

    private static final Pattern IN_THOUSANDS =
            Pattern.compile("(?iu)\\(?\\s*(en )?(?<!\\p{L})(k ?€|k ?euros?|milliers? d['’]euros?)\\s*\\)?");
    private static final Pattern IN_MILLIONS =
            Pattern.compile("(?iu)\\(?\\s*(en )?(?<!\\p{L})(m ?€|m ?euros?|millions? d['’]euros?)\\s*\\)?");
    private static final Pattern IN_EUROS = Pattern.compile("(?iu)\\(?\\s*(en )?(?<!\\p{L})(€|euros?)\\s*\\)?");
    private static final Pattern POSTAL = Pattern.compile("postal|\\bcp\\b");

    /** What a column's name says. */
    public static Heading of(String column) {
        BigDecimal unit = IN_THOUSANDS.matcher(column).find()
                ? THOUSAND
                : IN_MILLIONS.matcher(column).find() ? MILLION : BigDecimal.ONE;
        String plain = Normalizer.normalize(column.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]+", " ");
        return new Heading(unit, POSTAL.matcher(plain).find());
    }

    /** The name of a column without its unit: "Budget" of "Budget (k€)". */
    public static String bare(String column) {
        String bare = column;
        for (Pattern unit : new Pattern[] {IN_THOUSANDS, IN_MILLIONS, IN_EUROS}) {
            bare = unit.matcher(bare).replaceAll("");
        }
        return bare.isBlank() ? column : bare.strip();
    }

    /** How an amount counts, as one says it: "milliers d'euros". */
    public String unitInWords() {
        return unit.compareTo(MILLION) >= 0
                ? "millions d'euros"
                : unit.compareTo(THOUSAND) >= 0 ? "milliers d'euros" : "euros";
    }

    /** The same with another unit. */
    public Heading in(BigDecimal other) {
        return new Heading(other, isPostal);
    }
}
