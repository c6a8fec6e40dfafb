package fr.palier.web.map;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import fr.palier.guide.Outlines;
import fr.palier.guide.Whereabouts;
import fr.palier.guide.Whereabouts.Share;
import fr.palier.web.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map, what explains it, the ways to choose a place without it, and the same as a table. */
@Component
final class Atlas {

    /** One shade of the map and what it says. */
    record Shade(int shade, String label) {}

    /** Places to choose from, under a heading. */
    record Choice(String label, List<Option> options) {
        Choice {
            options = List.copyOf(options);
        }
    }

    /** One of them; its value is a territory code. */
    record Option(String value, String label, boolean isChosen) {}

    /** An overseas department with its scheme. */
    record Island(Panel.Spot spot, String scheme) {}

    /** A region as a line of the table: the programmes that cover it, and what they cover of it where not the whole. */
    record Line(Panel.Spot region, List<String> whole, List<String> part) {
        Line {
            whole = List.copyOf(whole);
            part = List.copyOf(part);
        }
    }

    /** The darker a department, the more regional and local programmes act there. */
    private record Counts(Whereabouts whereabouts, PanelWriter panels) implements FrancePicture.Paint {

        @Override
        public String style(Territory departement) {
            return "shade-" + whereabouts.shade(whereabouts.countIn(departement));
        }

        @Override
        public String words(Territory place) {
            return panels.count(place);
        }

        @Override
        public String address(Territory place) {
            return "?" + Places.address(place) + "#lieu";
        }
    }

    private final Whereabouts whereabouts;
    private final PanelWriter panels;
    private final List<Territory> regions;
    private final List<Territory> departements;
    private final FrancePicture picture;

    Atlas(Site site, Whereabouts whereabouts, PanelWriter panels) {
        this.whereabouts = whereabouts;
        this.panels = panels;
        this.regions = site.geography().regions();
        this.departements = site.geography().departements();
        this.picture = new FrancePicture(whereabouts, regions, new Counts(whereabouts, panels));
    }

    String svg(@Nullable Territory chosen) {
        return picture.regions(chosen, whereabouts::countIn);
    }

    /** What each shade of the map says, the lightest first. */
    List<Shade> legend() {
        return IntStream.rangeClosed(0, whereabouts.most())
                .mapToObj(count -> new Shade(whereabouts.shade(count), label(count)))
                .toList();
    }

    private static String label(int count) {
        return switch (count) {
            case 0 -> "aucun programme";
            case 1 -> "1 programme";
            default -> count + " programmes";
        };
    }

    /** The overseas regions that have a scheme. */
    List<Island> islands(@Nullable Territory chosen) {
        return overseas()
                .flatMap(region -> whereabouts.departements(region).stream()
                        .filter(departement -> Outlines.overseas().containsKey(Whereabouts.code(departement)))
                        .map(departement -> new Island(panels.spot(region, chosen), picture.scheme(departement))))
                .toList();
    }

    /** The overseas collectivities, which no scheme shows. */
    List<Panel.Spot> collectivities(@Nullable Territory chosen) {
        return overseas()
                .filter(region -> whereabouts.departements(region).stream()
                        .noneMatch(departement -> Outlines.overseas().containsKey(Whereabouts.code(departement))))
                .map(region -> panels.spot(region, chosen))
                .toList();
    }

    /** The regions, the overseas ones, the departments. */
    List<Choice> choices(@Nullable Territory chosen) {
        return List.of(
                choice("Régions", regions.stream().filter(picture::isDrawnRegion), chosen),
                choice("Outre-mer", overseas(), chosen),
                choice(
                        "Départements",
                        departements.stream()
                                .filter(departement -> whereabouts
                                        .region(departement)
                                        .filter(picture::isDrawnRegion)
                                        .isPresent()),
                        chosen));
    }

    /** The regions where some regional or local programme acts. */
    List<Line> lines() {
        return regions.stream()
                .filter(region -> whereabouts.countIn(region) > 0)
                .map(region -> new Line(panels.spot(region, null), whole(region), part(region)))
                .toList();
    }

    /** The regions where none does, in one sentence's worth of names. */
    String others() {
        return French.and(regions.stream()
                .filter(region -> whereabouts.countIn(region) == 0)
                .map(Territory::name)
                .toList());
    }

    private List<String> whole(Territory region) {
        return sheets(region, Share.WHOLE).map(Sheet::name).toList();
    }

    private List<String> part(Territory region) {
        return sheets(region, Share.PART)
                .map(sheet -> sheet.name() + " (" + PanelWriter.names(sheet, region) + ")")
                .toList();
    }

    private Stream<Sheet> sheets(Territory region, Share share) {
        return whereabouts.regional().stream().filter(sheet -> Whereabouts.share(sheet, region) == share);
    }

    private Stream<Territory> overseas() {
        return regions.stream().filter(region -> !picture.isDrawnRegion(region));
    }

    private static Choice choice(String label, Stream<Territory> places, @Nullable Territory chosen) {
        List<Option> options = new ArrayList<>();
        places.forEach(place -> {
            boolean isDepartement = place.code().startsWith(Level.DEPARTEMENT.prefix());
            String name = isDepartement ? place.name() + " (" + Whereabouts.code(place) + ")" : place.name();
            options.add(new Option(
                    place.code(), name, chosen != null && chosen.code().equals(place.code())));
        });
        return new Choice(label, options);
    }
}
