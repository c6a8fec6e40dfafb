package fr.palier.screening.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Progress;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.traits.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is broken off anywhere and gone on with writes what one run would have written. */
class RegisterRunTest {

    private static final LocalDate TODAY = Desk.TODAY;
    private static final int LINES = 40_000;
    private static final Catalogue CATALOGUE = Desk.CATALOGUE;

    @TempDir
    private Path folder = Path.of("");

    private Path input = Path.of("");

    /** A register in which each thousandth line is broken. */
    @BeforeEach
    void write() throws IOException {
        Random random = new Random(5);
        List<String> forms = List.of("association", "cooperative", "fondation", "societe_commerciale");
        StringBuilder text = new StringBuilder("id;forme_juridique;budget;commune;salaries\n");
        for (int i = 1; i <= LINES; i++) {
            text.append(i % 1000 == 0 ? "\"" : "")
                    .append('s')
                    .append(i)
                    .append(';')
                    .append(forms.get(random.nextInt(forms.size())))
                    .append(';')
                    .append(random.nextInt(20) * 50_000)
                    .append(random.nextBoolean() ? ";63113;" : ";75056;")
                    .append(random.nextBoolean() ? "" : "10-19")
                    .append('\n');
        }
        input = Files.writeString(folder.resolve("registre.csv"), text);
    }

    private RunReport run(Path target, boolean resumes, Progress progress, BooleanSupplier isBrokenOff) {
        return run(new RegisterRun.Request(target, "s", false, false, resumes), progress, isBrokenOff);
    }

    private RunReport run(RegisterRun.Request request, Progress progress, BooleanSupplier isBrokenOff) {
        Registers registers = new Registers(CATALOGUE.terms(), Geography.french(), TODAY);
        try (Register register = registers.open(RegisterSource.of(input), InputStream.nullInputStream())) {
            return RegisterRun.run(
                    request, register, CATALOGUE.vocabulary(), CATALOGUE.programmes(), TODAY, progress, isBrokenOff);
        }
    }

