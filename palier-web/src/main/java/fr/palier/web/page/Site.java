package fr.palier.web.page;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What all pages share. It never changes while the server runs, so any number of threads may read it.
 *
 * @param catalogue read once, when the server starts
 * @param clock tells the day of evaluation where an address does not
 * @param engine the version of the software
 * @param operator who answers for this copy
 */
public record Site(Catalogue catalogue, Geography geography, Clock clock, String engine, Operator operator) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Today in Paris. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
