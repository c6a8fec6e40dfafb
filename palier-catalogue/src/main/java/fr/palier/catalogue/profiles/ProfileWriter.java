package fr.palier.catalogue.profiles;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a profile as {@link ProfileReader} reads it. */
public final class ProfileWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProfileWriter() {}

    /** The profile as one JSON object; what is unknown is left out. */
    public static String write(Profile profile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (Fact fact : profile.known()) {
                json.writeName(fact.name());
                value(json, fact, profile.value(fact));
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, Fact fact, Value value) {
        switch (value) {
            case Value.Unknown _ -> json.writeNull();
            case Value.Flag(boolean yes) -> json.writeBoolean(yes);
            case Value.Quantity(BigDecimal min, BigDecimal max) -> quantity(json, min, max);
            case Value.Day(LocalDate min, LocalDate max) -> day(json, min, max);
            case Value.Choice(String word) -> json.writeString(word);
            case Value.Selection(Set<String> words) ->
                list(json, words.stream().sorted().toList());
            case Value.Place(Territory place) -> json.writeString(code(fact, place));
            case Value.Places(List<Territory> places) ->
                list(json, places.stream().map(Territory::code).toList());
        }
    }

    private static void quantity(JsonGenerator json, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null && min.compareTo(max) == 0) {
            json.writeNumber(plain(min));
            return;
        }
        json.writeStartObject();
        if (min != null) {
            json.writeNumberProperty("min", plain(min));
        }
        if (max != null) {
            json.writeNumberProperty("max", plain(max));
        }
        json.writeEndObject();
    }

    /** Without an exponent, so that a person reads it too. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void day(JsonGenerator json, @Nullable LocalDate min, @Nullable LocalDate max) {
        if (min != null && min.equals(max)) {
            json.writeString(min.toString());
            return;
        }
        json.writeStartObject();
        if (min != null) {
            json.writeStringProperty("min", min.toString());
        }
        if (max != null) {
            json.writeStringProperty("max", max.toString());
        }
        json.writeEndObject();
    }

    private static String code(Fact fact, Territory place) {
        return fact.type() instanceof FactType.Place(Level level)
                        && place.code().startsWith(level.prefix())
                ? place.code().substring(level.prefix().length())
                : place.code();
    }

    private static void list(JsonGenerator json, Collection<String> items) {
        json.writeStartArray();
        items.forEach(json::writeString);
        json.writeEndArray();
    }
}
