package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.wording.French;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.observatory.ObservationWriter;
import fr.palier.screening.observatory.Observatory;
import fr.palier.screening.observatory.Spot;
import fr.palier.screening.observatory.SyntheticRegister;
import fr.palier.screening.traits.Dimension;
import fr.palier.screening.traits.TraitWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.apache.commons.cli.Options;

/** {@code observatoire}: where in France, for whom, there are programmes, and where there are none. */
final class ObserveCommand implements Command {

    private static final String OUTPUT = "sortie";
    private static final String STRUCTURES = "structures";
    private static final int MOST_STRUCTURES = 5_000_000;
    private static final int MOST_SHOWN = 15;

    @Override
    public String name() {
        return "observatoire";
    }

    @Override
    public String summary() {
        return "dit où, en France et pour quelles structures, il y a des programmes, et où il n'y en a pas";
    }

    @Override
    public String usage() {
        return "--sortie DOSSIER [--entree FICHIER] [--correspondance FICHIER] [--jointure NOM=FICHIER] [--date DATE]"
                + " [--catalogue DOSSIER]";
    }

    @Override
    public String description() {
        return "Croise le département, l'effectif, le domaine et l'ancienneté : combien de structures, combien de"
                + " programmes leur sont ouverts ou possibles, et les zones blanches où aucun ne l'est. Écrit"
                + " observatoire.json, departements.csv et cellules.csv. Sans --entree, un registre synthétique est"
                + " fabriqué, dans registre-synthetique.csv : ses structures n'existent pas, et chaque fichier le dit.";
    }

    @Override
    public Options options() {
        return RegisterOptions.options()
                .addOption(Arguments.option(OUTPUT, "DOSSIER", "Le dossier où écrire."))
                .addOption(Arguments.option(
                        STRUCTURES, "NOMBRE", "Combien de structures a le registre synthétique (20 000 sinon)."));
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        Path folder = arguments.get(OUTPUT, "donnez le dossier où écrire");
        RegisterOptions.refuseWithoutRegister(arguments);
        if (arguments.has(STRUCTURES) && arguments.has(RegisterOptions.INPUT)) {
            throw new CommandException("--" + STRUCTURES
                    + " va sans --entree : il donne la taille du registre synthétique, que --entree remplace.");
        }
        LocalDate date = arguments.date();
        Catalogue catalogue = Shelf.catalogue(arguments.catalogue());
        return RegisterOptions.told(() -> {
            try (Register register = arguments.find(RegisterOptions.INPUT).isPresent()
                    ? RegisterOptions.open(arguments, catalogue, date, terminal)
                    : synthetic(arguments, catalogue, date, folder)) {
                return observe(register, catalogue, date, folder, terminal);
            }
        });
    }

    private static int observe(Register register, Catalogue catalogue, LocalDate date, Path folder, Terminal terminal) {
        ProgressLine progress = new ProgressLine(terminal);
        Observation observation;
        try {
            observation = new Observatory(catalogue, date).of(register, new FirstUnread(terminal), progress::at);
        } finally {
            progress.end();
        }
        print(observation, catalogue, new Paper(terminal));
        try {
            for (Path file : new ObservationWriter(observation, Geography.french()).write(folder)) {
                terminal.tell("Écrit : " + file);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return observation.broken() > 0 ? 1 : 0;
    }

    private static Register synthetic(Arguments arguments, Catalogue catalogue, LocalDate date, Path folder) {
        Path file = folder.resolve("registre-synthetique.csv");
        try {
            Files.createDirectories(folder);
            SyntheticRegister.shipped(catalogue.vocabulary(), Geography.french(), date)
                    .write(file, structures(arguments));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return new Registers(catalogue.terms(), Geography.french(), date)
                .open(RegisterSource.of(file), java.io.InputStream.nullInputStream());
    }

    private static int structures(Arguments arguments) {
        String text = arguments.find(STRUCTURES).orElse(String.valueOf(SyntheticRegister.USUAL_STRUCTURES));
        boolean isNumber = text.matches("[1-9]\\d{0,6}");
        if (!isNumber || Integer.parseInt(text) > MOST_STRUCTURES) {
            throw new CommandException("--structures vaut « " + text + " » : un nombre entier de 1 à "
                    + PoolReport.number(MOST_STRUCTURES) + " était attendu.");
        }
        return Integer.parseInt(text);
    }

    private static CommandException unwritable(Path folder, IOException e) {
        return new CommandException(
                "« " + folder + " » ne peut pas être écrit : vérifiez le dossier, vos droits et la place.", e);
    }

    private static void print(Observation observation, Catalogue catalogue, Paper paper) {
        if (observation.isSynthetic()) {
            paper.heading(SyntheticRegister.WARNING, Paper.Ink.YELLOW);
        }
        Spot all = observation.all();
        paper.line(PoolReport.read(observation.lines(), all.structures(), observation.broken()) + ", "
                + observation.programmes().size() + " programmes, évaluation du " + French.date(observation.date())
                + ".");
        paper.line(French.counted(
                        all.structures() - all.withoutSure(),
                        "structure a au moins un programme sûr ; ",
                        "structures ont au moins un programme sûr ; ")
                + French.counted(
                        all.withoutSure() - all.withoutPossible(),
                        "n'en a aucun de sûr, mais ce que l'on ignore d'elle peut en ouvrir un ; ",
                        "n'en ont aucun de sûr, mais ce que l'on ignore d'elles peut en ouvrir un ; ")
                + French.counted(all.withoutPossible(), "n'en a aucun de possible.", "n'en ont aucun de possible."));
        departements(observation, catalogue, paper);
        paper.blank();
        paper.line("Zones blanches (département, effectif, domaine et ancienneté où aucun programme n'est possible) : "
                + PoolReport.number(observation.blanks()) + " sur "
                + PoolReport.number(observation.cells().size())
                + ". cellules.csv les donne toutes.");
    }

    /** The departments with the fewest programmes, and what of it is not known. */
    private static void departements(Observation observation, Catalogue catalogue, Paper paper) {
        TraitWords words = new TraitWords(catalogue.vocabulary(), catalogue.wording(), Geography.french());
        paper.blank();
        paper.line("Les départements où le moins de programmes sont possibles (departements.csv les donne tous) :");
        paper.line(PoolReport.line("", "structures", "sûrs", "possibles", "sans sûr"));
        observation.departements().entrySet().stream()
                .filter(entry -> entry.getValue().structures() > 0)
                .sorted(Comparator.<Map.Entry<String, Spot>>comparingInt(
                                entry -> entry.getValue().possiblePrograms())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SHOWN)
                .forEach(entry -> paper.line(PoolReport.line(
                        words.told(Dimension.DEPARTEMENT, entry.getKey()),
                        PoolReport.number(entry.getValue().structures()),
                        PoolReport.number(entry.getValue().surePrograms()),
                        PoolReport.number(entry.getValue().possiblePrograms()),
                        PoolReport.number(entry.getValue().withoutSure()))));
        long empty = observation.departements().values().stream()
                .filter(spot -> spot.structures() == 0)
                .count();
        if (empty > 0) {
            paper.line("Sans aucune structure dans ce registre : "
                    + French.counted(empty, "département ou collectivité", "départements ou collectivités") + ".");
        }
    }
}
