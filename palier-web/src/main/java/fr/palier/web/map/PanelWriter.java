package fr.palier.web.map;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import fr.palier.guide.Whereabouts;
import fr.palier.guide.Whereabouts.Share;
import fr.palier.web.wording.Gloss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which programmes act in a place: all over it, in a part of it, or in the whole country. */
@Component
final class PanelWriter {

    private final SheetWording wording;
    private final Whereabouts whereabouts;

    PanelWriter(SheetWording wording, Whereabouts whereabouts) {
        this.wording = wording;
        this.whereabouts = whereabouts;
    }

    /** The list for the country. */
    Panel ofFrance(Gloss gloss) {
        List<Panel.Group> groups = groups(national(_ -> true, "Nationaux", null, gloss), local(gloss), unsaid(gloss));
        long count = whereabouts.national().stream()
                .filter(PanelWriter::isOfTheCountry)
                .count();
        String summary = number((int) count, "programme national est ouvert", "programmes nationaux sont ouverts")
                + " dans tout le pays ou presque. Choisissez une région pour voir ceux qui s'y ajoutent.";
        return new Panel("Toute la France", summary, null, groups, List.of());
    }

    /** The list for a region or a department. */
    Panel of(Territory place, Gloss gloss) {
        boolean isRegion = Places.isRegion(place);
        Optional<Territory> region = isRegion ? Optional.empty() : whereabouts.region(place);
        String whole = isRegion ? "Dans toute la région" : "Dans tout le département";
        String part = isRegion ? "Dans une partie de la région" : "Dans une partie du département";
        Predicate<Sheet> isHere = sheet -> Whereabouts.share(sheet, place) != Share.NOTHING;
        List<Panel.Group> groups = groups(
                regional(whole, null, sheet -> Whereabouts.share(sheet, place) == Share.WHOLE, _ -> null, gloss),
                regional(
                        part,
                        null,
                        sheet -> Whereabouts.share(sheet, place) == Share.PART,
                        sheet -> names(sheet, place),
                        gloss),
                region.flatMap(around -> elsewhere(place, around, gloss)),
                national(isHere, "Nationaux, ouverts ici aussi", null, gloss),
                local(gloss),
                national(
                        isHere.negate(),
                        "Nationaux, sauf ici",
                        "D'après la fiche du guide. Demandez à la structure avant de renoncer.",
                        gloss),
                unsaid(gloss));
        return new Panel(
                place.name(),
                summary(place, isRegion),
                region.filter(around -> !around.name().equals(place.name()))
                        .map(around -> spot(around, null))
                        .orElse(null),
                groups,
                isRegion ? departements(place) : List.of());
    }

    /** A place as something to choose. */
    Panel.Spot spot(Territory place, @Nullable Territory chosen) {
        return new Panel.Spot(
                place.name(),
                Places.address(place),
                count(place),
                chosen != null && place.code().equals(chosen.code()));
    }

    /** How many regional and local programmes act in a place, in a word or two. */
    String count(Territory place) {
        int count = whereabouts.countIn(place);
        return count == 0 ? "aucun programme" : number(count, "programme", "programmes");
    }

    private String summary(Territory place, boolean isRegion) {
        int count = whereabouts.countIn(place);
        return count == 0
                ? "Aucun programme régional ou local n'est connu "
                        + (isRegion ? "dans cette région." : "dans ce département.")
                : number(count, "programme régional ou local y agit", "programmes régionaux ou locaux y agissent")
                        + ", en plus des programmes nationaux.";
    }

    private List<Panel.Spot> departements(Territory region) {
        List<Territory> departements = whereabouts.departements(region);
        return departements.size() < 2
                ? List.of()
                : departements.stream()
                        .map(departement -> spot(departement, null))
                        .toList();
    }

    /** Those that act in the region around, not here: a table of the source may say otherwise. */
    private Optional<Panel.Group> elsewhere(Territory place, Territory region, Gloss gloss) {
        return regional(
                "Ailleurs dans la région",
                "D'après les fiches, ces programmes n'agissent pas dans ce département.",
                sheet -> Whereabouts.share(sheet, place) == Share.NOTHING
                        && Whereabouts.share(sheet, region) != Share.NOTHING,
                sheet -> names(sheet, region),
                gloss);
    }

    private Optional<Panel.Group> regional(
            String title,
            @Nullable String explanation,
            Predicate<Sheet> chosen,
            Function<Sheet, @Nullable String> where,
            Gloss gloss) {
        return group(title, explanation, whereabouts.regional().stream().filter(chosen), where, gloss);
    }

    private Optional<Panel.Group> national(
            Predicate<Sheet> chosen, String title, @Nullable String explanation, Gloss gloss) {
        Stream<Sheet> sheets = whereabouts.national().stream()
                .filter(PanelWriter::isOfTheCountry)
                .filter(chosen);
        return group(title, explanation, sheets, PanelWriter::limits, gloss);
    }

    private Optional<Panel.Group> local(Gloss gloss) {
        Stream<Sheet> sheets = whereabouts.national().stream().filter(sheet -> !isOfTheCountry(sheet));
        return group("Près de chez vous, partout en France", null, sheets, _ -> null, gloss);
    }

    private Optional<Panel.Group> unsaid(Gloss gloss) {
        return group(
                "Territoire non précisé",
                "La source ne dit pas où ces programmes agissent : demandez à la structure.",
                whereabouts.unsaid().stream(),
                _ -> null,
                gloss);
    }

    private Optional<Panel.Group> group(
            String title,
            @Nullable String explanation,
            Stream<Sheet> sheets,
            Function<Sheet, @Nullable String> where,
            Gloss gloss) {
        List<Panel.Entry> entries =
                sheets.map(sheet -> entry(sheet, where.apply(sheet), gloss)).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Panel.Group(title, explanation, entries));
    }

    private Panel.Entry entry(Sheet sheet, @Nullable String where, Gloss gloss) {
        String divergence =
                sheet.coverage() == null ? null : sheet.coverage().origin().divergence();
        return new Panel.Entry(
                sheet.id(),
                gloss.of(sheet.name()),
                gloss.of(wording.carriers(sheet)),
                isSectoral(sheet) ? gloss.of(wording.specialisation(sheet)) : null,
                where == null ? null : gloss.of(where),
                divergence == null ? null : gloss.of(divergence));
    }

    private static boolean isSectoral(Sheet sheet) {
        return sheet.specialisation() != null && sheet.specialisation().sectoral();
    }

    /** Whether its scale is the country, not a place near every organisation of it. */
    private static boolean isOfTheCountry(Sheet sheet) {
        return sheet.scale() == null || sheet.scale().reach() == Sheet.Reach.NATIONALE;
    }

    /** Where a national programme stops, in words; null where it covers all of France. */
    private static @Nullable String limits(Sheet sheet) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage == null
                        || coverage.territories().stream()
                                .anyMatch(territory -> territory.code().equals("france"))
                ? null
                : French.and(coverage.territories().stream()
                                .map(Territory::name)
                                .toList()) + " seulement";
    }

    /** What a programme covers of a place, by name. */
    static String names(Sheet sheet, Territory place) {
        return French.and(
                Whereabouts.within(sheet, place).stream().map(Territory::name).toList());
    }

    private static String number(int count, String one, String several) {
        return count + " " + (count < 2 ? one : several);
    }

    @SafeVarargs
    private static List<Panel.Group> groups(Optional<Panel.Group>... groups) {
        List<Panel.Group> found = new ArrayList<>();
        for (Optional<Panel.Group> group : groups) {
            group.ifPresent(found::add);
        }
        return found;
    }
}
