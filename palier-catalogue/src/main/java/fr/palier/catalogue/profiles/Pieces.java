package fr.palier.catalogue.profiles;

import fr.palier.catalogue.findings.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands around profiles in a JSON text: each part of a list or an object, as it was written. */
public final class Pieces {

    private static final String SUBJECT = "Cet envoi";

    private Pieces() {}

    /**
     * The elements of a JSON list.
     *
     * @param most how many are read, and one more: who gets so many knows that there are too many
     * @throws ProfileException if it is anything but one JSON list
     */
    public static List<String> elements(String json, int most) {
        return Json.parsed(json, SUBJECT, parser -> {
            expect(parser, JsonToken.START_ARRAY, "une liste JSON, entre crochets");
            List<String> elements = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                elements.add(written(parser, json));
                if (elements.size() > most) {
                    return elements;
                }
            }
            end(parser);
            return elements;
        });
    }

    /**
     * The members of a JSON object, by key.
     *
     * @throws ProfileException if it is anything but one JSON object, or gives a key twice
     */
    public static Map<String, String> members(String json) {
        return Json.parsed(json, SUBJECT, parser -> {
            expect(parser, JsonToken.START_OBJECT, "un objet JSON, entre accolades");
            Map<String, String> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                if (members.put(key, written(parser, json)) != null) {
                    throw new ProfileException("La clé « " + Quoted.shortened(key) + " » est donnée deux fois.");
                }
            }
            end(parser);
            return members;
        });
    }

    /**
     * The words of a JSON list of strings.
     *
     * @throws ProfileException if it is anything else
     */
    public static List<String> words(String json) {
        return Json.parsed(json, SUBJECT, parser -> {
            expect(parser, JsonToken.START_ARRAY, "une liste de mots, comme [\"etp\", \"budget\"]");
            List<String> words = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    throw new ProfileException("Cette liste ne peut contenir que des mots entre guillemets.");
                }
                words.add(parser.getString());
            }
            end(parser);
            return words;
        });
    }

    /** A word of anyone's as a message may quote it: short, on one line. */
    public static String quoted(String word) {
        return Quoted.of(word);
    }

    private static void expect(JsonParser parser, JsonToken first, String expected) {
        if (parser.nextToken() != first) {
            throw new ProfileException(SUBJECT + " n'a pas la bonne forme : nous attendions " + expected + ".");
        }
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new ProfileException("Il y a quelque chose après la fin du JSON : retirez-le.");
        }
    }

    /** The value at which a parser stands, from its first character to its last. */
    private static String written(JsonParser parser, String json) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return json.substring(start, (int) parser.currentLocation().getCharOffset())
                .strip();
    }
}
