package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.results.Words;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.register.Register;
import fr.palier.screening.Screening;
import fr.palier.screening.pool.FindingsWriter;
import fr.palier.screening.pool.Impact;
import fr.palier.screening.pool.Moves;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;

/** {@code impact}: what another version of a catalogue changes for the structures of a register. */
final class ImpactCommand implements Command {

    private static final String BEFORE = "avant";
    private static final String AFTER = "apres";
    private static final String LIST = "liste";

    @Override
    public String name() {
        return "impact";
    }

    @Override
    public String summary() {
        return "dit ce qu'une nouvelle version du catalogue change pour les structures d'un registre";
    }

    @Override
    public String usage() {
        return "--avant DOSSIER --apres DOSSIER --entree FICHIER [--liste FICHIER.csv] [--format texte|json]"
                + " [--correspondance FICHIER] [--date DATE]";
    }

    @Override
    public String description() {
        return "Évalue chaque structure avec les deux catalogues et dit, programme par programme, combien deviennent"
                + " éligibles, combien cessent de l'être, combien entrent et combien sortent. Rien n'est enregistré.";
    }

    @Override
    public Options options() {
        return RegisterOptions.optionsWithoutCatalogue()
                .addOption(Arguments.formatOption())
                .addOption(Arguments.option(BEFORE, "DOSSIER", "Le catalogue de départ."))
                .addOption(Arguments.option(AFTER, "DOSSIER", "Le catalogue d'arrivée."))
                .addOption(Arguments.option(
                        LIST, "FICHIER.csv", "La liste des structures dont un verdict change, pour un tableur."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Path before = arguments.get(BEFORE, "donnez le dossier du catalogue de départ");
        Path after = arguments.get(AFTER, "donnez le dossier du catalogue d'arrivée");
        LocalDate date = arguments.date();
        if (RegisterOptions.isPiped(arguments)) {
            throw new CommandException("impact lit le registre deux fois : donnez un fichier à --entree.");
        }
        Catalogue old = Shelf.catalogue(before);
        Catalogue recent = Shelf.catalogue(after);
        return RegisterOptions.told(() -> {
            try (Register first = RegisterOptions.openQuietly(arguments, old, date, terminal);
                    Register second = RegisterOptions.open(arguments, recent, date, terminal)) {
                Impact impact = new Impact(side(first, old, date), side(second, recent, date));
                return find(impact, old, recent, date, arguments, terminal);
            }
        });
    }

    private static Impact.Side side(Register register, Catalogue catalogue, LocalDate date) {
        return new Impact.Side(register, Screening.of(catalogue.vocabulary(), catalogue.programmes(), date));
    }

    private static int find(
            Impact impact, Catalogue old, Catalogue recent, LocalDate date, Arguments arguments, Terminal terminal) {
        boolean isJson = arguments.wantsJson();
        Optional<Path> list = RegisterOptions.list(arguments, LIST);
        ProgressLine progress = new ProgressLine(terminal);
        FirstUnread unread = new FirstUnread(terminal);
        Impact.Findings findings;
        try {
            if (list.isEmpty()) {
                findings = impact.find(_ -> {}, unread, progress::at);
            } else {
                findings = listed(impact, list.get(), unread, progress);
            }
        } finally {
            progress.end();
        }
        if (isJson) {
            terminal.print(FindingsWriter.impact(findings, old, recent, date));
        } else {
            print(findings, new Paper(terminal));
        }
        list.ifPresent(file -> terminal.tell("Liste écrite dans « " + file + " »."));
        return findings.unread() > 0 ? 1 : 0;
    }

    private static Impact.Findings listed(Impact impact, Path list, FirstUnread unread, ProgressLine progress) {
        try (ListFile file = new ListFile(list, List.of("id", "programme", "avant", "apres"))) {
            Impact.Findings findings = impact.find(
                    shift -> file.add(List.of(
                            shift.id(),
                            shift.programme(),
                            Words.verdict(shift.before()),
                            Words.verdict(shift.after()))),
                    unread,
                    progress::at);
            file.finish();
            return findings;
        }
    }

    private static void print(Impact.Findings findings, Paper paper) {
        paper.line(PoolReport.read(findings.lines(), findings.structures(), findings.unread()) + ".");
        paper.blank();
        paper.line(PoolReport.line("", "éligibles +", "éligibles -", "entrent", "sortent"));
        long still = 0;
        for (var entry : findings.programmes().entrySet()) {
            Moves moves = entry.getValue();
            if (moves.becoming() + moves.ceasing() + moves.entering() + moves.leaving() == 0 && isStill(moves)) {
                still++;
                continue;
            }
            paper.line(PoolReport.line(
                    entry.getKey(),
                    PoolReport.number(moves.becoming()),
                    PoolReport.number(moves.ceasing()),
                    PoolReport.number(moves.entering()),
                    PoolReport.number(moves.leaving())));
        }
        paper.line("Sans aucun changement : " + French.counted(still, "programme", "programmes") + ".");
        findings.added()
                .forEach((id, verdicts) -> paper.line("Nouveau : " + id + ", "
                        + French.counted(verdicts.of(Verdict.ELIGIBLE), "structure éligible", "structures éligibles")
                        + ", "
                        + PoolReport.number(verdicts.of(Verdict.TO_COMPLETE)) + " à compléter."));
        findings.removed()
                .forEach((id, verdicts) -> paper.line("Retiré : " + id + ", qui était ouvert à "
                        + French.counted(verdicts.of(Verdict.ELIGIBLE), "structure", "structures") + "."));
    }

    private static boolean isStill(Moves moves) {
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                if (before != after && moves.of(before, after) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
