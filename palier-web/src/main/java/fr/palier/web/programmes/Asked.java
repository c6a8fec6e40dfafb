package fr.palier.web.programmes;

import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address of the list asks for.
 *
 * @param base the address of the list without anything asked of it
 * @param text what is searched; empty for nothing
 * @param chosen the values chosen of each facet, in the facets' order; none with an empty list
 */
record Asked(String base, String text, Map<String, List<String>> chosen) {

    static final String TEXT = "q";

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_VALUE = 60;

    Asked {
        chosen = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /**
     * Reads it.
     *
     * @throws Refusal if a facet has no such value
     */
    static Asked of(Parameters parameters, List<Facet> facets) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (Facet facet : facets) {
            List<String> values = facet.isList()
                    ? parameters.word(facet.name(), facet.values()).stream().toList()
                    : parameters.many(facet.name(), LONGEST_VALUE);
            values.forEach(value -> check(facet, value));
            // In the order of the facet, each once: the same choice has one address.
            List<String> sorted =
                    facet.values().stream().filter(values::contains).toList();
            if (!sorted.isEmpty()) {
                chosen.put(facet.name(), sorted);
            }
        }
        return new Asked(Section.PROGRAMMES.path(), text(parameters), chosen);
    }

    /**
     * Reads what is searched alone, in a list that is somewhere else.
     *
     * @throws Refusal if it is too long
     */
    static Asked at(String base, Parameters parameters) {
        return new Asked(base, text(parameters), Map.of());
    }

    private static String text(Parameters parameters) {
        return parameters.one(TEXT, LONGEST_TEXT).orElse("");
    }

    private static void check(Facet facet, String value) {
        if (!facet.values().contains(value)) {
            throw Refusal.badRequest(
                    "« " + facet.name() + " » peut valoir : " + String.join(", ", facet.values()) + ".");
        }
    }

    /** Whether everything is asked for. */
    boolean isEmpty() {
        return text.isEmpty() && chosen.isEmpty();
    }

    List<String> of(Facet facet) {
        return chosen.getOrDefault(facet.name(), List.of());
    }

    Asked withText(String other) {
        return new Asked(base, other, chosen);
    }

    /** The same without any choice. */
    Asked withoutChoices() {
        return new Asked(base, text, Map.of());
    }

    /** The same without the choices of a facet. */
    Asked without(String facet) {
        Map<String, List<String>> others = new LinkedHashMap<>(chosen);
        others.remove(facet);
        return new Asked(base, text, others);
    }

    /** The same without one value. */
    Asked without(String facet, String value) {
        Map<String, List<String>> others = new LinkedHashMap<>(chosen);
        List<String> left = new ArrayList<>(others.getOrDefault(facet, List.of()));
        left.remove(value);
        if (left.isEmpty()) {
            others.remove(facet);
        } else {
            others.put(facet, List.copyOf(left));
        }
        return new Asked(base, text, others);
    }

    /** Its one address, without anything blank. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(base);
        if (!text.isEmpty()) {
            address.queryParam(TEXT, "{text}");
        }
        chosen.forEach((name, values) -> values.forEach(value -> address.queryParam(name, value)));
        return address.encode()
                .buildAndExpand(Stream.of(text).filter(t -> !t.isEmpty()).toArray())
                .toUriString();
    }

    /** Whether an address that asks for this says something that its one address does not: blanks that a form sends. */
    static boolean hasBlanks(Parameters parameters) {
        return parameters.values().values().stream().flatMap(List::stream).anyMatch(String::isBlank);
    }
}