    private RunReport run(Path target) {
        return run(target, false, (_, _, _) -> {}, () -> false);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rows(Path file) throws IOException {
        if (!file.toString().endsWith(".parquet")) {
            return Files.readAllLines(file);
        }
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT id || programme || verdict || coalesce(CAST(eligible_le AS VARCHAR), '')"
                                + " || array_to_string(faits_manquants, '|') || coalesce(bloquant, '') FROM '" + file
                                + "'")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet"})
    void broken_off_and_gone_on_with_it_is_the_whole(String ending) throws IOException {
        Path whole = folder.resolve("entier." + ending);
        RunReport expected = run(whole);
        Random random = new Random(11);
        Path target = folder.resolve("repris." + ending);
        RunReport report = RunReport.NOTHING;
        int runs = 0;
        while (!report.isWhole()) {
            int most = 1 + random.nextInt(16_000);
            int[] lines = {0};
            report = run(target, runs > 0, (_, _, _) -> {}, () -> lines[0]++ > most);
            runs++;
        }
        assertThat(runs).isGreaterThan(2);
        assertThat(report).isEqualTo(expected);
        assertThat(rows(target)).isEqualTo(rows(whole));
        assertThat(Files.readAllLines(RegisterRun.rejects(target)))
                .isEqualTo(Files.readAllLines(RegisterRun.rejects(whole)))
                .hasSize(41);
        assertThat(names())
                .containsExactly(
                        "entier." + ending,
                        "entier.rejets.csv",
                        "registre.csv",
                        "repris." + ending,
                        "repris.rejets.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void what_was_written_after_the_last_note_is_forgotten(String ending) throws IOException {
        Path whole = folder.resolve("entier." + ending);
        run(whole);
        Path target = folder.resolve("repris." + ending);
        for (long end : new long[] {20_000, 25_000, 36_000}) {
            assertThatThrownBy(() -> run(
                            target,
                            true,
                            (_, _, lines) -> {
                                if (lines > end) {
                                    throw new IllegalStateException("killed");
                                }
                            },
                            () -> false))
                    .hasMessage("killed");
            assertThat(target).doesNotExist();
        }
        Path partial = PartialFile.beside(target);
        if (Files.isRegularFile(partial)) {
            Files.writeString(partial, "s1;la moitié d'une li", java.nio.file.StandardOpenOption.APPEND);
        }
        run(target, true, (_, _, _) -> {}, () -> false);
        assertThat(rows(target)).isEqualTo(rows(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void who_comes_second_is_refused_and_takes_nothing_from_the_first(String ending) throws IOException {
        Path whole = folder.resolve("entier." + ending);
        run(whole);
        Path target = folder.resolve("deux." + ending);
        List<String> refusals = new ArrayList<>();
        run(
                target,
                false,
                (_, _, lines) -> {
                    if (lines > 30_000 && refusals.isEmpty()) {
                        assertThatThrownBy(() -> run(target))
                                .isInstanceOfSatisfying(
                                        ScreeningException.class, refused -> refusals.add(refused.getMessage()));
                    }
                },
                () -> false);
        assertThat(refusals).singleElement().asString().contains("écrit déjà");
        assertThat(rows(target)).isEqualTo(rows(whole));
    }

    @Test
    void another_register_or_catalogue_is_not_gone_on_with() {
        Path target = folder.resolve("r.csv");
        int[] lines = {0};
        run(target, false, (_, _, _) -> {}, () -> lines[0]++ > 30_000);
        RegisterRun.Request other = new RegisterRun.Request(target, "autre", false, false, true);
        assertThatThrownBy(() -> run(other, (_, _, _) -> {}, () -> false))
                .isInstanceOf(ScreeningException.class)
                .hasMessageContaining("a changé");
    }

    @Test
    void a_strict_run_stops_at_the_first_broken_line_and_can_be_gone_on_with() throws IOException {
        Path whole = folder.resolve("entier.csv");
        run(whole);
        Path target = folder.resolve("r.csv");
        assertThatThrownBy(() ->
                        run(new RegisterRun.Request(target, "s", false, true, false), (_, _, _) -> {}, () -> false))
                .isInstanceOf(ScreeningException.class)
                .hasMessageStartingWith("Ligne 1001 :");
        assertThat(target).doesNotExist();
        run(target, true, (_, _, _) -> {}, () -> false);
        assertThat(rows(target)).isEqualTo(rows(whole));
    }

    @Test
    void only_what_is_not_refused_has_a_row_unless_all_is_asked_for() throws IOException {
        Path some = folder.resolve("utile.csv");
        Path all = folder.resolve("tout.csv");
        RunReport report = run(some);
        run(new RegisterRun.Request(all, "s", true, false, false), (_, _, _) -> {}, () -> false);
        int pairs =
                Math.toIntExact(report.organisations()) * CATALOGUE.programmes().size();
        assertThat(rows(all)).hasSize(pairs + 1);
        assertThat(rows(some))
                .hasSize(pairs + 1 - Math.toIntExact(report.verdicts().getOrDefault(Verdict.NOT_ELIGIBLE, 0L)))
                .noneMatch(row -> row.contains("non_eligible"));
        assertThat(rows(all)).anyMatch(row -> row.matches("s1,.*,non_eligible,,,\\d+:.+"));
    }

    @Test
    void two_runs_do_not_write_one_file() {
        Path target = folder.resolve("r.csv");
        assertThatThrownBy(() ->
                        run(target, false, (_, _, _) -> run(target, true, (_, _, _) -> {}, () -> false), () -> false))
                .isInstanceOf(ScreeningException.class)
                .hasMessageContaining("Une autre commande");
    }

    @Test
    void a_result_of_no_known_kind_is_refused_before_anything_is_written() throws IOException {
        assertThatThrownBy(() -> run(folder.resolve("r.xlsx")))
                .isInstanceOf(ScreeningException.class)
                .hasMessageContaining(".csv, .jsonl ou .parquet");
        assertThat(names()).containsExactly("registre.csv");
    }

    @Test
    void no_spreadsheet_finds_a_formula_in_the_result() throws IOException {
        Files.writeString(input, "id;budget\n=1+1;5\n@x;x\n");
        Path target = folder.resolve("r.csv");
        run(target);
        assertThat(rows(target)).noneMatch(row -> row.startsWith("=")).anyMatch(row -> row.startsWith("'=1+1,"));
        assertThat(Files.readString(RegisterRun.rejects(target))).contains("'@x");
    }
}
