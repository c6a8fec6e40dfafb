package fr.palier.sirene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what "Recherche d'entreprises" answers as rows with the columns of Sirene. What is not understood makes the whole
 * answer none; a unit that is closed, not public or without a right number is left out.
 */
final class OnlineAnswer {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_UNITS = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** The objects inside a unit whose values are read too, under "object.key". */
    private static final Set<String> INSIDE = Set.of("siege", "complements");

    /** Where the service says what stands in a column of Sirene. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("siren", "siren"),
            Map.entry("statutDiffusionUniteLegale", "statut_diffusion"),
            Map.entry("etatAdministratifUniteLegale", "etat_administratif"),
            Map.entry("denominationUniteLegale", "nom_raison_sociale"),
            Map.entry("sigleUniteLegale", "sigle"),
            Map.entry("identifiantAssociationUniteLegale", "complements.identifiant_association"),
            Map.entry("categorieJuridiqueUniteLegale", "nature_juridique"),
            Map.entry("dateCreationUniteLegale", "date_creation"),
            Map.entry("trancheEffectifsUniteLegale", "tranche_effectif_salarie"),
            Map.entry("anneeEffectifsUniteLegale", "annee_tranche_effectif_salarie"),
            Map.entry(SireneRows.COMMUNE, "siege.commune"));

    private static final String NAME = "denominationUniteLegale";
    private static final String ESS = "economieSocialeSolidaireUniteLegale";

    private OnlineAnswer() {}

    /**
     * The units of an answer, each as what stands in its columns.
     *
     * @throws IOException if it is none
     */
    static List<Map<String, String>> read(byte[] body) throws IOException {
        // Strictly: bytes that are no UTF-8 are no answer.
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            expect(JsonToken.START_OBJECT, parser.nextToken());
            List<Map<String, String>> units = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (key.equals("results")) {
                    expect(JsonToken.START_ARRAY, value);
                    units = units(parser);
                } else {
                    parser.skipChildren();
                }
            }
            expect(JsonToken.END_OBJECT, parser.currentToken());
            if (units == null || parser.nextToken() != null) {
                throw new IOException("no list of results");
            }
            return units;
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private static void expect(JsonToken expected, JsonToken found) throws IOException {
        if (found != expected) {
            throw new IOException("expected " + expected);
        }
    }

    private static List<Map<String, String>> units(JsonParser parser) throws IOException {
        List<Map<String, String>> units = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            expect(JsonToken.START_OBJECT, token);
            Map<String, String> said = new HashMap<>();
            fill("", parser, said);
            if (units.size() < MOST_UNITS) {
                unit(said).ifPresent(units::add);
            }
        }
        return units;
    }

    private static void fill(String prefix, JsonParser parser, Map<String, String> said) throws IOException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && prefix.isEmpty() && INSIDE.contains(key)) {
                fill(key + ".", parser, said);
            } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                said.put(prefix + key, plain(parser.getString()));
            } else {
                parser.skipChildren();
            }
        }
        expect(JsonToken.END_OBJECT, parser.currentToken());
    }

    /** Short, and without what is no letter to anyone. */
    private static String plain(String text) {
        String shortened = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return shortened.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ").strip();
    }

    private static Optional<Map<String, String>> unit(Map<String, String> said) {
        Optional<Siren> siren = Siren.find(said.getOrDefault("siren", ""));
        boolean isPublic = "O".equals(said.get("statut_diffusion"));
        boolean isActive = "A".equals(said.get("etat_administratif"));
        if (siren.isEmpty() || !isPublic || !isActive) {
            return Optional.empty();
        }
        Map<String, String> columns = new LinkedHashMap<>();
        KEYS.forEach((column, key) -> columns.put(column, said.getOrDefault(key, "")));
        if (columns.getOrDefault(NAME, "").isEmpty()) {
            columns.put(NAME, said.getOrDefault("nom_complet", ""));
        }
        // The service says false where the register says nothing: only a yes is one.
        columns.put(ESS, "true".equals(said.get("complements.est_ess")) ? "O" : "");
        return Optional.of(columns);
    }
}
