package fr.palier.catalogue.profiles;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.wording.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the value of one fact, by the fact's type. */
final class ValueReader {

    /**
     * How a person writes what was expected.
     *
     * @param flags the two answers of a fact that is yes or no
     * @param range a range of numbers
     */
    record Notation(String flags, String range) {

        static final Notation JSON = new Notation("true ou false", "{\"min\": 10, \"max\": 19}");

        /** The cell of a table. */
        static final Notation CELL = new Notation("« oui » ou « non »", "« 10-19 »");
    }

    private static final int MOST_DIGITS = 15;
    private static final int FINEST = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Geography geography;
    private final LocalDate date;
    private final Notation notation;

    ValueReader(Geography geography, LocalDate date, Notation notation) {
        this.geography = geography;
        this.date = date;
        this.notation = notation;
    }

    /**
     * The value.
     *
     * @param isBirth whether the fact is a day that cannot lie after the evaluation
     * @throws ProfileException if it is none that the fact can take
     */
    Value read(Fact fact, Raw raw, boolean isBirth) {
        if (raw instanceof Raw.Nothing) {
            return Value.Unknown.UNKNOWN;
        }
        return switch (fact.type()) {
            case FactType.Flag _ -> flag(fact, raw);
            case FactType.Quantity type -> quantity(fact, type, raw);
            case FactType.Day _ -> day(fact, raw, isBirth);
            case FactType.Choice(List<String> values) -> new Value.Choice(word(fact, values, raw));
            case FactType.Selection(List<String> values) -> selection(fact, values, raw);
            case FactType.Place(Level level) -> new Value.Place(place(fact, level, raw));
            case FactType.Places _ -> places(fact, raw);
            case FactType.Age _, FactType.Seat _, FactType.Defined _ ->
                throw new IllegalArgumentException("derived: " + fact.name());
        };
    }

    private Value flag(Fact fact, Raw raw) {
        if (raw instanceof Raw.Flag(boolean value)) {
            return new Value.Flag(value);
        }
        throw refusal(fact, raw, notation.flags());
    }

    private static ProfileException refusal(Fact fact, Raw raw, String expected) {
        String was = expected.startsWith("une ") ? " était attendue." : " était attendu.";
        return new ProfileException("« " + fact.name() + " » vaut " + raw.quoted() + " : " + expected + was);
    }

    private Value quantity(Fact fact, FactType.Quantity type, Raw raw) {
        String expected = expected(type);
        if (raw instanceof Raw.Mapping(Map<String, Raw> entries)) {
            return ends(fact, entries, end -> number(fact, type, end, expected), Value.Quantity::new);
        }
        return Value.Quantity.exactly(
                number(fact, type, raw, expected + ", ou un intervalle comme " + notation.range() + ","));
    }

    private static String expected(FactType.Quantity type) {
        String kind = switch (type.scale()) {
            case WHOLE -> "un nombre entier";
            case DECIMAL -> "un nombre";
            case AMOUNT -> "un nombre d'euros";
        };
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        String from = min == null ? "" : " d'au moins " + French.number(min);
        return kind + from + (max == null ? "" : (min == null ? " d'" : " et d'") + "au plus " + French.number(max));
    }

    private static BigDecimal number(Fact fact, FactType.Quantity type, Raw raw, String expected) {
        if (!(raw instanceof Raw.Decimal(BigDecimal number))) {
            throw refusal(fact, raw, expected);
        }
        boolean isSane = number.precision() - (long) number.scale() <= MOST_DIGITS
                && (number.scale() <= FINEST || number.stripTrailingZeros().scale() <= FINEST);
        boolean isWhole = isSane
                && (type.scale() != FactType.Scale.WHOLE
                        || number.stripTrailingZeros().scale() <= 0);
        BigDecimal min = type.min();
        BigDecimal max = type.max();
        boolean isPossible =
                isWhole && (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
        if (!isPossible) {
            throw refusal(fact, raw, expected);
        }
        // A zero may be written with any exponent, and would carry it into every sum.
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    private Value day(Fact fact, Raw raw, boolean isBirth) {
        if (raw instanceof Raw.Mapping(Map<String, Raw> entries)) {
            Value.Day range = ends(fact, entries, end -> date(fact, end), Value.Day::new);
            LocalDate min = range.min();
            if (isBirth && min != null && min.isAfter(date)) {
                throw future(fact, raw, min);
            }
            return range;
        }
        LocalDate day = date(fact, raw);
        if (isBirth && day.isAfter(date)) {
            throw future(fact, raw, day);
        }
        return Value.Day.exactly(day);
    }

    private ProfileException future(Fact fact, Raw raw, LocalDate day) {
        String read = raw instanceof Raw.Text ? raw.quoted() : "au plus tôt « " + day + " »";
        return new ProfileException("« " + fact.name() + " » vaut " + read + " : une date qui ne dépasse pas le " + date
                + ", jour de l'évaluation, était attendue.");
    }

    private static LocalDate date(Fact fact, Raw raw) {
        if (raw instanceof Raw.Text(String text)) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                throw refusal(fact, raw, "une date qui existe, de la forme « 2021-03-02 »,");
            }
        }
        throw refusal(fact, raw, "une date après l'an 1000, de la forme « 2021-03-02 »,");
    }

