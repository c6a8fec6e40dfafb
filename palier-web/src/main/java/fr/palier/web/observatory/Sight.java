package fr.palier.web.observatory;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the observatory is looked at.
 *
 * @param kind which structures
 * @param departement the department whose programmes are listed, by its INSEE code; null for all of France, empty for
 *     structures whose department is not known
 * @param measure what the map shows
 * @param page which page of the blank spots, from 1
 */
record Sight(Observation.Kind kind, @Nullable String departement, Measure measure, int page) {

    /** What an address calls what the register does not know. */
    static final String UNKNOWN = "inconnu";

    private static final int LONGEST = 200;
    private static final String SIZE = "taille";
    private static final String FIELD = "domaine";
    private static final String AGE = "anciennete";
    private static final String DEPARTEMENT = "departement";
    private static final String MEASURE = "montrer";
    private static final String PAGE = "page";

    /**
     * Reads it off an address.
     *
     * @throws Refusal if something is named that this result does not have
     */
    static Sight of(Parameters parameters, Observation observation) {
        Observation.Kind kind = new Observation.Kind(
                word(parameters, SIZE, TraitReader.SIZES),
                field(parameters, observation),
                word(parameters, AGE, TraitReader.AGES));
        String departement =
                parameters.one(DEPARTEMENT, LONGEST).map(Sight::known).orElse(null);
        if (departement != null
                && !departement.isEmpty()
                && !observation.departements().containsKey(departement)) {
            throw Refusal.badRequest("Aucun département ne porte ce code. Celui du Puy-de-Dôme, par exemple, est 63.");
        }
        Measure measure =
                parameters.word(MEASURE, Measure.words()).flatMap(Measure::find).orElse(Measure.SURE);
        return new Sight(kind, departement, measure, page(parameters));
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

    /** The same structures elsewhere. */
    Sight at(@Nullable String other) {
        return new Sight(kind, other, measure, 1);
    }

    /** Another page of the blank spots. */
    Sight onPage(int other) {
        return new Sight(kind, departement, measure, other);
    }

    /** Whether it is what one sees without asking for anything. */
    boolean isPlain() {
        return query().isEmpty();
    }

    /** What stands in an address for it, with its question mark; empty for what one sees without asking. */
    String query() {
        List<String> parts = new ArrayList<>();
        kindInto(parts);
        add(parts, DEPARTEMENT, departement);
        add(parts, MEASURE, measure == Measure.SURE ? null : measure.word());
        add(parts, PAGE, page == 1 ? null : String.valueOf(page));
        return joined(parts);
    }

    /** The same for the kind of structures alone. */
    String kindQuery() {
        List<String> parts = new ArrayList<>();
        kindInto(parts);
        return joined(parts);
    }

    private void kindInto(List<String> parts) {
        add(parts, SIZE, kind.size());
        add(parts, FIELD, kind.field());
        add(parts, AGE, kind.age());
    }

    private static void add(List<String> parts, String name, @Nullable String word) {
        if (word != null) {
            parts.add(name + "=" + URLEncoder.encode(named(word), StandardCharsets.UTF_8));
        }
    }

    /** A word as an address calls it. */
    static String named(@Nullable String word) {
        return Objects.equals(word, Traits.UNKNOWN) ? UNKNOWN : Objects.requireNonNullElse(word, "");
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
