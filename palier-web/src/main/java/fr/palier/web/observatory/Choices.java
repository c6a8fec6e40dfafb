package fr.palier.web.observatory;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.guide.Whereabouts;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.traits.Dimension;
import fr.palier.screening.traits.TraitReader;
import fr.palier.screening.traits.TraitWords;
import fr.palier.screening.traits.Traits;
import fr.palier.web.observatory.ObservatoryView.Menu;
import fr.palier.web.observatory.ObservatoryView.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a visitor may choose: a place, a kind of structures, what the map shows. */
final class Choices {

    private final Geography geography;
    private final Whereabouts whereabouts;
    private final TraitWords words;

    Choices(Geography geography, Whereabouts whereabouts, TraitWords words) {
        this.geography = geography;
        this.whereabouts = whereabouts;
        this.words = words;
    }

    List<Menu> menus(Observation observation, Sight sight) {
        return List.of(
                menu(
                        "taille",
                        "Effectif",
                        "Tous",
                        Dimension.SIZE,
                        TraitReader.SIZES,
                        sight.kind().size()),
                menu(
                        "domaine",
                        "Domaine",
                        "Tous",
                        Dimension.FIELD,
                        observation.fields(),
                        sight.kind().field()),
                menu(
                        "anciennete",
                        "Ancienneté",
                        "Toutes",
                        Dimension.AGE,
                        TraitReader.AGES,
                        sight.kind().age()),
                new Menu(
                        "montrer",
                        "Montrer sur la carte",
                        Stream.of(Measure.values())
                                .map(measure -> new Option(
                                        measure == Measure.SURE ? "" : measure.word(),
                                        measure.label(),
                                        measure == sight.measure()))
                                .toList()));
    }

    /** Each region with its departments, then the places that lie in none. */
    List<Menu> places(Sight sight) {
        List<Menu> places = new ArrayList<>();
        for (Territory region : geography.regions()) {
            List<Option> options = new ArrayList<>();
            options.add(new Option(
                    region.code(),
                    region.name() + ", toute la région",
                    Whereabouts.code(region).equals(sight.region())));
            whereabouts.departements(region).forEach(departement -> options.add(option(departement, sight)));
            places.add(new Menu(Sight.PLACE, region.name(), options));
        }
        List<Option> others = new ArrayList<>(geography.departements().stream()
                .filter(place -> whereabouts.region(place).isEmpty())
                .map(place -> option(place, sight))
                .toList());
        others.add(new Option(
                Level.DEPARTEMENT.prefix() + Sight.UNKNOWN,
                "Département inconnu",
                Traits.UNKNOWN.equals(sight.departement())));
        places.add(new Menu(Sight.PLACE, "Ailleurs", others));
        return places;
    }

    private Option option(Territory departement, Sight sight) {
        String code = Whereabouts.code(departement);
        return new Option(
                departement.code(), words.told(Dimension.DEPARTEMENT, code), code.equals(sight.departement()));
    }

    private Menu menu(
            String name, String label, String any, Dimension dimension, List<String> known, @Nullable String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", any, chosen == null));
        known.forEach(word -> options.add(new Option(word, words.told(dimension, word), word.equals(chosen))));
        options.add(new Option(Sight.UNKNOWN, "inconnu du registre", Traits.UNKNOWN.equals(chosen)));
        return new Menu(name, label, options);
    }
}
