package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Value;
import fr.palier.engine.wording.French;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and amounts as people type them: "450 k€", "1,5 million", "entre 10 et 20". */
public final class TypedNumbers {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(k|m|md|mille|millions?|milliards?)?");
    private static final Pattern RANGE = Pattern.compile("(?:entre |de )?(.+?)(?: et | à | a | ?- ?)(.+)");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}(?:[.,]\\d+)?");
    private static final BigDecimal BEYOND = new BigDecimal("1e15");
    private static final int LONGEST = 60;

    private TypedNumbers() {}

    public static Typed read(FactType.Quantity type, String text) {
        String plain = plain(text, type.scale());
        Optional<Value.Quantity> read = range(plain).or(() -> one(plain));
        if (text.length() > LONGEST || read.filter(TypedNumbers::isSane).isEmpty()) {
            return new Typed.NotUnderstood(
                    "Nous avons lu « " + text + " ». Nous attendions " + expected(type.scale()) + ".",
                    example(type.scale()));
        }
        return checked(type, read.get(), text);
    }

    private static Typed checked(FactType.Quantity type, Value.Quantity value, String text) {
        BigDecimal low = value.min() == null ? BigDecimal.ZERO : value.min();
        BigDecimal high = value.max() == null ? low : value.max();
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        if (type.scale() == FactType.Scale.WHOLE && (isBroken(low) || isBroken(high))) {
            return new Typed.NotUnderstood(
                    "Nous avons lu « " + text + " ». Nous attendions un nombre entier.", example(type.scale()));
        }
        if (low.compareTo(high) > 0) {
            return new Typed.NotUnderstood(
                    "Nous avons lu « " + text + " ». Le plus petit nombre doit venir en premier.", "entre 10 et 20");
        }
        if (min != null && low.compareTo(min) < 0) {
            return new Typed.NotUnderstood(
                    "Nous avons lu « " + text + " ». Le plus petit nombre possible est " + French.number(min) + ".",
                    example(type.scale()));
        }
        if (max != null && high.compareTo(max) > 0) {
            return new Typed.NotUnderstood(
                    "Nous avons lu « " + text + " ». Le plus grand nombre possible est " + French.number(max) + ".",
                    example(type.scale()));
        }
        return new Typed.Understood(value);
    }

    private static Optional<Value.Quantity> range(String plain) {
        Matcher matcher = RANGE.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String last = matcher.group(2).strip();
        String first = matcher.group(1).strip();
        Optional<BigDecimal> min = number(sharing(first, last)).or(() -> number(first));
        Optional<BigDecimal> max = number(last);
        return min.isPresent() && max.isPresent()
                ? Optional.of(new Value.Quantity(min.get(), max.get()))
                : Optional.empty();
    }

    /** The first of two numbers with the unit of the second: in "300 à 400 k€" both are thousands. */
    private static String sharing(String first, String last) {
        Matcher unit = NUMBER.matcher(last);
        boolean isShared = BARE.matcher(first).matches() && unit.matches() && unit.group(2) != null;
        return isShared ? first + " " + unit.group(2) : first;
    }

    /** No longer than a profile may hold. */
    private static boolean isSane(Value.Quantity quantity) {
        BigDecimal max = quantity.max();
        return max == null || max.compareTo(BEYOND) < 0;
    }

    private static Optional<Value.Quantity> one(String plain) {
        return number(plain).map(Value.Quantity::exactly);
    }

    private static Optional<BigDecimal> number(String plain) {
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches() || plain.length() > LONGEST / 2) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(',', '.'));
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(number.multiply(
                switch (unit) {
                    case "k", "mille" -> new BigDecimal(1_000);
                    case "m", "million", "millions" -> new BigDecimal(1_000_000);
                    case "md", "milliard", "milliards" -> new BigDecimal(1_000_000_000);
                    default -> BigDecimal.ONE;
                }));
    }

    /** Small letters, one kind of space, none between digits; units and words of caution left out. */
    private static String plain(String text, FactType.Scale scale) {
        // What parts thousands elsewhere is a decimal point where a fraction is likely.
        String thousands = scale == FactType.Scale.DECIMAL ? " " : "[ .]";
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
                .replaceAll("(?<=\\d)" + thousands + "(?=\\d{3}(?!\\d))", "")
                .replaceAll(
                        "\\b(environ|à peu près|autour de|d'euros|euros?|eur|salariée?s?|personnes?|etp|jours?|par mois|par an|bénéficiaires?)\\b",
                        "")
                .replace("€", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static boolean isBroken(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private static String expected(FactType.Scale scale) {
        return switch (scale) {
            case WHOLE -> "un nombre entier";
            case DECIMAL -> "un nombre";
            case AMOUNT -> "un montant en euros";
        };
    }

    public static String example(FactType.Scale scale) {
        return switch (scale) {
            case WHOLE -> "12";
            case DECIMAL -> "4,5";
            case AMOUNT -> "310 000 € ou 310 k€";
        };
    }
}
