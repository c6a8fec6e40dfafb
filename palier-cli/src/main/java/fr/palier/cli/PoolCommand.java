package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.orientation.Programme;
import fr.palier.register.Register;
import fr.palier.screening.pool.FindingsWriter;
import fr.palier.screening.pool.MemberList;
import fr.palier.screening.pool.PoolStudy;
import fr.palier.screening.pool.Supposition;
import fr.palier.screening.traits.TraitReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** {@code vivier}: who of a register fits one programme, and what its criteria keep out. */
final class PoolCommand implements Command {

    private static final String PROGRAMME = "programme";
    private static final String LIST = "liste";
    private static final String IF = "si";

    @Override
    public String name() {
        return "vivier";
    }

    @Override
    public String summary() {
        return "dit combien de structures d'un registre conviennent à un programme, lesquelles, et ce qui écarte les"
                + " autres";
    }

    @Override
    public String usage() {
        return "--programme ID --entree FICHIER [--si \"CRITÈRE\"] [--liste FICHIER.csv] [--format texte|json]"
                + " [--correspondance FICHIER]"
                + " [--date DATE] [--catalogue DOSSIER]";
    }

    @Override
    public String description() {
        return "Compte les structures éligibles, bientôt éligibles et à compléter, par département, effectif, ancienneté,"
                + " forme et domaine. Montre ce que chaque critère écarte à lui seul. Avec --si, change un seuil et dit"
                + " qui entre et qui sort.";
    }

    @Override
    public Options options() {
        return RegisterOptions.options()
                .addOption(Arguments.formatOption())
                .addOption(Arguments.option(PROGRAMME, "ID", "Le programme, par son identifiant."))
                .addOption(
                        Arguments.option(
                                IF,
                                "CRITÈRE",
                                "Un critère changé, comme « budget >= 200000 » ; remplace celui du programme ; peut se répéter."))
                .addOption(Arguments.option(
                        LIST, "FICHIER.csv", "La liste des structures qui ne sont pas écartées, pour un tableur."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        LocalDate date = arguments.date();
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        Programme programme = programme(arguments, catalogue);
        Criterion changed = changed(arguments, catalogue, programme);
        return RegisterOptions.told(() -> study(programme, changed, catalogue, date, arguments, terminal));
    }

    private static int study(
            Programme programme,
            @Nullable Criterion changed,
            Catalogue catalogue,
            LocalDate date,
            Arguments arguments,
            Terminal terminal) {
        boolean isJson = arguments.wantsJson();
        TraitReader traits = new TraitReader(catalogue.vocabulary(), Geography.french(), date);
        PoolStudy study = new PoolStudy(programme, changed, catalogue.vocabulary(), traits, date);
        ProgressLine progress = new ProgressLine(terminal);
        FirstUnread unread = new FirstUnread(terminal);
        PoolStudy.Findings findings;
        Optional<Path> list = RegisterOptions.list(arguments, LIST);
        try (Register register = RegisterOptions.open(arguments, catalogue, date, terminal)) {
            if (list.isEmpty()) {
                findings = study.of(register, _ -> {}, unread, progress::at);
            } else {
                findings = listed(study, register, list.get(), changed != null, unread, progress);
            }
        } finally {
            progress.end();
        }
        if (isJson) {
            terminal.print(FindingsWriter.pool(findings, programme, catalogue, date, arguments.all(IF)));
        } else {
            new PoolReport(catalogue, new Paper(terminal)).print(programme, findings, arguments.all(IF));
        }
        list.ifPresent(file -> terminal.tell("Liste écrite dans « " + file + " »."));
        return findings.broken() > 0 ? 1 : 0;
    }

    private static PoolStudy.Findings listed(
            PoolStudy study,
            Register register,
            Path list,
            boolean hasChange,
            FirstUnread unread,
            ProgressLine progress) {
        try (ListFile file = new ListFile(list, MemberList.head(hasChange))) {
            PoolStudy.Findings findings =
                    study.of(register, member -> file.add(MemberList.row(member)), unread, progress::at);
            file.finish();
            return findings;
        }
    }

    private static Programme programme(Arguments arguments, Catalogue catalogue) {
        String id = arguments
                .find(PROGRAMME)
                .orElseThrow(() -> new CommandException("--programme manque : donnez l'identifiant d'un programme."));
        return catalogue
                .find(id)
                .map(Sheet::programme)
                .orElseThrow(() -> new CommandException("Le programme « " + id + " » n'est pas dans le catalogue. "
                        + Nearest.remedy(
                                id,
                                catalogue.programmes().stream()
                                        .map(Programme::id)
                                        .toList())));
    }

    private static @Nullable Criterion changed(Arguments arguments, Catalogue catalogue, Programme programme) {
        List<String> lines = arguments.all(IF);
        if (lines.isEmpty()) {
            return null;
        }
        return switch (Supposition.read(lines, programme, catalogue.vocabulary(), Geography.french())) {
            case Supposition.Understood(Criterion criterion) -> criterion;
            case Supposition.NotUnderstood(String problem) -> throw new CommandException("--si : " + problem);
        };
    }
}
