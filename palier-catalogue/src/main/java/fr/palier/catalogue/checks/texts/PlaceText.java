package fr.palier.catalogue.checks.texts;

import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a sentence speaks of regions where the rule gives departments, or the other way round. Where there
 * is any doubt it says nothing.
 */
public final class PlaceText {

    /** Regions of before 2016, which only departments can describe now. */
    private static final List<String> FORMER = List.of(
            " alsace ",
            " aquitaine ",
            " auvergne ",
            " basse normandie ",
            " bourgogne ",
            " champagne ardenne ",
            " franche comte ",
            " haute normandie ",
            " languedoc roussillon ",
            " limousin ",
            " lorraine ",
            " midi pyrenees ",
            " nord pas de calais ",
            " picardie ",
            " poitou charentes ",
            " rhone alpes ");

    /** A part of a region, which only departments can describe. */
    private static final Pattern PART = Pattern.compile(
            " (?:departements?|departementa\\w+|ouest|nord|sud|l est|partie|moitie|hors|sauf|quelques|certain\\w*|parc) ");

    private static final Pattern REGION =
            Pattern.compile(" (?:regions?|regional\\w*|regionaux)(?! \\w+(?:ienne|aise|oise|aine|ine) )");
    private static final Pattern DEPARTEMENT = Pattern.compile(" (?:departements?|departementa\\w+) ");

    /** What the sentence says and the rule gives. */
    public record Mismatch(String said, String given, String remedy) {}

    private final List<Territory> regions;

    /**
     * @param regions those of today
     */
    public PlaceText(List<Territory> regions) {
        this.regions = List.copyOf(regions);
    }

    /**
     * Compares.
     *
     * @param areas the places that the rule gives
     */
    public Optional<Mismatch> mismatch(String sentence, Collection<Territory> areas) {
        String text = Plain.bare(sentence);
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        if (all(areas, "departement:")) {
            return regionForDepartements(text, areas);
        }
        if (all(areas, "region:")) {
            return departementForRegions(text, areas);
        }
        boolean isTooWide = all(areas, "france") && text.contains(" france metropolitaine ");
        return isTooWide
                ? Optional.of(new Mismatch(
                        "la France métropolitaine",
                        "la France entière",
                        "Écrivez « metropole », ou corrigez le texte."))
                : Optional.empty();
    }

    private Optional<Mismatch> regionForDepartements(String text, Collection<Territory> areas) {
        List<Territory> named = regions.stream()
                .filter(region -> text.contains(Plain.bare(region.name())))
                .toList();
        String rest = named.stream()
                .map(region -> Plain.bare(region.name()))
                .reduce(text, (left, name) -> left.replace(name, " "));
        boolean isOfParts = PART.matcher(rest).find()
                || FORMER.stream().anyMatch(rest::contains)
                || areas.stream().anyMatch(area -> rest.contains(Plain.bare(area.name())));
        Extent given = union(areas);
        boolean isWhole = regions.stream().anyMatch(region -> region.extent().equals(given));
        if (isOfParts || isWhole) {
            return Optional.empty();
        }
        String codes = codes(areas);
        if (!named.isEmpty()) {
            Territory region = named.getFirst();
            return Optional.of(new Mismatch(
                    "la région " + region.name(),
                    codes,
                    "Écrivez « " + region.code() + " », ou nommez les départements dans le texte."));
        }
        return REGION.matcher(text).find()
                ? Optional.of(new Mismatch(
                        "une région",
                        codes,
                        "Écrivez « region: » suivi du code de la région, ou parlez de département dans le texte."))
                : Optional.empty();
    }

    private Optional<Mismatch> departementForRegions(String text, Collection<Territory> areas) {
        boolean namesRegion =
                REGION.matcher(text).find() || areas.stream().anyMatch(area -> text.contains(Plain.bare(area.name())));
        return !namesRegion && DEPARTEMENT.matcher(text).find()
                ? Optional.of(new Mismatch(
                        "un département",
                        codes(areas),
                        "Écrivez « departement: » suivi du code du département, ou parlez de région dans le texte."))
                : Optional.empty();
    }

    private static boolean all(Collection<Territory> areas, String prefix) {
        return areas.stream().allMatch(area -> area.code().startsWith(prefix));
    }

    private static Extent union(Collection<Territory> areas) {
        return areas.stream().map(Territory::extent).reduce(Extent.none(), Extent::or);
    }

    private static String codes(Collection<Territory> areas) {
        List<String> codes = areas.stream()
                .map(area -> "« " + area.code() + " » (" + area.name() + ")")
                .distinct()
                .toList();
        return String.join(", ", codes.subList(0, Math.min(3, codes.size()))) + (codes.size() > 3 ? "…" : "");
    }
}
