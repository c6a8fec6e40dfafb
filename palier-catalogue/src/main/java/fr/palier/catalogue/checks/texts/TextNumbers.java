package fr.palier.catalogue.checks.texts;

import fr.palier.catalogue.checks.texts.TextNumber.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a French sentence, in figures and in letters. */
public final class TextNumbers {

    private static final String MONTH =
            "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";

    /** What holds figures and is no number of the sentence: a law, an article, a name ("CO2", "24h"). */
    private static final Pattern OTHER =
            Pattern.compile("\\bloi\\b(?: (?:n°|du|de|des|\\d[\\d-]*(?:er)?|" + MONTH + "))+"
                    + "|\\barticles? (?:[lrd]\\. ?)?\\d[\\d-]*(?: (?:et|à|bis|ter) ?\\d*)*"
                    + "|n° ?\\d[\\d-]*"
                    + "|\\p{L}+-?\\d[\\d\\p{L}]*"
                    + "|(?<![\\d\\p{L}])\\d+(?!k|m|md|ans?\\b|mois\\b|e\\b|er\\b|ère\\b|ème\\b)\\p{L}+");

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:1er|\\d{1,2}) " + MONTH + " (\\d{4})"
            + "|(?<!\\d)\\d{1,2}/\\d{1,2}/(\\d{4})"
            + "|(?<!\\d)(\\d{4})-\\d{2}-\\d{2}(?!\\d)"
            + "|(?:" + MONTH + "|\\ben|depuis|avant|après|année|exercice|fin|début)"
            + " ((?:19|20)\\d{2})(?! ?(?:€|k€|euros?|%)|[ .]\\d{3}|\\d|,\\d)");

    private static final Pattern ORDINAL = Pattern.compile("(?<![\\d\\p{L}])(\\d+)(?:ère|er|ème|e)(?!\\p{L})");

    private static final String FIGURES = "\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";
    private static final String SCALE =
            "(?: ?(k(?= ?€)|m(?= ?€)|md(?= ?€)|k(?!\\p{L})|mille|millions?|milliards?)(?!\\p{L}))?";
    private static final String HALF = "( et demie?(?!\\p{L}))?";
    private static final String UNIT = "(?: ?(?:d')?(€|euros?|%|pour cent|années?|ans?|mois)(?!\\p{L}))?";
    private static final Pattern NUMBER =
            Pattern.compile("(" + FIGURES + "|" + NumberWords.PATTERN + ")" + SCALE + HALF + UNIT + HALF);

    /** Between two numbers of which the first shares the unit of the second: "de 100 à 300 k€". */
    private static final Pattern RANGE = Pattern.compile(" ?(?:à|et|ou|-) ?");

    /** What excludes the number behind it. */
    private static final Pattern STRICT = Pattern.compile(
            "(?:plus d|moins d|supérieure?s? à|inférieure?s? à|dépass\\p{L}*|excéd\\p{L}*|delà d|dessus d|dessous d)['e]? ?$");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "k", new BigDecimal(1_000),
            "mille", new BigDecimal(1_000),
            "m", new BigDecimal(1_000_000),
            "million", new BigDecimal(1_000_000),
            "millions", new BigDecimal(1_000_000),
            "md", new BigDecimal(1_000_000_000),
            "milliard", new BigDecimal(1_000_000_000),
            "milliards", new BigDecimal(1_000_000_000));

    private final List<TextNumber> numbers = new ArrayList<>();

    private TextNumbers() {}

    /** The numbers of a sentence; its dates as years of the calendar. */
    public static List<TextNumber> in(String sentence) {
        TextNumbers numbers = new TextNumbers();
        String figures = OTHER.matcher(Plain.small(sentence)).replaceAll(" ¤ ");
        numbers.plain(numbers.ordinals(numbers.dates(figures)));
        return List.copyOf(numbers.numbers);
    }

    /** Takes the dates. */
    private String dates(String text) {
        return DATE.matcher(text).replaceAll(match -> {
            String year = Stream.of(1, 2, 3, 4)
                    .map(match::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            numbers.add(new TextNumber(List.of(new BigDecimal(year)), Unit.CALENDAR, match.group(), false, false));
            return " ¤ ";
        });
    }

    /** Takes the ranks: "3e". */
    private String ordinals(String text) {
        return ORDINAL.matcher(text).replaceAll(match -> {
            numbers.add(
                    new TextNumber(List.of(new BigDecimal(match.group(1))), Unit.NONE, match.group(), false, false));
            return " ¤ ";
        });
    }

    private void plain(String text) {
        List<MatchResult> found = NUMBER.matcher(text).results().toList();
        for (int i = 0; i < found.size(); i++) {
            MatchResult match = found.get(i);
            MatchResult next = i + 1 < found.size() ? found.get(i + 1) : null;
            String between = next == null ? "" : text.substring(match.end(), next.start());
            boolean isStrict = STRICT.matcher(text.substring(0, match.start())).find();
            TextNumber number = number(match, RANGE.matcher(between).matches() ? next : null, isStrict);
            if (next != null && isAge(number, between, number(next, null, false))) {
                numbers.add(age(number, number(next, null, false)));
                i++;
            } else {
                numbers.add(number);
            }
        }
    }

    /** Whether two numbers are one length of time: "2 ans et 6 mois". */
    private static boolean isAge(TextNumber years, String between, TextNumber months) {
        return years.unit() == Unit.YEARS
                && months.unit() == Unit.MONTHS
                && (between.equals(" ") || between.equals(" et "));
    }

    private static TextNumber age(TextNumber years, TextNumber months) {
        BigDecimal all = years.values()
                .getFirst()
                .multiply(new BigDecimal(12))
                .add(months.values().getFirst());
        return new TextNumber(
                List.of(all), Unit.MONTHS, years.shown() + " et " + months.shown(), years.isStrict(), true);
    }

    private static TextNumber number(MatchResult match, @Nullable MatchResult next, boolean isStrict) {
        String digits = match.group(1);
        boolean isInLetters = !Character.isDigit(digits.charAt(0));
        boolean isHalfMore = match.group(3) != null || match.group(5) != null;
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal plain :
                isInLetters ? List.of(BigDecimal.valueOf(NumberWords.value(digits))) : figures(digits)) {
            BigDecimal value = (isHalfMore ? plain.add(new BigDecimal("0.5")) : plain).multiply(scale(match));
            values.add(value);
            if (next != null && next.group(2) != null) {
                values.add(value.multiply(scale(next)));
            }
        }
        Unit unit = unit(match.group(4));
        boolean isArticle = isInLetters && (digits.equals("un") || digits.equals("une") || digits.equals("neuf"));
        boolean isCertain = !isArticle || unit != Unit.NONE || match.group(2) != null;
        return new TextNumber(values, unit, match.group().strip(), isStrict, isCertain);
    }

    private static BigDecimal scale(MatchResult match) {
        String scale = match.group(2);
        return scale == null ? BigDecimal.ONE : SCALES.getOrDefault(scale, BigDecimal.ONE);
    }

    /** "1.500" is fifteen hundred to some and one and a half to others. */
    private static List<BigDecimal> figures(String digits) {
        String plain = digits.replace(" ", "");
        List<BigDecimal> values = new ArrayList<>();
        if (plain.matches("\\d{1,3}(?:[.,]\\d{3})+")) {
            values.add(new BigDecimal(plain.replaceAll("[.,]", "")));
        }
        if (plain.matches("\\d+(?:[.,]\\d+)?")) {
            values.add(new BigDecimal(plain.replace(',', '.')));
        }
        return values.isEmpty() ? List.of(new BigDecimal(plain.replace(".", "").replace(',', '.'))) : values;
    }

    private static Unit unit(@Nullable String word) {
        return switch (word) {
            case null -> Unit.NONE;
            case "€", "euro", "euros" -> Unit.EUROS;
            case "%", "pour cent" -> Unit.PERCENT;
            case "mois" -> Unit.MONTHS;
            default -> Unit.YEARS;
        };
    }
}
