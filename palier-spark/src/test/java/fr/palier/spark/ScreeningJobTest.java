package fr.palier.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.results.Inert;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Mapping;
import fr.palier.register.Register;
import fr.palier.register.RegisterException;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.bulk.RegisterRun;
import fr.palier.screening.bulk.RunReport;
import fr.palier.screening.observatory.SyntheticRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark says, row for row, what {@code cribler} says. */
class ScreeningJobTest {

    private static final String DATE = "2026-11-24";
    private static final LocalDate TODAY = LocalDate.parse(DATE);
    private static final Path HOME = Path.of(System.getProperty("palier.home", ".."));
    private static final Catalogue CATALOGUE = catalogue();
    private static final int STRUCTURES = 5_000;

    @TempDir
    private static Path shelf = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        new SyntheticRegister(CATALOGUE.vocabulary(), Geography.french(), TODAY, 7)
                .write(shelf.resolve("registre.csv"), STRUCTURES);
    }

    private static Catalogue catalogue() {
        return switch (CatalogueReader.read(HOME.resolve("catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new IllegalStateException(faulty.told("catalogue"));
        };
    }

    /**
     * A synthetic register as typed columns, with unknowns and ranges. Each 97th row has a headcount that is none,
     * each 101st a commune that is none, each 89th no identifier.
     */
    private Path register(String name, String more) {
        Path csv = shelf.resolve("registre.csv");
        Path file = folder.resolve(name);
        Machines.duckdb("COPY (SELECT CASE WHEN n % 89 = 0 THEN NULL ELSE id END AS id, * EXCLUDE (n, id) REPLACE ("
                + " CAST(budget AS BIGINT) AS budget, CAST(date_creation AS DATE) AS date_creation,"
                + " CASE WHEN n % 97 = 0 THEN 'beaucoup' ELSE salaries END AS salaries,"
                + " CASE WHEN n % 101 = 0 THEN '99999' ELSE commune END AS commune,"
                + " string_split(domaines, '|') AS domaines)"
                + " FROM (SELECT row_number() OVER () AS n, * FROM read_csv('" + csv
                + "', delim=';', all_varchar=true)) " + more + " ORDER BY n) TO '" + file
                + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
        return file;
    }

    private RunReport cribler(Path file, Path target, boolean all, @Nullable String mapping, Map<String, Path> joins) {
        Registers registers = new Registers(CATALOGUE.terms(), Geography.french(), TODAY);
        Mapping said = mapping == null ? null : registers.mapping(mapping);
        try (Register register = registers.open(new RegisterSource(file, said, joins), InputStream.nullInputStream())) {
            return RegisterRun.run(
                    new RegisterRun.Request(target, "s", all, false, false),
                    register,
                    CATALOGUE.vocabulary(),
                    CATALOGUE.programmes(),
                    TODAY,
                    (_, _, _) -> {},
                    () -> false);
        }
    }

    private static void assertSame(Tally tally, RunReport report) {
        assertThat(tally.rows()).isEqualTo(report.entries());
        assertThat(tally.organisations()).isEqualTo(report.organisations());
        assertThat(tally.broken()).isEqualTo(report.broken());
        assertThat(tally.leftOut()).isEqualTo(report.leftOut());
        assertThat(tally.verdicts()).isEqualTo(report.verdicts());
    }

    private static List<Path> parts(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    /** The broken rows that {@code cribler} keeps aside, in which no spreadsheet finds a formula. */
    private static List<String> rejects(Path csv) {
        return Machines.SPARK
                .read()
                .option("header", true)
                .option("sep", ";")
                .option("escape", "\"")
                .csv(csv.toString())
                .collectAsList()
                .stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }

    private static List<String> inert(Path rejects) {
        return Machines.SPARK.read().parquet(rejects.toString()).collectAsList().stream()
                .map(row -> "[" + row.getLong(0) + "," + Inert.cell(row.getString(1)) + ","
                        + Inert.cell(row.getString(2)) + "]")
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_rows_and_all_broken_rows_are_those_of_cribler(boolean all) throws IOException {
        Path file = register("registre.parquet", "");
        Path expected = folder.resolve("attendu.parquet");
        Path found = folder.resolve("spark");
        RunReport report = cribler(file, expected, all, null, Map.of());
        Tally tally = Machines.run(
                        Stream.of("--entree", file.toString(), "--sortie=" + found, "--date", DATE, all ? "--tout" : "")
                                .filter(word -> !word.isEmpty())
                                .toArray(String[]::new))
                .tally();
        assertSame(tally, report);
        assertThat(report.broken()).isGreaterThan(STRUCTURES / 60);
        assertThat(report.verdicts().values())
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(parts(found.resolve("resultat"))).hasSizeGreaterThan(1);
        assertThat(Machines.SPARK
                        .read()
                        .parquet(found.resolve("resultat").toString())
                        .schema()
                        .simpleString())
                .isEqualTo(Machines.SPARK
                        .read()
                        .parquet(expected.toString())
                        .schema()
                        .simpleString());
        assertThat(Machines.rows(found.resolve("resultat"))).isEqualTo(Machines.rows(expected));
        assertThat(inert(found.resolve("rejets"))).isEqualTo(rejects(folder.resolve("attendu.rejets.csv")));
        assertThat(found.resolve("_SUCCESS")).exists();
    }

    @Test
    void the_files_of_a_folder_are_one_register_in_the_order_of_their_names() throws IOException {
        Path expected = folder.resolve("attendu.parquet");
        cribler(register("entier.parquet", ""), expected, false, null, Map.of());
        Path parts = Files.createDirectory(folder.resolve("parties"));
        register("parties/b.parquet", "WHERE n > 3000");
        register("parties/a.parquet", "WHERE n <= 3000");
        Machines.run(
                "--entree",
                parts.toString(),
                "--sortie",
                folder.resolve("spark").toString(),
                "--date",
                DATE);
        assertThat(Machines.rows(folder.resolve("spark/resultat"))).isEqualTo(Machines.rows(expected));
        assertThat(inert(folder.resolve("spark/rejets"))).isEqualTo(rejects(folder.resolve("attendu.rejets.csv")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_mapping_with_filters_and_a_joined_file_means_the_same(boolean isJoined) {
        Path sirene = HOME.resolve("palier-register/src/test/resources/sirene");
        Path units = folder.resolve("unites.parquet");
        Path seats = folder.resolve("etablissements.parquet");
        Machines.duckdb(
                "COPY (SELECT * FROM read_csv('" + sirene.resolve("unites.csv") + "', all_varchar=true)) TO '" + units
                        + "' (FORMAT parquet)",
                "COPY (SELECT * FROM read_csv('" + sirene.resolve("etablissements.csv") + "', all_varchar=true)) TO '"
                        + seats + "' (FORMAT parquet)");
        Path expected = folder.resolve("attendu.parquet");
        RunReport report =
                cribler(units, expected, true, "sirene", isJoined ? Map.of("siege", seats) : Map.<String, Path>of());
        Machines.Run run = Machines.run(Stream.of(
                        "--entree",
                        units.toString(),
                        "--sortie",
                        folder.resolve("spark").toString(),
                        "--correspondance",
                        "sirene",
                        "--tout",
                        "--date",
                        DATE,
                        isJoined ? "--jointure=siege=" + seats : "")
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new));
        assertSame(run.tally(), report);
        assertThat(report.leftOut()).isNotEmpty();
        assertThat(Machines.rows(folder.resolve("spark/resultat"))).isEqualTo(Machines.rows(expected));
        assertThat(String.join(" ", run.remarks()).contains("--jointure siege="))
                .isNotEqualTo(isJoined);
    }

    @Test
    void a_mapping_file_and_another_catalogue_are_read_from_any_storage() throws IOException {
        Path file = folder.resolve("r.parquet");
        Machines.duckdb(
                "COPY (SELECT 'a' AS \"N° d'ordre\", 90000 AS \"Budget (€)\") TO '" + file + "' (FORMAT parquet)");
        Path mapping = Files.writeString(
                folder.resolve("m.yaml"), "nom: essai\nidentifiant: N° d'ordre\nfaits:\n  budget: Budget (€)\n");
        Tally tally = Machines.run(
                        "--entree", file.toUri().toString(),
                        "--sortie", folder.resolve("spark").toUri().toString(),
                        "--correspondance", mapping.toUri().toString(),
                        "--catalogue",
                                HOME.resolve("catalogue").toRealPath().toUri().toString(),
                        "--date", DATE)
                .tally();
        assertThat(tally.organisations()).isOne();
        assertThat(tally.verdicts().get(Verdict.ELIGIBLE)).isNotNull();
        assertThat(Machines.rows(folder.resolve("spark/resultat"))).allMatch(row -> row.startsWith("[a,"));
    }

    @Test
    void a_strict_run_stops_at_the_first_broken_row_and_writes_nothing() {
        Path file = register("registre.parquet", "");
        String said = Machines.told(
                2,
                "--entree",
                file.toString(),
                "--sortie",
                folder.resolve("spark").toString(),
                "--strict");
        assertThat(said).contains("Ligne 97 : ").contains("beaucoup").contains("--strict");
        assertThat(folder.resolve("spark")).doesNotExist();
    }

    @Test
    void a_whole_result_is_never_written_over_and_what_is_left_of_a_failure_is() throws IOException {
        Path file = folder.resolve("r.parquet");
        Machines.duckdb("COPY (SELECT 'a' AS id, 90000 AS budget) TO '" + file + "' (FORMAT parquet)");
        Path output = folder.resolve("spark");
        Files.createDirectories(output.resolve("rejets"));
        Files.writeString(output.resolve("rejets/part-0.parquet"), "half");
        assertThat(Machines.told(0, "--entree", file.toString(), "--sortie", output.toString()))
                .contains("1 lignes lues");
        assertThat(output.resolve("rejets")).doesNotExist();
        assertThat(Machines.told(2, "--entree", file.toString(), "--sortie", output.toString()))
                .contains("déjà un résultat entier");
    }

    @Test
    void what_is_read_is_never_taken_for_what_a_failure_left() throws IOException {
        Path output = Files.createDirectories(folder.resolve("lu"));
        Path register = Files.createDirectories(output.resolve("resultat"));
        Machines.duckdb(
                "COPY (SELECT 'a' AS id, 90000 AS budget) TO '" + register.resolve("r.parquet") + "' (FORMAT parquet)");
        assertThat(Machines.told(2, "--entree", register.toString(), "--sortie", output.toString()))
                .contains("serait effacé");
        assertThat(register.resolve("r.parquet")).exists();
    }

    @Test
    void a_file_that_is_cut_is_told_in_a_sentence_and_nothing_is_whole() throws IOException {
        Path file = register("registre.parquet", "");
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("coupe.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        Path damaged = folder.resolve("abime.parquet");
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 3000, (byte) 0x55);
        Files.write(damaged, bytes);
        for (Path each : List.of(cut, damaged)) {
            Path output = folder.resolve("spark");
            assertThat(Machines.told(2, "--entree", each.toString(), "--sortie", output.toString()))
                    .contains("tronqué ou abîmé")
                    .doesNotContain("\tat ");
            assertThat(output.resolve("_SUCCESS")).doesNotExist();
        }
    }

    @Test
    void files_whose_columns_disagree_are_refused() {
        Machines.duckdb(
                "COPY (SELECT 'a' AS id, 90000 AS budget) TO '" + folder.resolve("a.parquet") + "' (FORMAT parquet)",
                "COPY (SELECT 'a' AS id, '90000' AS budget) TO '" + folder.resolve("b.parquet") + "' (FORMAT parquet)");
        assertThat(Machines.told(
                        2,
                        "--entree",
                        folder.toString(),
                        "--sortie",
                        folder.resolve("s").toString()))
                .contains("deux types");
    }

    @Test
    void what_cannot_be_used_is_told_with_what_to_do() {
        Path file = folder.resolve("r.parquet");
        Machines.duckdb("COPY (SELECT 'a' AS id, 90000 AS budgett) TO '" + file + "' (FORMAT parquet)");
        String output = folder.resolve("s").toString();
        assertThat(Machines.told(2, "--sortie", output)).contains("--entree manque");
        assertThat(Machines.told(2, "--entre", "x", "--sortie", output)).contains("« --entree »");
        assertThat(Machines.told(2, "--entree", file.toString(), "--sortie", output, "--date", "2026-02-30"))
                .contains("une date qui existe");
        assertThat(Machines.told(2, "--entree", file.toString(), "--sortie", output))
                .contains("Vouliez-vous dire « budget »");
        assertThat(Machines.told(2, "--entree", folder.resolve("rien").toString(), "--sortie", output))
                .contains("n'existe pas");
        assertThat(Machines.told(2, "--entree", file.toString(), "--sortie", output, "--catalogue", folder + "/rien"))
                .contains("n'existe pas");
        assertThat(Machines.told(2, "--entree", file.toString(), "--sortie", output, "--catalogue", folder.toString()))
                .contains("ne peut pas être utilisé");
        assertThat(Machines.told(0, "--aide")).contains("--correspondance");
    }

    @Test
    void a_partition_that_is_decided_on_twice_counts_once() {
        Tallies driver = new Tallies();
        Tallies machine = new Tallies();
        machine.add(Map.of(3, new Tally(5, 1, Map.of("unité cessée", 2L), Map.of(Verdict.SOON, 4L))));
        driver.merge(machine);
        driver.merge(machine.copy());
        machine.reset();
        machine.add(Map.of(4, new Tally(1, 0, Map.of(), Map.of(Verdict.SOON, 1L))));
        driver.merge(machine);
        assertThat(driver.sum()).isEqualTo(new Tally(6, 1, Map.of("unité cessée", 2L), Map.of(Verdict.SOON, 5L)));
    }

    @Test
    void a_join_that_the_mapping_does_not_have_is_refused() {
        Path file = folder.resolve("r.parquet");
        Machines.duckdb("COPY (SELECT 'a' AS id, 90000 AS budget) TO '" + file + "' (FORMAT parquet)");
        assertThatThrownBy(() -> Machines.run(
                        "--entree",
                        file.toString(),
                        "--sortie",
                        folder.resolve("s").toString(),
                        "--jointure",
                        "a=b"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("pas de jointure « a »");
    }
}
