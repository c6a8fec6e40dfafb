package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.register.Mapping;
import fr.palier.register.Register;
import fr.palier.register.RegisterException;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.bulk.ScreeningException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** How a register is named and read, alike for every command that reads one. */
final class RegisterOptions {

    static final String INPUT = "entree";

    private static final String MAPPING = "correspondance";
    private static final String JOIN = "jointure";
    private static final String EVERYONE = "sans-filtre";
    private static final String PIPE = "-";

    private RegisterOptions() {}

    static Options options() {
        return optionsWithoutCatalogue()
                .addOption(Arguments.option(Arguments.CATALOGUE, "DOSSIER", "Un autre catalogue que celui de Palier."));
    }

    static Options optionsWithoutCatalogue() {
        return new Options()
                .addOption(
                        Arguments.option(
                                INPUT,
                                "FICHIER",
                                "Le registre : CSV ou JSONL, dans une archive ZIP ou gzip ou non, ou Parquet ; « - » lit l'entrée."))
                .addOption(Arguments.option(
                        MAPPING,
                        "FICHIER",
                        "Ce que veulent dire ses colonnes : une correspondance YAML (docs/registres.md), ou « sirene »."
                                + " Sans elle, les colonnes portent le nom des faits d'un profil."))
                .addOption(Arguments.option(
                        JOIN, "NOM=FICHIER", "Le fichier d'une jointure de la correspondance ; peut se répéter."))
                .addOption(
                        Arguments.flag(EVERYONE, "Garde aussi ce que la correspondance laisse (les unités cessées)."))
                .addOption(Arguments.option(
                        Arguments.DATE, "DATE", "Le jour de l'évaluation (2026-11-24) ; aujourd'hui sinon."));
    }

    /** Opens the register that the arguments name, and tells what deserves it. */
    static Register open(Arguments arguments, Catalogue catalogue, LocalDate date, Terminal terminal) {
        Register register = openQuietly(arguments, catalogue, date, terminal);
        register.remarks().forEach(terminal::tell);
        register.mapping().map(Mapping::about).ifPresent(terminal::tell);
        return register;
    }

    /** Opens the register that the arguments name, for who has told what deserves it already. */
    static Register openQuietly(Arguments arguments, Catalogue catalogue, LocalDate date, Terminal terminal) {
        Registers registers = new Registers(catalogue.terms(), Geography.french(), date);
        RegisterSource source = new RegisterSource(file(arguments), mapping(arguments, registers), joins(arguments));
        ProgressLine progress = new ProgressLine(terminal);
        try {
            return registers.open(source, terminal.input(), progress::at);
        } finally {
            progress.end();
        }
    }

    /**
     * A file to write, which must be none of those that are read: a result would take the place of the register.
     *
     * @throws CommandException if it is one of them
     */
    static Path apart(Arguments arguments, String option, Path target) {
        List<Path> read = new ArrayList<>(joins(arguments).values());
        Stream.of(INPUT, MAPPING)
                .flatMap(name -> arguments.find(name).stream())
                .map(Arguments::path)
                .forEach(read::add);
        if (read.stream().anyMatch(file -> isSame(file, target))) {
            throw new CommandException("--" + option + " donne « " + target
                    + " », qui est lu par la même commande et serait perdu : donnez un autre nom.");
        }
        return target;
    }

    private static boolean isSame(Path file, Path target) {
        try {
            return Files.exists(file) && Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException e) {
            throw new CommandException("« " + target + " » ne se laisse pas regarder : vérifiez vos droits.", e);
        }
    }

    /** The list that an option asks to be written; empty where it is not given. */
    static Optional<Path> list(Arguments arguments, String option) {
        return arguments.find(option).map(name -> apart(arguments, option, Arguments.path(name)));
    }

    /** What the reading of a register depends on: another file, mapping or option is another reading. */
    static String signature(Arguments arguments) {
        List<String> parts = new ArrayList<>();
        parts.add(print(file(arguments)));
        String mapping = arguments.find(MAPPING).orElse("");
        parts.add(mapping.equals("sirene") || mapping.isEmpty() ? mapping : print(Arguments.path(mapping)));
        joins(arguments).forEach((name, file) -> parts.add(name + "=" + print(file)));
        parts.add(String.valueOf(arguments.has(EVERYONE)));
        return String.join(" ", parts);
    }

    /**
     * What says how to read a register says nothing where there is none.
     *
     * @throws CommandException if such an option is given without a register
     */
    static void refuseWithoutRegister(Arguments arguments) {
        if (arguments.has(INPUT)) {
            return;
        }
        for (String option : List.of(MAPPING, JOIN, EVERYONE)) {
            if (arguments.has(option)) {
                throw new CommandException(
                        "--" + option + " va avec --" + INPUT + " : donnez aussi le fichier du registre.");
            }
        }
    }

    /** Whether the register comes through a pipe. */
    static boolean isPiped(Arguments arguments) {
        return file(arguments) == null;
    }

    /** Says what keeps a register from being read, or a result from being written, as a command does. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (RegisterException | ScreeningException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable Path file(Arguments arguments) {
        String name = arguments
                .find(INPUT)
                .orElseThrow(() -> new CommandException("--" + INPUT + " manque : donnez le fichier d'un registre."));
        return name.equals(PIPE) ? null : Arguments.path(name);
    }

    private static @Nullable Mapping mapping(Arguments arguments, Registers registers) {
        String name = arguments.find(MAPPING).orElse(null);
        if (name == null) {
            if (arguments.has(EVERYONE)) {
                throw new CommandException(
                        "--" + EVERYONE + " va avec --" + MAPPING + " : sans elle, rien n'est filtré.");
            }
            return null;
        }
        Arguments.path(name);
        Mapping mapping = registers.mapping(name).withoutExtras();
        return arguments.has(EVERYONE) ? mapping.withoutFilters() : mapping;
    }

    private static Map<String, Path> joins(Arguments arguments) {
        Map<String, Path> joins = new LinkedHashMap<>();
        for (String join : arguments.all(JOIN)) {
            int sign = join.indexOf('=');
            if (sign < 1) {
                throw new CommandException(
                        "--" + JOIN + " vaut « " + join
                                + " » : un nom de jointure et un fichier étaient attendus, comme siege=StockEtablissement.csv.");
            }
            joins.put(join.substring(0, sign), Arguments.path(join.substring(sign + 1)));
        }
        return joins;
    }

    private static String print(@Nullable Path file) {
        if (file == null) {
            return PIPE;
        }
        try {
            return file.getFileName() + ":" + Files.size(file) + ":"
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return file + ":?";
        }
    }
}
