package fr.palier.catalogue.profiles;

import fr.palier.catalogue.findings.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads one JSON object, within bounds. */
final class Json {

    /** How large a profile may be, in characters. */
    static final int LARGEST = 1 << 20;

    /** How deep a profile may be nested. */
    static final int DEEPEST = 16;

    private static final int LONGEST_NUMBER = 1_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LARGEST)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Not to be accepted, but so that the message can name the key.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Json() {}

    /**
     * The object that a text is.
     *
     * @throws ProfileException if it is anything but one JSON object
     */
    static Raw.Mapping object(String text) {
        return parsed(text, "Ce profil", parser -> {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new ProfileException(
                        "Ce profil est vide : un objet JSON est attendu, par exemple {\"budget\": 90000}.");
            }
            if (first != JsonToken.START_OBJECT) {
                throw new ProfileException("Ce profil n'est pas un objet JSON : il doit commencer par une accolade,"
                        + " par exemple {\"budget\": 90000}.");
            }
            Raw.Mapping mapping = mapping(parser);
            if (parser.nextToken() != null) {
                throw new ProfileException(
                        "Il y a quelque chose après la fin du profil : un seul objet JSON est attendu.");
            }
            return mapping;
        });
    }

    /**
     * What a reading makes of a text.
     *
     * @param subject how a message calls the text: "Ce profil"
     * @throws ProfileException if it is not JSON, or beyond all bounds
     */
    static <T> T parsed(String text, String subject, Function<JsonParser, T> reading) {
        if (text.length() > LARGEST) {
            throw new ProfileException(
                    subject + " est trop grand : il dépasse 1 Mio. Un profil tient en quelques lignes.");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return reading.apply(parser);
        } catch (StreamConstraintsException e) {
            throw new ProfileException(subject + " dépasse les limites : au plus " + DEEPEST
                    + " niveaux imbriqués, et des nombres d'au plus " + LONGEST_NUMBER + " chiffres.");
        } catch (JacksonException e) {
            throw new ProfileException(subject + " n'est pas du JSON correct" + where(e)
                    + " : vérifiez les guillemets, les virgules et les accolades.");
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (ligne " + e.getLocation().getLineNr() + ", colonne "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static Raw value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> sequence(parser);
            case VALUE_STRING -> new Raw.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> new Raw.Flag(true);
            case VALUE_FALSE -> new Raw.Flag(false);
            case VALUE_NULL -> new Raw.Nothing();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value: " + token);
        };
    }

    /** Kept as it is written: "1e999999" costs nothing until someone asks for its digits. */
    private static Raw number(JsonParser parser) {
        String text = parser.getString();
        try {
            return new Raw.Decimal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return new Raw.Absurd(text);
        }
    }

    private static Raw sequence(JsonParser parser) {
        List<Raw> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Raw.Sequence(items);
    }

    private static Raw.Mapping mapping(JsonParser parser) {
        Map<String, Raw> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Raw value = value(parser, parser.nextToken());
            if (entries.put(key, value) != null) {
                throw new ProfileException(
                        "La clé « " + Quoted.shortened(key) + " » est donnée deux fois : gardez-en une seule.");
            }
        }
        return new Raw.Mapping(entries);
    }
}
