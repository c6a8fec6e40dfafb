package fr.palier.web.observatory;

import fr.palier.engine.facts.Territory;
import fr.palier.guide.Whereabouts;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.observatory.Spot;
import fr.palier.web.map.FrancePicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the map of the observatory shows: the darker a department, the more there is; hatched where there is nobody
 * to say it of. Four shades part what lies between the least and the most, none excepted.
 */
final class Tints implements FrancePicture.Paint {

    private static final int SHADES = Whereabouts.DARKEST;

    private final Sight sight;
    private final SortedMap<String, Spot> departements;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int least;
    private final int most;

    Tints(Sight sight, SortedMap<String, Spot> departements, List<Observation.Cell> blanks) {
        this.sight = sight;
        this.departements = departements;
        departements.forEach((code, spot) -> counts.put(
                code,
                switch (sight.measure()) {
                    case SURE -> spot.surePrograms();
                    case POSSIBLE -> spot.possiblePrograms();
                    case BLANK ->
                        (int) blanks.stream()
                                .filter(cell -> cell.departement().equals(code))
                                .count();
                }));
        this.most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.least = counts.values().stream()
                .mapToInt(Integer::intValue)
                .filter(count -> count > 0)
                .min()
                .orElse(0);
    }

    Sight sight() {
        return sight;
    }

    @Override
    public String style(Territory departement) {
        return structures(departement) == 0 ? FrancePicture.HATCHED : "shade-" + shade(count(departement));
    }

    @Override
    public String words(Territory place) {
        return structures(place) == 0
                ? ObservatoryWriter.structures(0)
                : sight.measure().told(count(place));
    }

    @Override
    public String address(Territory place) {
        return ObservatoryWriter.PATH + sight.at(Whereabouts.code(place)).query() + "#lieu";
    }

    /** What the shades mean. */
    String key() {
        return switch (sight.measure()) {
            case SURE -> "La teinte dit combien de programmes au moins une de ces structures peut sûrement rejoindre :";
            case POSSIBLE -> "La teinte dit combien de programmes rien n'exclut pour au moins une de ces structures :";
            case BLANK -> "La teinte dit combien de zones blanches compte le département :";
        };
    }

    /** What each shade says, the lightest first; those that no number has are left out. */
    List<ObservatoryView.Shade> legend() {
        List<ObservatoryView.Shade> legend = new ArrayList<>();
        if (departements.values().stream().anyMatch(spot -> spot.structures() == 0)) {
            legend.add(new ObservatoryView.Shade(FrancePicture.HATCHED, "aucune de ces structures dans ce registre"));
        }
        if (departements.entrySet().stream()
                .anyMatch(entry -> entry.getValue().structures() > 0 && counts.getOrDefault(entry.getKey(), 0) == 0)) {
            legend.add(new ObservatoryView.Shade("shade-0", sight.measure() == Measure.BLANK ? "aucune" : "aucun"));
        }
        for (int shade = 1; shade <= SHADES && most > 0; shade++) {
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (int count = least; count <= most; count++) {
                if (shade(count) == shade) {
                    first = Math.min(first, count);
                    last = count;
                }
            }
            if (last > 0) {
                legend.add(new ObservatoryView.Shade(
                        "shade-" + shade, first == last ? String.valueOf(last) : first + " à " + last));
            }
        }
        return legend;
    }

    private int shade(int count) {
        return count == 0 ? 0 : 1 + (count - least) * SHADES / (most - least + 1);
    }

    private int count(Territory departement) {
        return counts.getOrDefault(Whereabouts.code(departement), 0);
    }

    private long structures(Territory departement) {
        Spot spot = departements.get(Whereabouts.code(departement));
        return spot == null ? 0 : spot.structures();
    }
}
