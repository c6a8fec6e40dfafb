package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Licence;
import java.time.LocalDate;

/** What every export names: the catalogue's version, the day, the licence, who is to be credited. */
record Colophon(String version, LocalDate date, String licence, String attribution, String terms, String warning) {

    /** What stands for a licence that a catalogue does not name. */
    static final String UNSTATED = "non précisée";

    static Colophon of(Catalogue catalogue, LocalDate date) {
        Licence licence = catalogue.licence();
        return licence == null
                ? new Colophon(catalogue.version(), date, UNSTATED, "Palier", "", "Les résultats sont indicatifs.")
                : new Colophon(
                        catalogue.version(),
                        date,
                        licence.name(),
                        licence.attribution(),
                        licence.text(),
                        licence.warning());
    }

    /** All of it in one paragraph. */
    String sentence() {
        return "Catalogue " + version + ", exporté le " + date + ". Licence : " + licence + ". " + attribution + ". "
                + (terms.isEmpty() ? "" : terms + " ") + warning;
    }
}
