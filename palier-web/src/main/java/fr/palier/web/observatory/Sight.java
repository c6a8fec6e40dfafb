package fr.palier.web.observatory;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.traits.TraitReader;
import fr.palier.screening.traits.Traits;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the observatory is looked at.
 *
 * @param kind which structures
 * @param region the region that is looked at, by its INSEE code; null for none
 * @param departement the department that is looked at, by its INSEE code; null for none, empty for structures whose
 *     department is not known; with neither, all of France
 * @param measure what the map shows
 * @param page which page of the blank spots, from 1
 */
record Sight(
        Observation.Kind kind,
        @Nullable String region,
        @Nullable String departement,
        Measure measure,
        int page) {

    /** What an address calls what the register does not know. */
    static final String UNKNOWN = "inconnu";

    private static final int LONGEST = 200;
    private static final String SIZE = "taille";
    private static final String FIELD = "domaine";
    private static final String AGE = "anciennete";
    private static final String REGION = "region";
    private static final String DEPARTEMENT = "departement";

    /** A region or a department as the list names it: {@code region:53}. */
    static final String PLACE = "lieu";

    private static final String MEASURE = "montrer";
    private static final String PAGE = "page";

    /**
     * Reads it off an address.
     *
     * @throws Refusal if something is named that this result does not have
     */
    static Sight of(Parameters parameters, Observation observation, Geography geography) {
        Observation.Kind kind = new Observation.Kind(
                word(parameters, SIZE, TraitReader.SIZES),
                field(parameters, observation),
                word(parameters, AGE, TraitReader.AGES));
        String place = parameters.one(PLACE, LONGEST).orElse(null);
        String region = named(parameters, REGION, place);
        String departement = named(parameters, DEPARTEMENT, place);
        if (place != null && region == null && departement == null) {
            throw Refusal.badRequest("Choisissez une région ou un département dans la liste.");
        }
        if (region != null && departement != null) {
            throw Refusal.badRequest("Choisissez une région ou un département, pas les deux.");
        }
        if (region != null && geography.find(Level.REGION, region).isEmpty()) {
            throw Refusal.badRequest("Aucune région ne porte ce code. Celui de la Bretagne, par exemple, est 53.");
        }
        if (departement != null
                && !departement.isEmpty()
                && !observation.departements().containsKey(departement)) {
            throw Refusal.badRequest("Aucun département ne porte ce code. Celui du Puy-de-Dôme, par exemple, est 63.");
        }
        Measure measure =
                parameters.word(MEASURE, Measure.words()).flatMap(Measure::find).orElse(Measure.SURE);
        return new Sight(kind, region, departement, measure, page(parameters));
    }

    /** A place that an address names by itself, or as the list does. */
    private static @Nullable String named(Parameters parameters, String level, @Nullable String place) {
        return parameters
                .one(level, LONGEST)
                .or(() -> Optional.ofNullable(place)
                        .filter(chosen -> chosen.startsWith(level + ":"))
                        .map(chosen -> chosen.substring(level.length() + 1)))
                .map(Sight::known)
                .orElse(null);
    }

    private static @Nullable String word(Parameters parameters, String name, List<String> known) {
        return parameters
                .word(name, Stream.concat(known.stream(), Stream.of(UNKNOWN)).toList())
                .map(Sight::known)
                .orElse(null);
    }

    private static @Nullable String field(Parameters parameters, Observation observation) {
        String field = parameters.one(FIELD, LONGEST).map(Sight::known).orElse(null);
        if (field != null && !field.isEmpty() && !observation.fields().contains(field)) {
            throw Refusal.badRequest(
                    "Aucune structure de ce registre n'a ce domaine : choisissez-en un dans la liste.");
        }
        return field;
    }

    private static int page(Parameters parameters) {
        String text = parameters.one(PAGE, LONGEST).orElse("1");
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw Refusal.badRequest("« page » attend un nombre entier, à partir de 1.");
        }
        return Integer.parseInt(text);
    }

    private static String known(String word) {
        return word.equals(UNKNOWN) ? Traits.UNKNOWN : word;
    }

    /** The same structures in a department; null for all of France. */
    Sight at(@Nullable String other) {
        return new Sight(kind, null, other, measure, 1);
    }

    /** The same structures in a region. */
    Sight across(String other) {
        return new Sight(kind, other, null, measure, 1);
    }

    /** Another page of the blank spots. */
    Sight onPage(int other) {
        return new Sight(kind, region, departement, measure, other);
    }

    /** Whether it is what one sees without asking for anything. */
    boolean isPlain() {
        return query().isEmpty();
    }

    /** What stands in an address for it, with its question mark; empty for what one sees without asking. */
    String query() {
        List<String> parts = new ArrayList<>();
        kindInto(parts);
        add(parts, REGION, region);
        add(parts, DEPARTEMENT, departement);
        add(parts, MEASURE, measure == Measure.SURE ? null : measure.word());
        add(parts, PAGE, page == 1 ? null : String.valueOf(page));
        return joined(parts);
    }

    /** The same for what the table of departments depends on: the kind of structures, and the region. */
    String tableQuery() {
        List<String> parts = new ArrayList<>();
        kindInto(parts);
        add(parts, REGION, region);
        return joined(parts);
    }

    private void kindInto(List<String> parts) {
        add(parts, SIZE, kind.size());
        add(parts, FIELD, kind.field());
        add(parts, AGE, kind.age());
    }

    private static void add(List<String> parts, String name, @Nullable String word) {
        if (word != null) {
            parts.add(name + "=" + URLEncoder.encode(told(word), StandardCharsets.UTF_8));
        }
    }

    /** A word as an address calls it. */
    static String told(@Nullable String word) {
        return Objects.equals(word, Traits.UNKNOWN) ? UNKNOWN : Objects.requireNonNullElse(word, "");
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
