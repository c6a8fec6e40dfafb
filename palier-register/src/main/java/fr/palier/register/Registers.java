package fr.palier.register;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.catalogue.rules.Terms;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens registers: CSV, JSONL, Parquet, packed with ZIP or gzip or not. */
public final class Registers {

    /** A column that only the Sirene register's file of legal units has. */
    private static final String SIRENE_COLUMN = "categorieJuridiqueUniteLegale";

    private final Terms terms;
    private final ProfileReader profiles;

    /**
     * @param date the day of evaluation: nothing was created after it
     */
    public Registers(Terms terms, Geography geography, LocalDate date) {
        this.terms = terms;
        this.profiles = new ProfileReader(terms, geography, date);
    }

    /**
     * A mapping.
     *
     * @param name {@link MappingReader#SIRENE}, or a file
     * @throws RegisterException with all that is wrong in it
     */
    public Mapping mapping(String name) {
        return name.equals(MappingReader.SIRENE)
                ? MappingReader.shipped(name, terms.vocabulary(), profiles)
                : MappingReader.read(Path.of(name), terms.vocabulary(), profiles);
    }

    /**
     * A mapping whose file someone else has read.
     *
     * @param name how the file is called in a message
     * @throws RegisterException with all that is wrong in it
     */
    public Mapping mapping(String name, byte[] content) {
        return MappingReader.read(name, content, terms.vocabulary(), profiles);
    }

    /**
     * Opens a register.
     *
     * @param pipe what comes through a pipe, for a source without a file
     * @throws RegisterException if it cannot be read, or if its columns are not those of the mapping
     */
    public Register open(RegisterSource source, InputStream pipe) {
        return open(source, pipe, (_, _, _) -> {});
    }

