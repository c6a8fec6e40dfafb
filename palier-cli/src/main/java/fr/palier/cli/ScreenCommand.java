package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.register.Register;
import fr.palier.screening.bulk.RegisterRun;
import fr.palier.screening.bulk.RunReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.cli.Options;

/** {@code cribler}: which programmes fit each structure of a whole register. */
final class ScreenCommand implements Command {

    private static final String OUTPUT = "sortie";
    private static final String ALL = "tout";
    private static final String STRICT = "strict";
    private static final String RESUME = "reprendre";

    @Override
    public String name() {
        return "cribler";
    }

    @Override
    public String summary() {
        return "dit, pour chaque structure d'un registre, quels programmes lui conviennent";
    }

    @Override
    public String usage() {
        return "--entree FICHIER --sortie FICHIER [--correspondance FICHIER] [--jointure NOM=FICHIER] [--date DATE]"
                + " [--catalogue DOSSIER] [--tout] [--strict] [--reprendre]";
    }

    @Override
    public String description() {
        return "Lit un registre de toute longueur et écrit une ligne par structure et par programme qui lui est ouvert,"
                + " le sera bientôt ou reste à compléter : id, programme, verdict, eligible_le, faits_manquants,"
                + " bloquant. Une ligne illisible est gardée à part, avec son numéro et la raison. Le fichier n'a son"
                + " nom qu'une fois entier ; après un arrêt, --reprendre continue.";
    }

    @Override
    public Options options() {
        return RegisterOptions.options()
                .addOption(Arguments.option(OUTPUT, "FICHIER", "Le résultat, en .csv, .jsonl ou .parquet."))
                .addOption(Arguments.flag(ALL, "Écrit aussi les programmes qui ne conviennent pas, et ce qui bloque."))
                .addOption(Arguments.flag(STRICT, "S'arrête à la première ligne illisible."))
                .addOption(Arguments.flag(RESUME, "Continue là où un arrêt a interrompu la commande."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Path target = RegisterOptions.apart(
                arguments, OUTPUT, arguments.get(OUTPUT, "donnez le fichier à écrire, en .csv, .jsonl ou .parquet"));
        RegisterOptions.apart(arguments, OUTPUT, RegisterRun.rejects(target));
        LocalDate date = arguments.date();
        if (arguments.has(RESUME) && RegisterOptions.isPiped(arguments)) {
            throw new CommandException(
                    "--reprendre relit le registre depuis son début : donnez un fichier à --entree.");
        }
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        RegisterRun.Request request = new RegisterRun.Request(
                target,
                String.join(
                        " ",
                        RegisterOptions.signature(arguments),
                        date.toString(),
                        catalogue.version(),
                        Version.ENGINE,
                        String.valueOf(arguments.has(ALL))),
                arguments.has(ALL),
                arguments.has(STRICT),
                arguments.has(RESUME));
        return RegisterOptions.told(() -> screen(request, catalogue, date, arguments, terminal));
    }

    private static int screen(
            RegisterRun.Request request, Catalogue catalogue, LocalDate date, Arguments arguments, Terminal terminal) {
        ProgressLine progress = new ProgressLine(terminal);
        try (Register register = RegisterOptions.open(arguments, catalogue, date, terminal);
                Interruption interruption = Interruption.watch()) {
            RunReport report = RegisterRun.run(
                    request,
                    register,
                    catalogue.vocabulary(),
                    catalogue.programmes(),
                    date,
                    progress::at,
                    interruption::isAsked);
            progress.end();
            tell(report, request.target(), terminal);
            return report.broken() > 0 || !report.isWhole() ? 1 : 0;
        } catch (RuntimeException e) {
            progress.end();
            throw e;
        }
    }

    private static void tell(RunReport report, Path target, Terminal terminal) {
        Paper paper = Paper.aside(terminal);
        paper.line(PoolReport.read(report.entries(), report.organisations(), 0) + " : "
                + number(report.verdicts().getOrDefault(Verdict.ELIGIBLE, 0L)) + " fois éligible, "
                + number(report.verdicts().getOrDefault(Verdict.SOON, 0L)) + " fois bientôt, "
                + number(report.verdicts().getOrDefault(Verdict.TO_COMPLETE, 0L)) + " fois à compléter.");
        report.leftOut()
                .forEach((reason, count) -> paper.line("Laissées de côté (" + reason + ") : " + number(count) + "."));
        if (report.isWhole()) {
            if (report.broken() > 0) {
                paper.line("Illisibles : " + number(report.broken()) + ", gardées dans « " + RegisterRun.rejects(target)
                        + " » avec leur numéro et la raison.");
            }
            paper.line("Résultat écrit dans « " + target + " ».");
        } else {
            paper.line("Arrêt demandé : ce qui est fait est dans « " + RegisterRun.partial(target)
                    + " ». La même commande avec --reprendre continue.");
        }
    }

    private static String number(long number) {
        return French.number(BigDecimal.valueOf(number));
    }
}
