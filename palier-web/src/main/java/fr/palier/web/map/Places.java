package fr.palier.web.map;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.guide.Whereabouts;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import java.util.Optional;

/** Regions and departments as the addresses of the map name them. */
final class Places {

    private static final String REGION = "region";
    private static final String DEPARTEMENT = "departement";
    private static final int LONGEST = 40;

    private Places() {}

    static boolean isRegion(Territory place) {
        return place.code().startsWith(Level.REGION.prefix());
    }

    /** What follows the question mark in the address of a place. */
    static String address(Territory place) {
        return (isRegion(place) ? REGION : DEPARTEMENT) + "=" + Whereabouts.code(place);
    }

    /**
     * The place that an address names; empty for the country.
     *
     * @throws Refusal if there is no such place, or two are named
     */
    static Optional<Territory> asked(Parameters parameters, Geography geography) {
        Optional<String> region = parameters.one(REGION, LONGEST);
        Optional<String> departement = parameters.one(DEPARTEMENT, LONGEST);
        if (region.isPresent() && departement.isPresent()) {
            throw Refusal.badRequest("Choisissez une région ou un département, pas les deux.");
        }
        return region.map(code -> geography
                        .find(Level.REGION, code)
                        .orElseThrow(() -> Refusal.badRequest("Aucune région ne porte le code « " + code
                                + " ». Celui de la Bretagne, par exemple, est 53.")))
                .or(() -> departement.map(code -> geography
                        .find(Level.DEPARTEMENT, code)
                        .orElseThrow(() -> Refusal.badRequest("Aucun département ne porte le code « " + code
                                + " ». Celui du Puy-de-Dôme, par exemple, est 63."))));
    }

    /**
     * The place that was chosen in the list, "region:84"; empty for the country.
     *
     * @throws Refusal if there is no such place
     */
    static Optional<Territory> chosen(Parameters parameters, Geography geography) {
        return parameters
                .one("lieu", LONGEST)
                .map(code -> geography
                        .find(code)
                        .filter(place -> isRegion(place) || place.code().startsWith(Level.DEPARTEMENT.prefix()))
                        .orElseThrow(
                                () -> Refusal.badRequest("Choisissez une région ou un département dans la liste.")));
    }
}
