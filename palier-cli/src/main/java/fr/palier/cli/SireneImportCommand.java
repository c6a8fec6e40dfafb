package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.wording.French;
import fr.palier.register.RegisterException;
import fr.palier.sirene.SireneException;
import fr.palier.sirene.SireneImport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;

/** {@code sirene importer}: makes the index in which organisations are found. */
final class SireneImportCommand implements Command {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int INDENT = 2;

    @Override
    public String name() {
        return "sirene importer";
    }

    @Override
    public String summary() {
        return "fait l'index où retrouver une structure par son nom ou son numéro";
    }

    @Override
    public String usage() {
        return "FICHIER… [--index DOSSIER] [--date DATE]";
    }

    @Override
    public String description() {
        return "Lit les fichiers StockUniteLegale et StockEtablissement de Sirene (CSV ou Parquet), et garde l'ESS et les"
                + " sociétés qui pourraient en être. Ce qui n'est pas public n'est pas gardé. Le nouvel index prend la"
                + " place de l'ancien d'un coup, quand il est entier. Si l'import s'arrête en route, relancez-le.";
    }

    @Override
    public boolean takesWords() {
        return true;
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(RegisterSettings.option())
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."))
                .addOption(Arguments.option(
                        Arguments.DATE, "DATE", "Le jour de ces fichiers (2026-11-01) ; celui du fichier sinon."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        List<Path> files = arguments.words().stream().map(Arguments::path).toList();
        if (files.isEmpty()) {
            throw new CommandException("Donnez les fichiers à lire : StockUniteLegale et, pour connaître les communes,"
                    + " StockEtablissement.");
        }
        LocalDate day = arguments.has(Arguments.DATE) ? arguments.date() : day(files.getFirst());
        Path index = RegisterSettings.ofProcess().folder(arguments);
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        ProgressLine progress = new ProgressLine(terminal);
        SireneImport.Report report;
        try {
            report = new SireneImport(catalogue.terms(), Geography.french(), progress::at).run(files, index, day);
        } catch (SireneException | RegisterException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        } finally {
            progress.end();
        }
        tell(report, index, day, new Paper(terminal));
        return 0;
    }

    /** When a file was made; a copy keeps it as a rule. */
    private static LocalDate day(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), PARIS);
        } catch (IOException e) {
            throw new CommandException(
                    "Le fichier « " + file + " » n'existe pas ou ne peut pas être lu. Vérifiez son nom et vos droits.",
                    e);
        }
    }

    private static void tell(SireneImport.Report report, Path index, LocalDate day, Paper paper) {
        paper.line(number(report.kept()) + (report.kept() == 1 ? " structure gardée" : " structures gardées") + " sur "
                + number(report.read()) + ", registre du " + French.date(day) + ".");
        report.leftOut().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> paper.indented(
                        INDENT, "Laissées de côté : " + number(entry.getValue()) + ", " + entry.getKey() + "."));
        if (report.broken() > 0) {
            paper.indented(INDENT, "Illisibles : " + number(report.broken()) + ". Les premières :");
            report.examples().forEach(example -> paper.indented(2 * INDENT, example));
        }
        report.remarks().forEach(paper::line);
        paper.line("L'index est dans « " + index + " ».");
    }

    private static String number(long number) {
        return French.number(BigDecimal.valueOf(number));
    }
}
