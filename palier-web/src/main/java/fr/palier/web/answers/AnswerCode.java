package fr.palier.web.answers;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.sirene.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a short text that a person can read and an address can carry without escapes:
 * {@code forme_juridique:association~budget:90000~domaines:sante,habitat~salaries:10..19}. A declined
 * question is {@code budget:?}, a range of which no more is known {@code salaries:10..19?}, and what a register told ends
 * with it: {@code salaries:10..19@sirene.2026-11-01}.
 */
public final class AnswerCode {

    private static final String BETWEEN = "~";
    private static final String DECLINED = "?";
    private static final String TOLD_BY = "@";
    private static final String RANGE = "..";
    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_ITEMS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final Vocabulary vocabulary;
    private final Geography geography;

    public AnswerCode(Vocabulary vocabulary, Geography geography) {
        this.vocabulary = vocabulary;
        this.geography = geography;
    }

    /** All answers, declined questions included. */
    public String write(Answers answers) {
        return answers.given().stream()
                .map(answer ->
                        known(answer, answer.isDeclined() && answer.value().isKnown() ? DECLINED : ""))
                .collect(Collectors.joining(BETWEEN));
    }

    /** What is known alone, for someone else to see. */
    public String writeKnown(Answers answers) {
        return answers.given().stream()
                .filter(answer -> answer.value().isKnown())
                .map(answer -> known(answer, ""))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The answers of a text; empty where any part of it cannot be read, so that nothing half right is used. */
    public Optional<Answers> read(String text) {
        Answers answers = Answers.none(vocabulary);
        Set<Fact> seen = new LinkedHashSet<>();
        for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split(BETWEEN, -1))) {
            int colon = part.indexOf(':');
            Fact fact =
                    colon < 0 ? null : vocabulary.find(part.substring(0, colon)).orElse(null);
            if (fact == null || fact.isDerived() || !seen.add(fact)) {
                return Optional.empty();
            }
            Answers.Answer answer = answer(fact, part.substring(colon + 1));
            if (answer == null) {
                return Optional.empty();
            }
            answers = answers.with(answer);
        }
        return Optional.of(answers);
    }

    private static String known(Answers.Answer answer, String mark) {
        Provenance provenance = answer.provenance();
        return answer.fact().name() + ":" + value(answer.fact(), answer.value()) + mark
                + (provenance == null ? "" : TOLD_BY + provenance.code());
    }

    private Answers.@Nullable Answer answer(Fact fact, String text) {
        int at = text.indexOf(TOLD_BY);
        Provenance provenance =
                at < 0 ? null : Provenance.read(text.substring(at + 1)).orElse(null);
        String said = at < 0 ? text : text.substring(0, at);
        boolean isDeclined = said.endsWith(DECLINED);
        boolean isRange = isDeclined && said.contains(RANGE);
        Value value = read(fact, isRange ? said.substring(0, said.length() - 1) : said);
        if (value == null || (at >= 0 && (provenance == null || !value.isKnown()))) {
            return null;
        }
        return new Answers.Answer(fact, value, isDeclined, provenance);
    }

    private static String value(Fact fact, Value value) {
        return switch (value) {
            case Value.Unknown _ -> DECLINED;
            case Value.Flag(boolean yes) -> yes ? "oui" : "non";
            case Value.Quantity(BigDecimal min, BigDecimal max) -> range(min, max, BigDecimal::toPlainString);
            case Value.Day(LocalDate min, LocalDate max) -> range(min, max, LocalDate::toString);
            case Value.Choice(String choice) -> escaped(choice);
            case Value.Selection(Set<String> values) ->
                values.stream().sorted().map(AnswerCode::escaped).collect(Collectors.joining(","));
            case Value.Place(Territory place) -> bare(fact, place);
            case Value.Places(List<Territory> places) ->
                places.stream().map(Territory::code).collect(Collectors.joining(","));
        };
    }

    private static String bare(Fact fact, Territory place) {
        return fact.type() instanceof FactType.Place(var level)
                ? place.code().substring(level.prefix().length())
                : place.code();
    }

    private static <T> String range(@Nullable T min, @Nullable T max, Function<T, String> text) {
        if (min != null && min.equals(max)) {
            return text.apply(min);
        }
        return (min == null ? "" : text.apply(min)) + RANGE + (max == null ? "" : text.apply(max));
    }

    private @Nullable Value read(Fact fact, String text) {
        if (text.equals(DECLINED)) {
            return Value.Unknown.UNKNOWN;
        }
        return switch (fact.type()) {
            case FactType.Flag _ -> flag(text);
            case FactType.Quantity type -> quantity(type, text);
            case FactType.Day _ -> day(text);
            case FactType.Choice(List<String> values) -> choice(values, text);
            case FactType.Selection(List<String> values) -> selection(values, text);
            case FactType.Place(var level) ->
                geography.find(level, text).map(Value.Place::new).orElse(null);
            case FactType.Places _ -> places(text);
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> null;
        };
    }

    private static @Nullable Value flag(String text) {
        return switch (text) {
            case "oui" -> new Value.Flag(true);
            case "non" -> new Value.Flag(false);
            default -> null;
        };
    }

    private static @Nullable Value quantity(FactType.Quantity type, String text) {
        String[] ends = ends(text);
        try {
            BigDecimal min = ends[0].isEmpty() ? null : number(type, ends[0]);
            BigDecimal max = ends[1].isEmpty() ? null : number(type, ends[1]);
            boolean isEmpty = min == null && max == null;
            boolean isReversed = min != null && max != null && min.compareTo(max) > 0;
            return isEmpty || isReversed ? null : new Value.Quantity(min, max);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal number(FactType.Quantity type, String text) {
        if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw new NumberFormatException("not a plain number");
        }
        BigDecimal number = new BigDecimal(text);
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        boolean isPart = type.scale() == FactType.Scale.WHOLE
                && number.stripTrailingZeros().scale() > 0;
        boolean isOutside = (min != null && number.compareTo(min) < 0) || (max != null && number.compareTo(max) > 0);
        if (isPart || isOutside) {
            throw new NumberFormatException("not a possible number");
        }
        return number;
    }

    private static @Nullable Value day(String text) {
        String[] ends = ends(text);
        try {
            LocalDate min = ends[0].isEmpty() ? null : LocalDate.parse(ends[0]);
            LocalDate max = ends[1].isEmpty() ? null : LocalDate.parse(ends[1]);
            boolean isEmpty = min == null && max == null;
            boolean isReversed = min != null && max != null && min.isAfter(max);
            return isEmpty || isReversed || isFar(min) || isFar(max) ? null : new Value.Day(min, max);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isFar(@Nullable LocalDate day) {
        return day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY));
    }

    private static String[] ends(String text) {
        int range = text.indexOf(RANGE);
        return range < 0
                ? new String[] {text, text}
                : new String[] {text.substring(0, range), text.substring(range + RANGE.length())};
    }

    private static @Nullable Value choice(List<String> values, String text) {
        String choice = unescaped(text);
        return choice == null || choice.isEmpty() || !(values.isEmpty() || values.contains(choice))
                ? null
                : new Value.Choice(choice);
    }

    private static @Nullable Value selection(List<String> values, String text) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String item : items(text)) {
            String choice = unescaped(item);
            if (choice == null || choice.isEmpty() || !(values.isEmpty() || values.contains(choice))) {
                return null;
            }
            chosen.add(choice);
        }
        return chosen.size() > MOST_ITEMS ? null : new Value.Selection(chosen);
    }

    private @Nullable Value places(String text) {
        List<Territory> places = new ArrayList<>();
        for (String item : items(text)) {
            Territory place = places.size() < MOST_ITEMS ? geography.find(item).orElse(null) : null;
            if (place == null) {
                return null;
            }
            places.add(place);
        }
        return new Value.Places(places);
    }

    private static List<String> items(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    /** Letters without accents, digits, "_" and "-" stay; every other becomes "!" and four digits. */
    private static String escaped(String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
            text.append(isPlain ? String.valueOf(c) : String.format("!%04x", (int) c));
        }
        return text.toString();
    }

    private static @Nullable String unescaped(String text) {
        StringBuilder word = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '!') {
                word.append(text.charAt(i));
                continue;
            }
            String digits = i + 5 <= text.length() ? text.substring(i + 1, i + 5) : "";
            if (!digits.matches("[0-9a-f]{4}")) {
                return null;
            }
            word.append((char) Integer.parseInt(digits, 16));
            i += 4;
        }
        return word.toString();
    }
}
