package fr.palier.web.observatory;

import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import fr.palier.guide.Outlines;
import fr.palier.guide.Whereabouts;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.observatory.ObservationWriter;
import fr.palier.screening.observatory.Spot;
import fr.palier.screening.traits.Dimension;
import fr.palier.screening.traits.TraitWords;
import fr.palier.screening.traits.Traits;
import fr.palier.web.map.FrancePicture;
import fr.palier.web.observatory.ObservatoryView.Blank;
import fr.palier.web.observatory.ObservatoryView.Blanks;
import fr.palier.web.observatory.ObservatoryView.Line;
import fr.palier.web.observatory.ObservatoryView.Place;
import fr.palier.web.page.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words, on a map and in tables what the observatory found. */
@Component
final class ObservatoryWriter {

    static final String PATH = "/observatoire";

    private static final int PAGE = 40;
    private static final String ANCHOR = "#lieu";

    private final Site site;
    private final Whereabouts whereabouts;
    private final TraitWords words;
    private final Choices choices;

    ObservatoryWriter(Site site, Whereabouts whereabouts) {
        this.site = site;
        this.whereabouts = whereabouts;
        this.words =
                new TraitWords(site.catalogue().vocabulary(), site.catalogue().wording(), site.geography());
        this.choices = new Choices(site.geography(), whereabouts, words);
    }

    static String number(long number) {
        return French.number(BigDecimal.valueOf(number));
    }

    ObservatoryView write(Observation observation, Sight sight) {
        SortedMap<String, Spot> departements = observation.departements(sight.kind());
        List<Observation.Cell> blanks = observation.blanks(sight.kind());
        Tints tints = new Tints(sight, departements, blanks);
        FrancePicture picture = new FrancePicture(whereabouts, site.geography().regions(), tints);
        Spot unknown = departements.get(Traits.UNKNOWN);
        Spot spot = spot(departements, sight);
        List<Place> collectivities = places(tints, picture, false);
        return new ObservatoryView(
                observation.isSynthetic(),
                notes(observation),
                about(observation),
                choices.places(sight),
                choices.menus(observation, sight),
                picture.departements(chosen(sight), observation.isSynthetic() ? "Registre synthétique" : ""),
                tints.key(),
                tints.legend(),
                places(tints, picture, true),
                collectivities.stream()
                        .filter(place -> !place.words().equals(structures(0)))
                        .toList(),
                without(collectivities),
                unknown == null || unknown.structures() == 0
                        ? null
                        : new Place(
                                "Département inconnu",
                                address(sight.at(Traits.UNKNOWN)),
                                structures(unknown.structures()),
                                Traits.UNKNOWN.equals(sight.departement()),
                                null),
                panel(observation, spot, sight),
                caption(observation, sight),
                lines(departements, sight),
                sight.region() != null,
                PATH + ".csv" + sight.tableQuery(),
                blanks(observation, spot, blanks, sight));
    }

    /** The departments as the page shows them, for a spreadsheet. */
    String file(Observation observation, Sight sight) {
        return new ObservationWriter(observation, site.geography()).departements(sight.kind(), within(sight));
    }

    private @Nullable Territory chosen(Sight sight) {
        String departement = sight.departement();
        return departement == null
                ? region(sight)
                : site.geography().find(Level.DEPARTEMENT, departement).orElse(null);
    }

    private @Nullable Territory region(Sight sight) {
        String region = sight.region();
        return region == null
                ? null
                : site.geography().find(Level.REGION, region).orElseThrow();
    }

    /** Which departments lie in the region that is looked at; all where none is. */
    private Predicate<String> within(Sight sight) {
        Territory region = region(sight);
        if (region == null) {
            return _ -> true;
        }
        Set<String> codes = whereabouts.departements(region).stream()
                .map(Whereabouts::code)
                .collect(Collectors.toUnmodifiableSet());
        return codes::contains;
    }

    private static String address(Sight sight) {
        return PATH + sight.query() + ANCHOR;
    }

    static String structures(long count) {
        return count == 0 ? "aucune structure" : French.counted(count, "structure", "structures");
    }

    private List<String> notes(Observation observation) {
        List<String> notes = new ArrayList<>();
        String about = observation.about();
        if (about != null && !observation.isSynthetic()) {
            notes.add(about);
        }
        if (!observation.catalogue().equals(site.catalogue().version())) {
            notes.add("Ces chiffres viennent d'une autre version du catalogue (" + observation.catalogue()
                    + ") : ils peuvent différer de ce que disent les fiches aujourd'hui.");
        }
        if (observation.broken() > 0) {
            notes.add("Lignes du registre qui ne se lisent pas, et ne comptent nulle part : "
                    + number(observation.broken()) + ".");
        }
        observation
                .leftOut()
                .forEach((reason, count) -> notes.add("Laissées de côté (" + reason + ") : " + number(count) + "."));
        return notes;
    }

