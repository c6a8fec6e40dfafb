package fr.palier.engine.wording;

import fr.palier.engine.criteria.Age;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Numbers, dates and lists as they are written in French. By hand, because the JDK's locale data takes
 * longer to load than a whole orientation takes.
 */
public final class French {

    /** The narrow no-break space that parts thousands and stands before a unit. */
    public static final char THIN = '\u202f';

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private French() {}

    /** A number: 1 234,5. */
    public static String number(BigDecimal number) {
        String plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(THIN);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /** A number of euros: 300 000 €. */
    public static String amount(BigDecimal euros) {
        return number(euros) + THIN + "€";
    }

    /** A day without its article: 1er mars 2027. */
    public static String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return day + " " + month(date.getMonthValue()) + " " + date.getYear();
    }

    /**
     * A month's name.
     *
     * @param month 1 to 12
     */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** A length of time: 2 ans et 8 mois. */
    public static String age(Age age) {
        int years = age.months() / 12;
        int months = age.months() % 12;
        if (years == 0) {
            return months + " mois";
        }
        String whole = years + (years == 1 ? " an" : " ans");
        return months == 0 ? whole : whole + " et " + months + " mois";
    }

    /** Several things in one sentence: a, b et c. */
    public static String and(List<String> items) {
        return join(items, " et ");
    }

    /** Alternatives in one sentence: a, b ou c. */
    public static String or(List<String> items) {
        return join(items, " ou ");
    }

    /** The same text, beginning with a capital. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** A noun in the number that French wants: the plural begins at two. */
    public static boolean isPlural(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.TWO) >= 0;
    }

    /** A number with what is counted, as one and as several. */
    public static String counted(long number, String one, String several) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return number(exact) + " " + (isPlural(exact) ? several : one);
    }

    private static String join(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + last + items.getLast();
    }
}
