package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Severity;
import java.nio.file.Path;
import java.util.List;

/** Takes a catalogue from its directory, for every command that works with one. */
final class Shelf {

    private static final int MOST_TOLD = 20;

    private Shelf() {}

    /**
     * The catalogue.
     *
     * @throws CommandException with what is wrong in it, if it cannot be read whole
     */
    static Catalogue catalogue(Path directory) {
        return switch (CatalogueReader.read(directory)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty(List<Finding> findings) -> throw new CommandException(told(directory, findings));
        };
    }

    private static String told(Path directory, List<Finding> findings) {
        List<Finding> grave = findings.stream()
                .filter(finding -> finding.severity() == Severity.UNREADABLE)
                .toList();
        StringBuilder text = new StringBuilder("Ce catalogue ne peut pas être utilisé (" + directory + ") :");
        grave.stream()
                .limit(MOST_TOLD)
                .forEach(finding -> text.append("\n  ")
                        .append(finding.place().coordinates())
                        .append(" : ")
                        .append(finding.message())
                        .append(' ')
                        .append(finding.remedy()));
        if (grave.size() > MOST_TOLD) {
            text.append("\n  … et ").append(grave.size() - MOST_TOLD).append(" autres.");
        }
        return text.append("\n« palier verifier --catalogue … » les montre toutes.")
                .toString();
    }
}
