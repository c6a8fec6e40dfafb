package fr.palier.catalogue.profiles;

import fr.palier.catalogue.geography.Commune;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds places for what people type: a name, a postal code, the number of a department. */
public final class PlaceSearch {

    public static final int MOST = 12;

    private static final String REGION = "région";
    private static final int SHORTEST_PART = 3;

    /**
     * A place that answers a text.
     *
     * @param label its name, with what tells it from others of the same name
     * @param typed a text that finds it and nothing else
     * @param isExact whether the text is its very name or code
     */
    public record Found(Territory place, String label, String typed, boolean isExact) {}

    private final Geography geography;
    private final Map<String, String> departements;

    public PlaceSearch(Geography geography) {
        this.geography = geography;
        this.departements = geography.departements().stream()
                .collect(Collectors.toMap(place -> bare(place.code()), Territory::name));
    }

    /** The places of some levels that answer a text: those that it names first, then the wider, then the best. */
    public List<Found> find(String text, Set<Level> levels) {
        String words = words(text);
        List<Found> found = new ArrayList<>();
        if (levels.contains(Level.REGION)) {
            geography.regions().forEach(place -> add(found, place, REGION, words));
        }
        if (levels.contains(Level.DEPARTEMENT)) {
            geography.departements().forEach(place -> add(found, place, "département " + bare(place.code()), words));
        }
        if (levels.contains(Level.COMMUNE)) {
            geography.search(text, MOST).forEach(commune -> found.add(found(commune, words)));
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::isExact).reversed())
                .limit(MOST)
                .toList();
    }

    /** The one place that a text can only mean; empty where there is none or where there are several. */
    public Optional<Territory> only(List<Found> found) {
        List<Found> exact = found.stream().filter(Found::isExact).toList();
        if (exact.size() == 1) {
            return Optional.of(exact.getFirst().place());
        }
        return exact.isEmpty() && found.size() == 1
                ? Optional.of(found.getFirst().place())
                : Optional.empty();
    }

    private static void add(List<Found> found, Territory place, String kind, String words) {
        String name = words(place.name());
        boolean isNumber = !kind.equals(REGION) && words(bare(place.code())).equals(words);
        boolean isExact = name.equals(words) || isNumber;
        if (isExact || (words.length() >= SHORTEST_PART && name.contains(words))) {
            found.add(new Found(place, place.name() + " (" + kind + ")", place.name(), isExact));
        }
    }

    private Found found(Commune commune, String words) {
        Territory place = geography.find(Level.COMMUNE, commune.code()).orElseThrow();
        String departement = departements.getOrDefault(commune.departement(), commune.departement());
        String code = commune.postalCodes().isEmpty()
                ? commune.code()
                : commune.postalCodes().getFirst();
        boolean isExact = words(commune.name()).equals(words)
                || commune.code().toLowerCase(Locale.ROOT).equals(words)
                || commune.postalCodes().contains(words)
                || words(code + " " + commune.name()).equals(words);
        return new Found(
                place, commune.name() + " (" + code + ", " + departement + ")", code + " " + commune.name(), isExact);
    }

    private static String bare(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    /** A text as names are compared: without accents, capitals and signs. */
    static String words(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
