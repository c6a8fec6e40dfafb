package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the text of a table's cell for what its fact makes of it: "oui", "1 234,5", "10-19", "02/03/2021",
 * "sante|habitat". What cannot be taken so stays a text, and is refused with it.
 */
final class Cells {

    private static final Set<String> YES = Set.of("oui", "o", "vrai", "true", "1");
    private static final Set<String> NO = Set.of("non", "n", "faux", "false", "0");
    private static final String NONE = "aucun";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(.*?[\\d €])\\s*(?:-|–|\\.\\.|à)\\s*(\\d.*)");
    private static final Pattern FROM = Pattern.compile("(?:>=|≥)\\s*(.+)|(.+?)\\s*(?:\\+|et plus)");
    private static final Pattern UP_TO = Pattern.compile("(?:<=|≤)\\s*(.+)");
    private static final Pattern DAYS = Pattern.compile("(.+?)\\s*(?:\\.\\.|à)\\s*(.+)");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** No number and no day is longer. */
    private static final int LONGEST = 100;

    private static final int COMMUNE_DIGITS = 5;
    private static final int AREA_DIGITS = 2;

    private Cells() {}

    static Raw raw(String cell, FactType type) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Raw.Nothing();
        }
        return switch (type) {
            case FactType.Flag _, FactType.Defined _ -> flag(text);
            case FactType.Quantity _ -> quantity(text);
            case FactType.Day _ -> day(text);
            case FactType.Selection(List<String> values) -> words(text, values.contains(NONE));
            case FactType.Places _ -> words(text, false);
            case FactType.Place(Level level) -> new Raw.Text(padded(text, level));
            case FactType.Choice _, FactType.Age _, FactType.Seat _ -> new Raw.Text(text);
        };
    }

    private static Raw flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? new Raw.Flag(true) : NO.contains(word) ? new Raw.Flag(false) : new Raw.Text(text);
    }

    private static Raw quantity(String text) {
        if (text.length() > LONGEST) {
            return new Raw.Text(text);
        }
        Optional<Raw> exact = number(text);
        if (exact.isPresent()) {
            return exact.get();
        }
        Matcher range = RANGE.matcher(text);
        Matcher from = FROM.matcher(text);
        Matcher upTo = UP_TO.matcher(text);
        if (range.matches()) {
            return both(text, number(range.group(1)), number(range.group(2)));
        }
        if (from.matches()) {
            return one(text, "min", number(from.group(1) == null ? from.group(2) : from.group(1)));
        }
        return upTo.matches() ? one(text, "max", number(upTo.group(1))) : new Raw.Text(text);
    }

    private static Raw both(String text, Optional<Raw> min, Optional<Raw> max) {
        return min.isPresent() && max.isPresent()
                ? new Raw.Mapping(Map.of("min", min.get(), "max", max.get()))
                : new Raw.Text(text);
    }

    private static Raw one(String text, String end, Optional<Raw> number) {
        return number.<Raw>map(value -> new Raw.Mapping(Map.of(end, value))).orElseGet(() -> new Raw.Text(text));
    }

    /** Spaces part thousands; the comma is French, the point is everyone else's; both together are neither. */
    private static Optional<Raw> number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "").replace("€", "");
        String written = plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain;
        return NUMBER.matcher(written).matches()
                ? Optional.of(new Raw.Decimal(new BigDecimal(written)))
                : Optional.empty();
    }

    private static Raw day(String text) {
        if (text.length() > LONGEST) {
            return new Raw.Text(text);
        }
        Raw one = period(text);
        Matcher days = DAYS.matcher(text);
        if (!one.equals(new Raw.Text(text)) || !days.matches()) {
            return one;
        }
        return new Raw.Mapping(
                Map.of("min", end(period(days.group(1)), "min"), "max", end(period(days.group(2)), "max")));
    }

    private static Raw end(Raw period, String which) {
        return period instanceof Raw.Mapping(Map<String, Raw> ends) && ends.get(which) instanceof Raw.Text text
                ? text
                : period;
    }

    /** A day; or a month or a year, which is the range of its days. */
    private static Raw period(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        Matcher french = FRENCH_DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        try {
            if (iso.matches()) {
                return new Raw.Text(iso.group(1));
            }
            if (french.matches()) {
                return new Raw.Text(LocalDate.of(number(french, 3), number(french, 2), number(french, 1))
                        .toString());
            }
            if (month.matches()) {
                YearMonth days = YearMonth.of(number(month, 1), number(month, 2));
                return days(days.atDay(1), days.atEndOfMonth());
            }
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        } catch (DateTimeException e) {
            return new Raw.Text(text);
        }
        return new Raw.Text(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Raw days(LocalDate first, LocalDate last) {
        return new Raw.Mapping(Map.of("min", new Raw.Text(first.toString()), "max", new Raw.Text(last.toString())));
    }

    /** Several words, parted as people part them; "aucun" says that there is none. */
    private static Raw words(String text, boolean isNoneAWord) {
        if (text.equalsIgnoreCase(NONE) && !isNoneAWord) {
            return new Raw.Sequence(List.of());
        }
        return new Raw.Sequence(Stream.of(text.split("[|,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .<Raw>map(Raw.Text::new)
                .toList());
    }

    /** A spreadsheet takes a code for a number and drops its first zero. */
    private static String padded(String code, Level level) {
        int digits = switch (level) {
            case COMMUNE -> COMMUNE_DIGITS;
            case DEPARTEMENT, REGION -> AREA_DIGITS;
            case EPCI -> 0;
        };
        boolean isNumber = code.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && code.length() == digits - 1 ? "0" + code : code;
    }
}
