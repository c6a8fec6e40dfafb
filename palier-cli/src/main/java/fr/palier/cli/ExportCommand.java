package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.guide.export.OpenData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code exporter}: the catalogue as open data. */
final class ExportCommand implements Command {

    private static final String OUTPUT = "sortie";
    private static final List<String> FORMATS =
            Stream.of(OpenData.Format.values()).map(OpenData.Format::word).toList();

    @Override
    public String name() {
        return "exporter";
    }

    @Override
    public String summary() {
        return "écrit le catalogue en données ouvertes";
    }

    @Override
    public String usage() {
        return "--format " + String.join("|", FORMATS) + " --sortie DOSSIER [--catalogue DOSSIER] [--date DATE]";
    }

    @Override
    public String description() {
        return "Écrit les fichiers d'un format dans un dossier, créé s'il manque, et donne leurs noms. Chaque fichier"
                + " nomme la version du catalogue, le jour, la licence et ce qui est à citer.";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Arguments.option(Arguments.FORMAT, "FORMAT", String.join(", ", FORMATS) + "."))
                .addOption(Arguments.option(OUTPUT, "DOSSIER", "Le dossier où écrire."))
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."))
                .addOption(Arguments.option(
                        Arguments.DATE, "DATE", "Le jour de l'export (2026-11-24) ; aujourd'hui sinon."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (!arguments.has(Arguments.FORMAT)) {
            throw new CommandException("--format manque : " + String.join(", ", FORMATS) + ".");
        }
        OpenData.Format format =
                OpenData.Format.of(arguments.oneOf(Arguments.FORMAT, FORMATS)).orElseThrow();
        Path directory = Arguments.path(arguments
                .find(OUTPUT)
                .orElseThrow(() -> new CommandException("--sortie manque : donnez le dossier où écrire.")));
        LocalDate date = arguments.date();
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        try {
            new OpenData(catalogue, date).write(format, directory).forEach(file -> terminal.print(file.toString()));
        } catch (IOException e) {
            throw new CommandException(
                    "« " + directory + " » ne peut pas être écrit : vérifiez le dossier et vos droits.", e);
        }
        return 0;
    }
}