    private static String about(Observation observation) {
        return "D'après "
                + (observation.isSynthetic() ? "un registre synthétique" : "« " + observation.register() + " »")
                + " : " + structures(observation.all().structures()) + ", "
                + observation.programmes().size()
                + " programmes, au " + French.date(observation.date()) + ".";
    }

    /** The overseas departments with a scheme, or those without one. */
    private List<Place> places(Tints tints, FrancePicture picture, boolean hasScheme) {
        return site.geography().departements().stream()
                .filter(place -> !Outlines.mainland().containsKey(Whereabouts.code(place)))
                .filter(place -> Outlines.overseas().containsKey(Whereabouts.code(place)) == hasScheme)
                .map(place -> new Place(
                        place.name(),
                        tints.address(place),
                        tints.words(place),
                        Whereabouts.code(place).equals(tints.sight().departement()),
                        hasScheme ? picture.scheme(place) : null))
                .toList();
    }

    /** The overseas collectivities without a structure, in one sentence's worth of names. */
    private static @Nullable String without(List<Place> collectivities) {
        List<String> names = collectivities.stream()
                .filter(place -> place.words().equals(structures(0)))
                .map(Place::name)
                .toList();
        return names.isEmpty() ? null : French.and(names);
    }

    /** All structures that are looked at. */
    private Spot spot(SortedMap<String, Spot> departements, Sight sight) {
        Predicate<String> isHere = here(sight);
        return Spot.all(departements.entrySet().stream()
                .filter(entry -> isHere.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Which departments are looked at: one, those of a region, or all. */
    private Predicate<String> here(Sight sight) {
        String departement = sight.departement();
        return departement == null ? within(sight) : departement::equals;
    }

    private ObservatoryView.Panel panel(Observation observation, Spot spot, Sight sight) {
        return new ObservatoryView.Panel(
                looked(sight),
                kind(sight.kind()),
                structures(spot.structures()) + madeUp(observation, spot.structures()),
                shares(spot),
                spot.structures() == 0 ? List.of() : groups(observation, spot),
                around(sight),
                sight.departement() == null && sight.region() == null ? null : address(sight.at(null)));
    }

    /** The place that is looked at. */
    private String looked(Sight sight) {
        String departement = sight.departement();
        if (departement != null) {
            return departement.isEmpty() ? "Département inconnu" : words.told(Dimension.DEPARTEMENT, departement);
        }
        Territory region = region(sight);
        return region == null ? "Toute la France" : region.name();
    }

    private @Nullable Place around(Sight sight) {
        Territory chosen = sight.departement() == null ? null : chosen(sight);
        return chosen == null
                ? null
                : whereabouts
                        .region(chosen)
                        .map(region -> new Place(
                                region.name(), address(sight.across(Whereabouts.code(region))), "", false, null))
                        .orElse(null);
    }

    /** Which structures, as a sentence says it. */
    private String kind(Observation.Kind kind) {
        List<String> parts = new ArrayList<>();
        String size = kind.size();
        if (size != null) {
            parts.add("effectif : " + words.told(Dimension.SIZE, size));
        }
        String field = kind.field();
        if (field != null) {
            parts.add("domaine : " + words.told(Dimension.FIELD, field));
        }
        String age = kind.age();
        if (age != null) {
            parts.add("ancienneté : " + words.told(Dimension.AGE, age));
        }
        return parts.isEmpty() ? "toutes les structures" : String.join(" ; ", parts);
    }

    private static String madeUp(Observation observation, long structures) {
        return !observation.isSynthetic() || structures == 0 ? "" : structures == 1 ? " synthétique" : " synthétiques";
    }

    private static List<ObservatoryView.Share> shares(Spot spot) {
        if (spot.structures() == 0) {
            return List.of();
        }
        double sure = spot.structures() - spot.withoutSure();
        double open = spot.withoutSure() - spot.withoutPossible();
        double whole = spot.structures();
        return List.of(
                new ObservatoryView.Share(
                        "sure", number(Math.round(sure)), "ont au moins un programme sûr", 0, 100 * sure / whole),
                new ObservatoryView.Share(
                        "open",
                        number(Math.round(open)),
                        "n'en ont aucun de sûr, mais au moins un de possible",
                        100 * sure / whole,
                        100 * open / whole),
                new ObservatoryView.Share(
                        "closed",
                        number(spot.withoutPossible()),
                        "n'en ont aucun de possible",
                        100 * (sure + open) / whole,
                        100 * spot.withoutPossible() / whole));
    }

    private List<ObservatoryView.Group> groups(Observation observation, Spot spot) {
        List<Integer> sure = spot.sure().boxed().toList();
        List<Integer> open =
                spot.possible().boxed().filter(place -> !sure.contains(place)).toList();
        List<Integer> closed = java.util.stream.IntStream.range(
                        0, observation.programmes().size())
                .boxed()
                .filter(place -> !sure.contains(place) && !open.contains(place))
                .toList();
        return Stream.of(
                        group(
                                "Sûrs",
                                "Au moins une de ces structures peut y entrer aujourd'hui.",
                                observation,
                                sure,
                                false),
                        group(
                                "Seulement possibles",
                                "Rien ne les exclut : plus tard, ou selon ce que le registre ne dit pas.",
                                observation,
                                open,
                                false),
                        group(
                                "Fermés à toutes",
                                "Quoi que l'on apprenne, et quoi que l'on attende.",
                                observation,
                                closed,
                                true))
                .filter(group -> !group.programmes().isEmpty())
                .toList();
    }

    private ObservatoryView.Group group(
            String title, String explanation, Observation observation, List<Integer> places, boolean isFolded) {
        List<ObservatoryView.Programme> programmes = places.stream()
                .map(place -> observation.programmes().get(place))
                .map(id -> site.catalogue()
                        .find(id)
                        .map(sheet -> new ObservatoryView.Programme(sheet.id(), sheet.name()))
                        .orElseGet(() -> new ObservatoryView.Programme(null, id)))
                .toList();
        return new ObservatoryView.Group(title, explanation, programmes, isFolded);
    }

    private String caption(Observation observation, Sight sight) {
        Territory region = region(sight);
        return "Par département, " + (region == null ? "" : region.name() + ", ") + kind(sight.kind())
                + (observation.isSynthetic() ? " (registre synthétique : ces structures n'existent pas)" : "");
    }

    private List<Line> lines(SortedMap<String, Spot> departements, Sight sight) {
        List<Line> lines = new ArrayList<>();
        Predicate<String> isWithin = within(sight);
        departements.forEach((departement, spot) -> {
            if (spot.structures() > 0 && !departement.isEmpty() && isWithin.test(departement)) {
                lines.add(line(departement, spot, sight));
            }
        });
        Spot unknown = departements.get(Traits.UNKNOWN);
        if (unknown != null && unknown.structures() > 0 && sight.region() == null) {
            lines.add(line(Traits.UNKNOWN, unknown, sight));
        }
        return lines;
    }

    private Line line(String departement, Spot spot, Sight sight) {
        return new Line(
                words.told(Dimension.DEPARTEMENT, departement),
                address(sight.at(departement)),
                departement.equals(sight.departement()),
                number(spot.structures()),
                number(spot.surePrograms()),
                number(spot.possiblePrograms()),
                number(spot.structures() - spot.withoutSure()),
                number(spot.withoutSure() - spot.withoutPossible()),
                number(spot.withoutPossible()));
    }

    private Blanks blanks(Observation observation, Spot spot, List<Observation.Cell> all, Sight sight) {
        Predicate<String> isHere = here(sight);
        List<Observation.Cell> here =
                all.stream().filter(cell -> isHere.test(cell.departement())).toList();
        int pages = Math.max(1, (here.size() + PAGE - 1) / PAGE);
        int page = Math.min(sight.page(), pages);
        List<Blank> lines = here.stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .map(cell ->
                        blank(cell, Objects.requireNonNull(observation.cells().get(cell))))
                .toList();
        return new Blanks(
                looked(sight) + " : "
                        + (spot.structures() == 0
                                ? "ce registre n'a aucune de ces structures, il ne dit donc rien de zones blanches."
                                : Measure.BLANK.told(here.size()) + " pour ces structures."),
                lines,
                "Zones blanches"
                        + (observation.isSynthetic() ? " (registre synthétique : ces structures n'existent pas)" : ""),
                page > 1 ? turned(sight, page - 1) : null,
                page < pages ? turned(sight, page + 1) : null,
                pages == 1 ? null : "page " + page + " sur " + pages);
    }

    private static String turned(Sight sight, int page) {
        return PATH + sight.onPage(page).query() + "#zones-blanches";
    }

    private Blank blank(Observation.Cell cell, Spot spot) {
        return new Blank(
                words.told(Dimension.DEPARTEMENT, cell.departement()),
                words.told(Dimension.SIZE, cell.size()),
                words.told(Dimension.FIELD, cell.field()),
                words.told(Dimension.AGE, cell.age()),
                number(spot.structures()));
    }
}
