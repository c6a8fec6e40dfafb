package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a profile, from the vocabulary: another catalogue has another one. */
final class ProfileSchema {

    private static final Map<String, @Nullable Object> NULL = Json.map("type", "null");
    private static final List<String> TEXT_OR_NULL = List.of("string", "null");

    private ProfileSchema() {}

    static Map<String, @Nullable Object> of(Catalogue catalogue) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", described("Votre identifiant, repris dans le résultat.", Json.map("type", TEXT_OR_NULL)));
        properties.put("nom", described("Le nom de la structure.", Json.map("type", TEXT_OR_NULL)));
        properties.put("siren", described("Son numéro SIREN, neuf chiffres.", Json.map("type", TEXT_OR_NULL)));
        for (Fact fact : catalogue.vocabulary().givable()) {
            properties.put(fact.name(), described(words(catalogue.wording().phrases(fact)), schema(fact)));
        }
        return Json.map(
                "type",
                "object",
                "description",
                "Ce que l'on sait d'une structure. Toute clé est facultative : une clé absente, ou null, est inconnue.",
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    private static String words(Phrases phrases) {
        String question = phrases.question() == null ? "" : " " + phrases.question();
        return French.sentence(phrases.label()) + "." + question;
    }

    private static Map<String, @Nullable Object> described(String text, Map<String, @Nullable Object> schema) {
        Map<String, @Nullable Object> described = Json.map("description", text);
        described.putAll(schema);
        return described;
    }

    private static Map<String, @Nullable Object> schema(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> Json.map("type", List.of("boolean", "null"));
            case FactType.Quantity quantity ->
                either(quantity(quantity), Json.map("$ref", Schemas.REFERENCE + "FourchetteDeNombres"));
            case FactType.Day _ ->
                either(
                        Json.map("type", "string", "format", "date"),
                        Json.map("$ref", Schemas.REFERENCE + "FourchetteDeDates"));
            case FactType.Choice(List<String> values) ->
                values.isEmpty()
                        ? Json.map("type", TEXT_OR_NULL)
                        : Json.map("type", TEXT_OR_NULL, "enum", orNull(values));
            case FactType.Selection(List<String> values) ->
                list(values.isEmpty() ? Json.map("type", "string") : Json.map("type", "string", "enum", values));
            case FactType.Place _ -> Json.map("type", TEXT_OR_NULL);
            case FactType.Places _ -> list(Json.map("type", "string"));
            case FactType.Age _, FactType.Seat _, FactType.Defined _ ->
                throw new IllegalArgumentException("derived, never given: " + fact);
        };
    }

    private static Map<String, @Nullable Object> quantity(FactType.Quantity quantity) {
        Map<String, @Nullable Object> schema =
                Json.map("type", quantity.scale() == FactType.Scale.WHOLE ? "integer" : "number");
        if (quantity.min() != null) {
            schema.put("minimum", quantity.min());
        }
        if (quantity.max() != null) {
            schema.put("maximum", quantity.max());
        }
        return schema;
    }

    private static Map<String, @Nullable Object> either(
            Map<String, @Nullable Object> exactly, Map<String, @Nullable Object> range) {
        return Json.map("anyOf", List.of(exactly, range, NULL));
    }

    private static Map<String, @Nullable Object> list(Map<String, @Nullable Object> items) {
        return Json.map("type", List.of("array", "null"), "items", items);
    }

    private static List<@Nullable String> orNull(List<String> values) {
        List<@Nullable String> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }
}
