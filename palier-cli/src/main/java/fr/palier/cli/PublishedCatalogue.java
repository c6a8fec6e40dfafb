package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.findings.Finding;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The catalogue and the day of a publication, as the options of a command tell them. */
final class PublishedCatalogue {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--catalogue",
            paramLabel = "DOSSIER",
            description = "Le catalogue à publier ; par défaut, celui qui est livré.")
    private @Nullable Path directory;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "Le jour de l'édition ; par défaut, aujourd'hui à Paris.")
    private @Nullable String day;

    @Option(names = "--aide", usageHelp = true, description = "Affiche cette aide.")
    @SuppressWarnings("unused") // read by picocli alone
    private boolean help;

    /** The catalogue. */
    Catalogue catalogue() {
        Path chosen = directory == null ? Path.of(System.getProperty("palier.home", "."), "catalogue") : directory;
        return switch (CatalogueReader.read(chosen)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw unusable(told(chosen, faulty));
        };
    }

    /** The day of the edition. */
    LocalDate date() {
        if (day == null) {
            return LocalDate.now(PARIS);
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw unusable("« " + day + " » n'est pas une date. Attendu : une date comme 2026-11-24.");
        }
    }

    /** An error of usage, told to who gave the command. */
    ParameterException unusable(String message) {
        CommandSpec spec = Objects.requireNonNull(command);
        return new ParameterException(spec.commandLine(), message);
    }

    private static String told(Path directory, Reading.Faulty faulty) {
        StringBuilder text = new StringBuilder("Le catalogue « " + directory + " » ne peut pas être lu :");
        for (Finding finding : faulty.findings()) {
            text.append("\n  ")
                    .append(finding.place().coordinates())
                    .append(" : ")
                    .append(finding.message());
        }
        return text.toString();
    }
}
