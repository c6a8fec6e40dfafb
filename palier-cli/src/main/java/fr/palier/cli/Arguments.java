package fr.palier.cli;

import fr.palier.catalogue.findings.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** What stands behind a command's name. */
final class Arguments {

    static final String HELP = "aide";
    static final String DATE = "date";
    static final String CATALOGUE = "catalogue";
    static final String FORMAT = "format";

    private static final String JSON = "json";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CommandLine line;

    private Arguments(CommandLine line) {
        this.line = line;
    }

    /**
     * Reads the arguments of a command.
     *
     * @throws CommandException if they are not the command's
     */
    static Arguments of(Command command, List<String> words) {
        Options options = command.options();
        options.addOption(
                Option.builder().longOpt(HELP).desc("Affiche cette aide.").get());
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .get()
                    .parse(options, words.toArray(String[]::new));
            if (!line.getArgList().isEmpty() && !command.takesWords()) {
                throw unexpected(command, line.getArgList().getFirst());
            }
            return new Arguments(line);
        } catch (UnrecognizedOptionException e) {
            String option = e.getOption();
            List<String> known = options.getOptions().stream()
                    .map(each -> "--" + each.getLongOpt())
                    .sorted()
                    .toList();
            throw new CommandException("« " + option + " » n'est pas une option de « " + command.name() + " ». "
                    + Nearest.remedy(option, known));
        } catch (MissingArgumentException e) {
            throw new CommandException("L'option --" + e.getOption().getLongOpt() + " demande une valeur : "
                    + e.getOption().getArgName() + ".");
        } catch (ParseException e) {
            throw new CommandException(
                    "Ces options ne se lisent pas. « palier " + command.name() + " --aide » les explique.");
        }
    }

    private static CommandException unexpected(Command command, String word) {
        return new CommandException("« " + word + " » est de trop. « palier " + command.name()
                + " --aide » dit ce que la commande attend.");
    }

    /** How a command answers. */
    static Option formatOption() {
        return option(FORMAT, "FORMAT", "« texte » pour une personne, « json » pour un programme.");
    }

    static Option option(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    boolean has(String name) {
        return line.hasOption(name);
    }

    /** The words that are no options. */
    List<String> words() {
        return line.getArgList();
    }

    /** The value of an option; empty where it is not given. */
    Optional<String> find(String name) {
        String[] values = line.getOptionValues(name);
        if (values != null && values.length > 1) {
            throw new CommandException("L'option --" + name + " est donnée plusieurs fois : gardez-en une.");
        }
        return values == null ? Optional.empty() : Optional.of(values[0]);
    }

    /** The values of an option that may be given several times. */
    List<String> all(String name) {
        String[] values = line.getOptionValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The file or folder that an option names; it has to. */
    Path get(String name, String expected) {
        return path(find(name).orElseThrow(() -> new CommandException("--" + name + " manque : " + expected + ".")));
    }

    /** One of some words; the first where the option is not given. */
    String oneOf(String name, List<String> words) {
        String word = find(name).orElse(words.getFirst());
        if (!words.contains(word)) {
            throw new CommandException(
                    "--" + name + " vaut « " + word + " » : " + String.join(" ou ", words) + " était attendu.");
        }
        return word;
    }

    /** Whether a program is answered, not a person. */
    boolean wantsJson() {
        return oneOf(FORMAT, List.of("texte", JSON)).equals(JSON);
    }

    /** Today in Paris. */
    LocalDate today() {
        return LocalDate.now(PARIS);
    }

    /** The day of evaluation; today in Paris where none is given. */
    LocalDate date() {
        Optional<String> text = find(DATE);
        try {
            return text.map(Arguments::day).orElseGet(this::today);
        } catch (DateTimeParseException e) {
            throw new CommandException("--date vaut « " + text.orElse("")
                    + " » : une date qui existe, de la forme 2026-11-24, était attendue.");
        }
    }

    /** A day of four years' digits: beyond the year 9999 nobody can count any more. */
    private static LocalDate day(String text) {
        if (text.length() != "2026-11-24".length()) {
            throw new DateTimeParseException("length", text, 0);
        }
        return LocalDate.parse(text);
    }

    /** The directory of the catalogue; the one that ships with Palier where none is given. */
    Path catalogue() {
        return find(CATALOGUE)
                .map(Arguments::path)
                .orElseGet(() -> path(System.getProperty("palier.home", ".")).resolve("catalogue"));
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandException("« " + text.replace("\0", "\\0") + " » ne peut pas être le nom d'un fichier.");
        }
    }
}
