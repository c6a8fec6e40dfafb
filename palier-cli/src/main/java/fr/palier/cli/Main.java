package fr.palier.cli;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.engine.wording.French;
import java.util.List;
import java.util.Optional;

/** Starts the command line. */
public final class Main {

    private static final int DONE = 0;
    private static final int UNUSABLE = 2;

    private static final List<Command> COMMANDS = List.of(
            new OrientCommand(),
            new ScreenCommand(),
            new PoolCommand(),
            new ImpactCommand(),
            new ObserveCommand(),
            new VerifyCommand(),
            new GuideCommand(),
            new ExportCommand(),
            new SireneImportCommand(),
            new SireneSearchCommand(),
            new ServeCommand(),
            new AssistCommand());

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] words) {
        int status = run(List.of(words), Terminal.ofProcess());
        System.exit(status);
    }

    /** Runs one command. */
    static int run(List<String> words, Terminal terminal) {
        try (terminal) {
            return command(words, terminal);
        } catch (Terminal.ClosedException e) {
            return DONE;
        } catch (CommandException e) {
            return failed(terminal, e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            return failed(
                    terminal,
                    "La mémoire ne suffit pas pour ces données. Donnez-en davantage, par exemple"
                            + " PALIER_MEMOIRE=2g ./palier cribler …, ou découpez le fichier.",
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(
                    terminal,
                    "Palier a rencontré une erreur qui n'aurait pas dû se produire ("
                            + e.getClass().getSimpleName()
                            + "). Relancez avec PALIER_TRACE=1 et transmettez-nous le détail.",
                    e);
        }
    }

    private static int command(List<String> words, Terminal terminal) {
        if (words.isEmpty()
                || words.getFirst().equals("--" + Arguments.HELP)
                || words.getFirst().equals("aide")) {
            Help.print(COMMANDS, words.isEmpty() ? Paper.aside(terminal) : new Paper(terminal));
            return words.isEmpty() ? UNUSABLE : DONE;
        }
        Command command = find(words);
        List<String> rest = words.subList(command.name().split(" ", -1).length, words.size());
        if (rest.contains("--" + Arguments.HELP)) {
            Help.print(command, terminal);
            return DONE;
        }
        return command.run(Arguments.of(command, rest), terminal);
    }

    /** The command that the first word names, or the first two. */
    private static Command find(List<String> words) {
        String word = words.getFirst();
        String both = words.size() < 2 ? word : word + " " + words.get(1);
        boolean isFamily = COMMANDS.stream().anyMatch(each -> each.name().startsWith(word + " "));
        Optional<Command> command = COMMANDS.stream()
                .filter(each -> each.name().equals(word) || each.name().equals(both))
                .findFirst();
        if (command.isEmpty() && isFamily) {
            throw new CommandException("« " + word + " » attend la suite de son nom : " + family(word) + ".");
        }
        return command.orElseThrow(() -> new CommandException("Commande inconnue : « " + word + " ». "
                + Nearest.remedy(word, COMMANDS.stream().map(Command::name).toList())
                + " « palier --aide » les explique."));
    }

    private static String family(String word) {
        return French.or(COMMANDS.stream()
                .map(Command::name)
                .filter(name -> name.startsWith(word + " "))
                .map(name -> "« palier " + name + " »")
                .toList());
    }

    private static int failed(Terminal terminal, String message, Throwable cause) {
        try {
            terminal.tell(message);
        } catch (Terminal.ClosedException e) {
            return UNUSABLE;
        }
        if (System.getenv("PALIER_TRACE") != null) {
            cause.printStackTrace();
        }
        return UNUSABLE;
    }
}