    /**
     * Opens a register, and tells how far the reading of the files that it joins is: they are read whole first.
     *
     * @param pipe what comes through a pipe, for a source without a file
     * @throws RegisterException if it cannot be read, or if its columns are not those of the mapping
     */
    public Register open(RegisterSource source, InputStream pipe, Progress progress) {
        Path file = source.file();
        Input input = file == null ? Input.of(pipe) : Input.open(file);
        try {
            return open(source, input, file == null ? "Ce registre" : "« " + file + " »", progress);
        } catch (RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /**
     * Understands the rows of a table that someone else reads.
     *
     * @param columns the table's
     * @param name how the table is called in a message
     * @param said what its columns mean; null to find out from their names
     * @throws RegisterException if its columns are not those of the mapping
     */
    public RowReader rows(List<String> columns, String name, @Nullable Mapping said) {
        List<String> remarks = new ArrayList<>();
        Mapping mapping = said == null ? guessed(columns, remarks) : said;
        List<String> own = own(mapping, columns, name, remarks);
        return new RowReader(mapping, own, remarks, new Interpreter(mapping, own, List.of(), profiles));
    }

    private Register open(RegisterSource source, Input input, String name, Progress progress) {
        if (input.isEmpty()) {
            throw new RegisterException(name + " est vide : une structure par ligne était attendue.");
        }
        if (input.kind() == Input.Kind.JSON_LINES && source.mapping() == null) {
            return new Register(new JsonTable(input), profiles);
        }
        Mapping said = source.mapping();
        Table table = table(input, source.file(), said == null ? Dialect.UNSAID : said.dialect());
        List<String> remarks = new ArrayList<>();
        Mapping mapping = said == null ? guessed(table.columns(), remarks) : said;
        List<String> own = own(mapping, table.columns(), name, remarks);
        table.want(own);
        List<Joined> joins = joins(source, mapping, remarks, progress);
        return new Register(table, mapping, new Interpreter(mapping, own, joins, profiles), remarks, profiles);
    }

    /** The columns of the table itself that a mapping looks at; the table has to have them. */
    private static List<String> own(Mapping mapping, List<String> columns, String name, List<String> remarks) {
        List<String> own = new ArrayList<>(mapping.columns());
        own.removeIf(column -> isJoined(mapping, column));
        if (!columns.isEmpty()) {
            List<String> lacking = own.stream()
                    .filter(column -> mapping.optional().contains(column) && !columns.contains(column))
                    .toList();
            own.removeAll(lacking);
            if (!lacking.isEmpty()) {
                remarks.add("Colonnes facultatives absentes : " + String.join(", ", lacking)
                        + ". Ce qu'elles diraient reste inconnu.");
            }
        }
        demand(own, columns, name);
        remarks.addAll(mapping.remarks());
        return own;
    }

    private static Table table(Input input, @Nullable Path file, Dialect dialect) {
        return switch (input.kind()) {
            case CSV -> new CsvTable(input, dialect);
            case JSON_LINES -> new JsonTable(input);
            case PARQUET -> {
                if (file == null) {
                    throw new RegisterException(
                            "Un fichier Parquet ne se lit pas par un tube : donnez le nom du fichier à --entree.");
                }
                if (input.isPacked()) {
                    throw new RegisterException("« " + file
                            + " » est une archive : un fichier Parquet se lit tel quel. Sortez-le de l'archive.");
                }
                input.close();
                yield new ParquetTable(file);
            }
        };
    }

    private Mapping guessed(List<String> columns, List<String> remarks) {
        if (columns.contains(SIRENE_COLUMN)) {
            remarks.add("Ces colonnes sont celles de Sirene : la correspondance « sirene » est suivie.");
            return mapping(MappingReader.SIRENE);
        }
        PlainMapping plain = new PlainMapping(terms.vocabulary(), terms.wording());
        Mapping mapping = plain.of(columns);
        if (!plain.remark().isEmpty()) {
            remarks.add(plain.remark());
        }
        return mapping;
    }

    private static List<Joined> joins(RegisterSource source, Mapping mapping, List<String> remarks, Progress progress) {
        mapping.demandJoined(source.joins().keySet());
        List<Joined> joins = new ArrayList<>();
        for (Mapping.Join join : mapping.joins()) {
            Path file = source.joins().get(join.name());
            if (file == null) {
                remarks.add(join.absence());
                joins.add(Joined.absent(join));
            } else {
                joins.add(joined(join, file, remarks, progress));
            }
        }
        return joins;
    }

    /** Another file is written in its own way, whatever the mapping says of the register's. */
    private static Joined joined(Mapping.Join join, Path file, List<String> remarks, Progress progress) {
        Input input = Input.open(file);
        try (Table table = table(input, file, Dialect.UNSAID)) {
            Joined joined = Joined.of(join, table, "« " + file + " »", progress);
            if (joined.unreadable() > 0) {
                remarks.add("Dans « " + file + " », " + joined.unreadable()
                        + (joined.unreadable() == 1 ? " ligne ne se lit" : " lignes ne se lisent")
                        + " pas : ce qu'elle dirait reste inconnu.");
            }
            if (joined.isSilent()) {
                remarks.add("Dans « " + file + " », aucune ligne ne passe les filtres de la jointure « " + join.name()
                        + " » : vérifiez les mots à garder. Ce que ce fichier dirait reste inconnu.");
            }
            return joined;
        }
    }

    private static boolean isJoined(Mapping mapping, String column) {
        return mapping.joined().stream().anyMatch(join -> column.startsWith(join + "."));
    }

    /**
     * Demands that a file have some columns; one whose lines each have their own is not asked.
     *
     * @param file how the file is called in a message
     * @throws RegisterException if it has not
     */
    public static void demand(List<String> wanted, List<String> columns, String file) {
        if (columns.isEmpty()) {
            return;
        }
        List<String> missing =
                wanted.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new RegisterException(file + " n'a pas " + (missing.size() == 1 ? "la colonne « " : "les colonnes « ")
                    + String.join(" », « ", missing) + " » que la correspondance attend. "
                    + Nearest.remedy(missing.getFirst(), columns));
        }
        for (String column : Set.copyOf(wanted)) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new RegisterException(
                        file + " a deux colonnes « " + column + " » : renommez ou retirez l'une des deux.");
            }
        }
    }
}
