package fr.palier.guide;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Territory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the programmes of a catalogue act: those of some territories place by place, the others in the whole
 * country or nobody knows where. Never changes; safe for any number of threads.
 */
public final class Whereabouts {

    /** The darkest shade of a map: none has more than so many beside the empty one. */
    public static final int DARKEST = 4;

    private static final String FRANCE = "france";

    /** How much of a place a programme covers. */
    public enum Share {
        WHOLE,
        PART,
        NOTHING
    }

    private final List<Sheet> sheets;
    private final List<Territory> departements;
    private final List<Territory> regions;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public Whereabouts(Catalogue catalogue, Geography geography) {
        this.sheets = catalogue.sheets();
        this.departements = geography.departements();
        this.regions = geography.regions();
        departements.forEach(departement -> counts.put(code(departement), countIn(departement)));
    }

    /** Whether it acts in a part of the country only. */
    public static boolean isRegional(Sheet sheet) {
        Sheet.Scale scale = sheet.scale();
        Sheet.Coverage coverage = sheet.coverage();
        return scale != null
                && scale.reach() != Sheet.Reach.NATIONALE
                && coverage != null
                && coverage.territories().stream()
                        .noneMatch(territory -> territory.code().equals(FRANCE));
    }

    /** The programmes that act in a part of the country only. */
    public List<Sheet> regional() {
        return sheets.stream().filter(Whereabouts::isRegional).toList();
    }

    /** The programmes that act in the whole country, as far as the source says where they act. */
    public List<Sheet> national() {
        return sheets.stream()
                .filter(sheet -> sheet.coverage() != null && !isRegional(sheet))
                .toList();
    }

    /** The programmes of which the source does not say where they act. */
    public List<Sheet> unsaid() {
        return sheets.stream().filter(sheet -> sheet.coverage() == null).toList();
    }

    /** How much of a place a programme covers; nothing where the source does not say where it acts. */
    public static Share share(Sheet sheet, Territory place) {
        Extent covered = extent(sheet);
        if (place.extent().isWithin(covered)) {
            return Share.WHOLE;
        }
        return place.extent().meets(covered) ? Share.PART : Share.NOTHING;
    }

    /** What a programme covers of a place: those of its territories that lie in it or reach into it. */
    public static List<Territory> within(Sheet sheet, Territory place) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                ? List.of()
                : coverage.territories().stream()
                        .filter(territory -> territory.extent().meets(place.extent()))
                        .toList();
    }

    /** How many programmes that act in a part of the country only act in a department, by its INSEE code. */
    public Map<String, Integer> countByDepartement() {
        return Map.copyOf(counts);
    }

    /** The same for any place. */
    public int countIn(Territory place) {
        return (int) regional().stream()
                .filter(sheet -> share(sheet, place) != Share.NOTHING)
                .count();
    }

    /** The greatest number in one department. */
    public int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How dark a map shows a number of programmes, from 0 for none to {@value #DARKEST} for the most. */
    public int shade(int count) {
        int most = most();
        return most <= DARKEST ? count : (count * DARKEST + most - 1) / most;
    }

    /** The departments of a region, in the order of their codes. */
    public List<Territory> departements(Territory region) {
        return departements.stream()
                .filter(departement -> departement.extent().isWithin(region.extent()))
                .toList();
    }

    /** The region that a department, or a part of one, lies in; empty for the country itself. */
    public Optional<Territory> region(Territory departement) {
        return regions.stream()
                .filter(region -> departement.extent().isWithin(region.extent()))
                .findFirst();
    }

    /** A territory's bare INSEE code. */
    public static String code(Territory territory) {
        return territory.code().substring(territory.code().indexOf(':') + 1);
    }

    private static Extent extent(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                ? Extent.none()
                : coverage.territories().stream().map(Territory::extent).reduce(Extent.none(), Extent::or);
    }
}
