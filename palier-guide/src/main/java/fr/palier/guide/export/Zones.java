package fr.palier.guide.export;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.wording.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The areas that criteria name, each with the departments and regions that lie in it or touch it, so that a
 * decision engine needs no geography of its own. Communes are listed only where a department is divided.
 */
final class Zones {

    /** The two parts of the Rhône that a department's code can name beside the whole. */
    private static final List<String> PARTS = List.of("69M", "69D");

    private static final Geography FRANCE = Geography.french();

    /** One area. */
    record Zone(String name, String label, Extent extent) {}

    private final Map<Extent, Zone> zones = new LinkedHashMap<>();

    /** The name of an area, the same for the same communes. */
    String name(Condition.Inside inside) {
        return zones.computeIfAbsent(inside.extent(), extent -> {
                    String label = French.or(
                            inside.areas().stream().map(Territory::name).toList());
                    return new Zone("zone_" + (zones.size() + 1), label, extent);
                })
                .name();
    }

    List<Zone> all() {
        return List.copyOf(zones.values());
    }

    /** An area as a FEEL context. */
    static String feel(Zone zone) {
        List<Territory> departements = Stream.concat(
                        FRANCE.departements().stream(),
                        PARTS.stream().flatMap(code -> FRANCE.find(Level.DEPARTEMENT, code).stream()))
                .toList();
        return "{communes: " + Feel.list(communes(zone))
                + ", departements: " + Feel.list(within(departements, zone))
                + ", departements_en_partie: " + Feel.list(partly(departements, zone))
                + ", regions: " + Feel.list(within(FRANCE.regions(), zone))
                + ", regions_en_partie: " + Feel.list(partly(FRANCE.regions(), zone)) + "}";
    }

    private static List<String> communes(Zone zone) {
        List<String> communes = new ArrayList<>();
        for (String departement : partly(FRANCE.departements(), zone)) {
            communes.addAll(within(FRANCE.communes(departement), zone));
        }
        return communes;
    }

    private static List<String> within(List<Territory> territories, Zone zone) {
        return territories.stream()
                .filter(territory -> territory.extent().isWithin(zone.extent()))
                .map(Zones::code)
                .toList();
    }

    private static List<String> partly(List<Territory> territories, Zone zone) {
        return territories.stream()
                .filter(territory -> territory.extent().meets(zone.extent())
                        && !territory.extent().isWithin(zone.extent()))
                .map(Zones::code)
                .toList();
    }

    private static String code(Territory territory) {
        return territory.code().substring(territory.code().indexOf(':') + 1);
    }
}
