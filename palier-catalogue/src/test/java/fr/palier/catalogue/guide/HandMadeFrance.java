package fr.palier.catalogue.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** As much of the map of France as the guide needs, written by hand and not taken from the shipped files. */
final class HandMadeFrance {

    static final String LYON_METROPOLIS = "epci:200046977";
    static final String METROPOLE = "metropole";

    /** In every territory that the guide names, beside each of them, and overseas. */
    static final List<String> COMMUNES = List.of((
            // Auvergne, the six departments of Ronalpia, the two Savoies
            "63113 03310 15014 43157 01053 07186 26362 38185 42218 74010 73065 "
                    // Métropole de Lyon (69383 is an arrondissement, 69152 merged in 2024), Rhône outside it
                    + "69123 69266 69383 69152 69264 "
                    // Occitanie: the eight departments of Pollen, then the five others
                    + "09122 12202 31555 32013 46042 65440 81004 82121 34172 30189 66136 11069 48095 "
                    // Pays de la Loire, Bretagne, Normandie, Île-de-France, PACA, Corse
                    + "44109 49007 53130 72181 85191 35238 29019 56260 22278 76540 14118 27229 "
                    + "75056 75111 93066 94028 95127 78646 13055 06088 83137 05061 2A004 2B033 "
                    // elsewhere, and overseas
                    + "59350 67482 33063 97411 97209 97611 98818")
            .split(" ", -1));

    private static final Map<String, String> REGION_OF = regions();

    /** The communes of {@link #COMMUNES} that lie in the Métropole de Lyon. */
    private static final Set<String> IN_LYON_METROPOLIS = Set.of("69123", "69266", "69383", "69152");

    private static final Set<String> OVERSEAS = Set.of("971", "972", "973", "974", "976", "988");

    private HandMadeFrance() {}

    static List<String> departements() {
        return List.copyOf(REGION_OF.keySet());
    }

    static List<String> regionCodes() {
        return REGION_OF.values().stream().distinct().toList();
    }

    static String departementOf(String commune) {
        return commune.substring(0, commune.startsWith("97") || commune.startsWith("98") ? 3 : 2);
    }

    static String regionOf(String departement) {
        return REGION_OF.getOrDefault(departement, departement);
    }

    /**
     * Whether all of a place is in a territory.
     *
     * @param place {@code commune:…}, {@code departement:…} or {@code region:…}
     * @param territory the same, or the Métropole de Lyon, or metropolitan France
     */
    static boolean isWithin(String place, String territory) {
        return chain(place).contains(territory);
    }

    /** Whether some of a place is in a territory. */
    static boolean meets(String place, String territory) {
        return isWithin(place, territory) || chain(territory).contains(place);
    }

    /** A place and all that holds the whole of it, from the nearest to the largest. */
    private static List<String> chain(String place) {
        String code = place.substring(place.indexOf(':') + 1);
        if (place.startsWith("commune:")) {
            String departement = departementOf(code);
            return IN_LYON_METROPOLIS.contains(code)
                    ? join(place, chain(LYON_METROPOLIS))
                    : join(place, chain("departement:" + departement));
        }
        if (place.equals(LYON_METROPOLIS)) {
            return join(place, chain("departement:69"));
        }
        if (place.startsWith("departement:")) {
            return join(place, chain("region:" + regionOf(code)));
        }
        boolean isOverseas = OVERSEAS.stream().map(HandMadeFrance::regionOf).anyMatch(code::equals);
        return isOverseas || place.equals(METROPOLE) ? List.of(place) : List.of(place, METROPOLE);
    }

    private static List<String> join(String place, List<String> wider) {
        return Stream.concat(Stream.of(place), wider.stream()).toList();
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        Map.ofEntries(
                        Map.entry("84", "01 03 07 15 26 38 42 43 63 69 73 74"),
                        Map.entry("27", "21 25 39 58 70 71 89 90"),
                        Map.entry("53", "22 29 35 56"),
                        Map.entry("24", "18 28 36 37 41 45"),
                        Map.entry("94", "2A 2B"),
                        Map.entry("44", "08 10 51 52 54 55 57 67 68 88"),
                        Map.entry("32", "02 59 60 62 80"),
                        Map.entry("11", "75 77 78 91 92 93 94 95"),
                        Map.entry("28", "14 27 50 61 76"),
                        Map.entry("75", "16 17 19 23 24 33 40 47 64 79 86 87"),
                        Map.entry("76", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
                        Map.entry("52", "44 49 53 72 85"),
                        Map.entry("93", "04 05 06 13 83 84"),
                        Map.entry("01", "971"),
                        Map.entry("02", "972"),
                        Map.entry("03", "973"),
                        Map.entry("04", "974"),
                        Map.entry("06", "976"))
                .forEach((region, departements) -> Arrays.stream(departements.split(" ", -1))
                        .forEach(departement -> regions.put(departement, region)));
        return regions;
    }
}
