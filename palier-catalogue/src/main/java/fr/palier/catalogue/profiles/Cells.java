package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(k€|K€|M€|m€|€)?");
    private static final Pattern RANGE = Pattern.compile("(.*?[\\d €])\\s*(?:-|–|\\.\\.|à)\\s*(\\d.*)");
    private static final Pattern FROM = Pattern.compile("(?:>=|≥)\\s*(.+)|(.+?)\\s*(?:\\+|et plus)");
    private static final Pattern UP_TO = Pattern.compile("(?:<=|≤)\\s*(.+)");
    private static final Pattern DAYS = Pattern.compile("(.+?)\\s*(?:\\.\\.|à)\\s*(.+)");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern HOUR = Pattern.compile("(.*\\d{4}) \\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** No number and no day is longer. */
    private static final int LONGEST = 100;

    private static final int COMMUNE_DIGITS = 5;
    private static final int AREA_DIGITS = 2;

    private Cells() {}

    /**
     * What a cell says.
     *
     * @param unit how many euros an amount counts in that has no sign of its own
     */
    static Raw raw(String cell, FactType type, BigDecimal unit) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Raw.Nothing();
        }
        return switch (type) {
            case FactType.Flag _, FactType.Defined _ -> flag(text);
            case FactType.Quantity(FactType.Scale scale, var _, var _) ->
                quantity(text, scale == FactType.Scale.AMOUNT ? unit : BigDecimal.ONE);
            case FactType.Day _ -> day(text);
            case FactType.Selection(List<String> values) -> words(text, values);
            case FactType.Places _ -> words(text, List.of());
            case FactType.Choice(List<String> values) -> new Raw.Text(word(text, values));
            case FactType.Place _, FactType.Age _, FactType.Seat _ -> new Raw.Text(text);
        };
    }

    private static Raw flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? new Raw.Flag(true) : NO.contains(word) ? new Raw.Flag(false) : new Raw.Text(text);
    }

    private static Raw quantity(String text, BigDecimal unit) {
        if (text.length() > LONGEST) {
            return new Raw.Text(text);
        }
        Optional<Raw> exact = number(text, unit);
        if (exact.isPresent()) {
            return exact.get();
        }
        Matcher range = RANGE.matcher(text);
        Matcher from = FROM.matcher(text);
        Matcher upTo = UP_TO.matcher(text);
        if (range.matches()) {
            // In "300 à 400 k€" both are thousands.
            BigDecimal shared = unit(plain(range.group(2)), unit);
            return both(text, number(range.group(1), shared), number(range.group(2), unit));
        }
        if (from.matches()) {
            return one(text, "min", number(from.group(1) == null ? from.group(2) : from.group(1), unit));
        }
        return upTo.matches() ? one(text, "max", number(upTo.group(1), unit)) : new Raw.Text(text);
    }

    private static Raw both(String text, Optional<Raw> min, Optional<Raw> max) {
        return min.isPresent() && max.isPresent()
                ? new Raw.Mapping(Map.of("min", min.get(), "max", max.get()))
                : new Raw.Text(text);
    }

    private static Raw one(String text, String end, Optional<Raw> number) {
        return number.<Raw>map(value -> new Raw.Mapping(Map.of(end, value))).orElseGet(() -> new Raw.Text(text));
    }

    private static Optional<Raw> number(String text, BigDecimal unit) {
        String plain = plain(text);
        Matcher number = NUMBER.matcher(plain);
        return number.matches()
                ? Optional.of(new Raw.Decimal(new BigDecimal(number.group(1)).multiply(unit(plain, unit))))
                : Optional.empty();
    }

    /** Spaces part thousands; the comma is French, the point is everyone else's; both together are neither. */
    private static String plain(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
        return plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain;
    }

    /** The unit that a number is written with; another where it has none. */
    private static BigDecimal unit(String plain, BigDecimal other) {
        if (!plain.endsWith("€")) {
            return other;
        }
        return switch (plain.charAt(Math.max(0, plain.length() - 2))) {
            case 'k', 'K' -> Heading.THOUSAND;
            case 'm', 'M' -> Heading.MILLION;
            default -> BigDecimal.ONE;
        };
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
        if (iso.matches()) {
            return new Raw.Text(text.endsWith("Z") ? dayInFrance(text) : iso.group(1));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return period(month.group(2) + "/" + month.group(1));
        }
        Matcher hour = HOUR.matcher(text);
        return TypedDates.days(hour.matches() ? hour.group(1) : text)
                .<Raw>map(Cells::days)
                .orElseGet(() -> new Raw.Text(text));
    }

    /** A day is written as its midnight by the clock of Greenwich, or as that of France told by that clock. */
    private static String dayInFrance(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', 'T'));
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.atZoneSameInstant(FRANCE).toLocalDate().toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static Raw days(Value.Day day) {
        LocalDate first = Objects.requireNonNull(day.min(), "typed days have two ends");
        LocalDate last = Objects.requireNonNull(day.max(), "typed days have two ends");
        return first.equals(last)
                ? new Raw.Text(first.toString())
                : new Raw.Mapping(Map.of("min", new Raw.Text(first.toString()), "max", new Raw.Text(last.toString())));
    }

    /** Several words, parted as people part them; "aucun" says that there is none. */
    private static Raw words(String text, List<String> values) {
        if (text.equalsIgnoreCase(NONE) && !values.contains(NONE)) {
            return new Raw.Sequence(List.of());
        }
        return new Raw.Sequence(Stream.of(text.split("[|,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .<Raw>map(word -> new Raw.Text(word(word, values)))
                .toList());
    }

    /** The word among some that a text is but for capitals, accents and spaces; otherwise the text. */
    private static String word(String text, List<String> values) {
        String plain = bare(text);
        return values.stream()
                .filter(value -> bare(value).equals(plain))
                .findFirst()
                .orElse(text);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
    }

    /** A spreadsheet takes a code for a number and drops its first zero. */
    static String padded(String code, Level level) {
        int digits = switch (level) {
            case COMMUNE -> COMMUNE_DIGITS;
            case DEPARTEMENT, REGION -> AREA_DIGITS;
            case EPCI -> 0;
        };
        boolean isNumber = code.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && code.length() == digits - 1 ? "0" + code : code;
    }
}
