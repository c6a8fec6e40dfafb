package fr.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Programme;
import fr.palier.screening.parquet.UnreadableParquet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Parquet file decided on by its columns gives what its rows give one by one. */
class ParquetScreeningTest {

    private static final List<Source> SOURCES = List.of(
            source("forme", "forme_juridique", value -> new Value.Choice((String) value)),
            source("creation", "date_creation", value -> Value.Day.exactly(LocalDate.ofEpochDay((Long) value))),
            source("budget", "budget", value -> Value.Quantity.exactly(BigDecimal.valueOf((Long) value))),
            source("salaries", "salaries", ParquetScreeningTest::band),
            source("ess", "societe_ess", value -> new Value.Flag((Boolean) value)));

    /** Two groups of rows, the second not full; a part of each column empty, budgets too many for a dictionary. */
    private static final String ROWS = """
            SELECT CASE WHEN i %% 11 > 0 THEN (['association','cooperative','fondation','autre'])[1 + i %% 4] END AS forme,
              CASE WHEN i %% 7 > 0 THEN DATE '2026-11-23' - (i * 37 %% 2500)::INT END AS creation,
              CASE WHEN i %% 5 > 1 THEN i * 131 %% 600011 END AS budget,
              CASE WHEN i %% 3 > 0 THEN i %% 50 END AS salaries,
              CASE WHEN i %% 4 > 0 THEN i %% 8 = 1 END AS ess
            FROM range(5000) r(i)""".replace("%%", "%");

    @Test
    void columns_and_rows_give_the_same_verdicts_and_reasons(@TempDir Path folder) throws SQLException, IOException {
        for (String format : List.of("", ", COMPRESSION zstd", ", COMPRESSION uncompressed")) {
            Path file = write(folder.resolve("r.parquet"), format);
            List<Programme> programmes = new ArrayList<>(Chance.CATALOGUE.programmes());
            programmes.addAll(new Chance(7).programmes(20));
            assertAlike(file, programmes, profiles(file));
        }
    }

    @Test
    void many_programmes_are_decided_by_columns_as_by_rows(@TempDir Path folder) throws SQLException, IOException {
        Path file = write(folder.resolve("r.parquet"), "");
        List<Programme> programmes = DecisionsTest.simple(new Chance(3), 2 * Decisions.MANY);
        List<Profile> profiles = profiles(file);
        int at = 0;
        try (ParquetScreening columns = open(file, programmes)) {
            while (columns.next()) {
                assertThat(columns.decided().decisions().braided()).isGreaterThan(Decisions.MANY);
                for (int row = 0; row < columns.decided().rows(); row++) {
                    Profile profile = profiles.get(at++);
                    for (int programme = 0; programme < programmes.size(); programme++) {
                        assertThat(columns.decided().verdict(row, programme))
                                .isEqualTo(Decision.of(programmes.get(programme).criterion(), profile, Chance.TODAY)
                                        .verdict());
                    }
                }
            }
        }
        assertThat(at).isEqualTo(profiles.size());
    }

    @Test
    void a_file_that_stops_early_is_refused(@TempDir Path folder) throws SQLException, IOException {
        Path file = write(folder.resolve("r.parquet"), "");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> open(file, Chance.CATALOGUE.programmes())).isInstanceOf(UnreadableParquet.class);
    }

    @Test
    void a_column_that_is_not_there_is_named(@TempDir Path folder) throws SQLException, IOException {
        Path file = write(folder.resolve("r.parquet"), "");
        List<Source> sources = List.of(source("inconnue", "budget", _ -> Value.Unknown.UNKNOWN));
        assertThatThrownBy(() -> ParquetScreening.open(
                        file, sources, Chance.VOCABULARY, Chance.CATALOGUE.programmes(), Chance.TODAY))
                .isInstanceOf(UnreadableParquet.class)
                .hasMessageContaining("« inconnue »");
    }

    private static void assertAlike(Path file, List<Programme> programmes, List<Profile> profiles) throws IOException {
        Screening rows = Screening.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        int at = 0;
        try (ParquetScreening columns = open(file, programmes)) {
            assertThat(columns.rows()).isEqualTo(profiles.size());
            while (columns.next()) {
                rows.clear();
                for (int row = 0; row < columns.decided().rows(); row++) {
                    rows.add(profiles.get(at++));
                }
                rows.decide();
                for (int row = 0; row < rows.rows(); row++) {
                    for (int programme = 0; programme < programmes.size(); programme++) {
                        assertThat(columns.decided().ruling(row, programme)).isEqualTo(rows.ruling(row, programme));
                    }
                }
            }
        }
        assertThat(at).isEqualTo(profiles.size());
    }

    private static ParquetScreening open(Path file, List<Programme> programmes) {
        return ParquetScreening.open(file, SOURCES, Chance.VOCABULARY, programmes, Chance.TODAY);
    }

    private static Path write(Path file, String format) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            sql.execute("COPY (" + ROWS + ") TO '" + file + "' (FORMAT parquet, ROW_GROUP_SIZE 4096" + format + ")");
        }
        return file;
    }

    /** The same rows as DuckDB reads them. */
    private static List<Profile> profiles(Path file) throws SQLException {
        List<Profile> profiles = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery("SELECT forme, creation - DATE '1970-01-01' AS creation,"
                        + " budget, salaries, ess FROM '" + file + "'")) {
            while (row.next()) {
                Profile profile = Profile.empty(Chance.VOCABULARY);
                for (Source source : SOURCES) {
                    Object value = row.getObject(source.column());
                    if (value != null) {
                        Object told = value instanceof Number number ? (Object) number.longValue() : value;
                        profile = profile.with(source.fact(), source.meaning().apply(told));
                    }
                }
                profiles.add(profile);
            }
        }
        return profiles;
    }

    private static Value band(Object least) {
        BigDecimal number = BigDecimal.valueOf((Long) least);
        return new Value.Quantity(number, number.add(BigDecimal.TEN));
    }

    private static Source source(String column, String fact, Function<Object, Value> meaning) {
        return new Source(column, Chance.VOCABULARY.get(fact), meaning);
    }
}