    /** The two ends of a range; one may be left out where it is open. */
    private static <T extends Comparable<? super T>, V> V ends(
            Fact fact,
            Map<String, Raw> entries,
            Function<Raw, T> reader,
            BiFunction<@Nullable T, @Nullable T, V> range) {
        for (String key : entries.keySet()) {
            if (!key.equals("min") && !key.equals("max")) {
                throw new ProfileException("« " + fact.name() + " » est un intervalle avec une clé « "
                        + Quoted.shortened(key) + " » : seules « min » et « max » étaient attendues.");
            }
        }
        T min = end(entries.get("min"), reader);
        T max = end(entries.get("max"), reader);
        if (min == null && max == null) {
            throw new ProfileException("« " + fact.name()
                    + " » est un intervalle sans bornes : « min », « max » ou les deux étaient attendues.");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new ProfileException("« " + fact.name() + " » est un intervalle de « " + min + " » à « " + max
                    + " » : « min » ne doit pas dépasser « max ».");
        }
        return range.apply(min, max);
    }

    private static <T> @Nullable T end(@Nullable Raw raw, Function<Raw, T> reader) {
        return raw == null || raw instanceof Raw.Nothing ? null : reader.apply(raw);
    }

    private static String word(Fact fact, List<String> values, Raw raw) {
        if (!(raw instanceof Raw.Text(String text))) {
            throw refusal(
                    fact, raw, values.isEmpty() ? "un texte" : "un de ces mots (" + String.join(", ", values) + ")");
        }
        if (!values.isEmpty() && !values.contains(text)) {
            throw new ProfileException(
                    "« " + fact.name() + " » ne peut pas valoir " + raw.quoted() + ". " + Nearest.remedy(text, values));
        }
        return text;
    }

    private static Value selection(Fact fact, List<String> values, Raw raw) {
        if (!(raw instanceof Raw.Sequence(List<Raw> items))) {
            throw refusal(fact, raw, "une liste, comme [\"" + (values.isEmpty() ? "…" : values.getFirst()) + "\"],");
        }
        Set<String> words = new LinkedHashSet<>();
        items.forEach(item -> words.add(word(fact, values, item)));
        return new Value.Selection(words);
    }

    private Territory place(Fact fact, Level level, Raw raw) {
        String example = switch (level) {
            case COMMUNE -> "63113";
            case DEPARTEMENT -> "63";
            case REGION -> "84";
            case EPCI -> "200046977";
        };
        String expected = "le code INSEE d'" + (level == Level.DEPARTEMENT || level == Level.EPCI ? "un " : "une ")
                + level.name().toLowerCase(java.util.Locale.ROOT) + " (un texte, comme \"" + example + "\")";
        if (!(raw instanceof Raw.Text(String text))) {
            throw refusal(fact, raw, expected);
        }
        Optional<Territory> place =
                text.startsWith(level.prefix()) ? geography.find(text) : geography.find(level, text);
        return place.orElseThrow(() -> refusal(fact, raw, expected));
    }

    private Value places(Fact fact, Raw raw) {
        String expected = "une liste de territoires, comme [\"region:84\", \"departement:63\", \"commune:63113\"],";
        if (!(raw instanceof Raw.Sequence(List<Raw> items))) {
            throw refusal(fact, raw, expected);
        }
        List<Territory> places = new ArrayList<>();
        for (Raw item : items) {
            Optional<Territory> place = item instanceof Raw.Text(String code) ? geography.find(code) : Optional.empty();
            places.add(place.orElseThrow(() -> refusal(fact, item, "le code d'un territoire, comme \"region:84\",")));
        }
        return new Value.Places(places);
    }
}
