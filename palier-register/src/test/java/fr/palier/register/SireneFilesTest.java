package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two stock files of Sirene in every way they are, or may be, written: they say the same, row for row. */
class SireneFilesTest {

    private static final Path HOME =
            Path.of(System.getProperty("palier.home", "..")).resolve("exemples/sirene");
    private static final Path UNITS = HOME.resolve("StockUniteLegale_exemple.csv");
    private static final Path SEATS = HOME.resolve("StockEtablissement_exemple.csv");

    /** As the Insee publishes them in 2026: the form is a whole number, days are days, who is the seat a truth. */
    private static final String PUBLISHED = "* REPLACE (dateCreationUniteLegale::DATE AS dateCreationUniteLegale,"
            + " categorieJuridiqueUniteLegale::BIGINT AS categorieJuridiqueUniteLegale,"
            + " anneeEffectifsUniteLegale::BIGINT AS anneeEffectifsUniteLegale,"
            + " dateDernierTraitementUniteLegale::TIMESTAMP AS dateDernierTraitementUniteLegale)";

    private static final String SEATS_PUBLISHED = "* REPLACE (etablissementSiege::BOOLEAN AS etablissementSiege)";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void parquet_as_it_is_published_says_the_same_as_csv() throws SQLException {
        assertSame(parquet(UNITS, PUBLISHED), parquet(SEATS, SEATS_PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siren::INTEGER AS siren",
                "siren::BIGINT AS siren",
                "siren::DOUBLE AS siren",
                "siren::DECIMAL(9, 0) AS siren",
                "siren::UINTEGER AS siren",
                "dateCreationUniteLegale::TIMESTAMP AS dateCreationUniteLegale",
                "dateCreationUniteLegale::TIMESTAMP_NS AS dateCreationUniteLegale",
                "dateCreationUniteLegale::TIMESTAMP_MS AS dateCreationUniteLegale",
                "(dateCreationUniteLegale || ' 00:00:00Z')::TIMESTAMPTZ AS dateCreationUniteLegale",
                "(dateCreationUniteLegale || ' 00:00:00 Europe/Paris')::TIMESTAMPTZ AS dateCreationUniteLegale",
                "dateCreationUniteLegale || ' 00:00:00' AS dateCreationUniteLegale",
                "dateCreationUniteLegale || 'T00:00:00' AS dateCreationUniteLegale",
                "strftime(dateCreationUniteLegale::DATE, '%d/%m/%Y') AS dateCreationUniteLegale",
                "categorieJuridiqueUniteLegale::SMALLINT AS categorieJuridiqueUniteLegale",
                "categorieJuridiqueUniteLegale::DOUBLE AS categorieJuridiqueUniteLegale",
                "categorieJuridiqueUniteLegale::BLOB AS categorieJuridiqueUniteLegale",
                "anneeEffectifsUniteLegale::DOUBLE AS anneeEffectifsUniteLegale",
                "nullif(trancheEffectifsUniteLegale, 'NN')::TINYINT AS trancheEffectifsUniteLegale",
                "nullif(trancheEffectifsUniteLegale, 'NN')::DOUBLE AS trancheEffectifsUniteLegale",
                "etatAdministratifUniteLegale::ENUM('A', 'C') AS etatAdministratifUniteLegale",
            })
    void whatever_the_type_of_a_column_of_units_it_says_the_same(String column) throws SQLException {
        assertSame(parquet(UNITS, "* REPLACE (" + column + ")"), SEATS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siren::INTEGER AS siren",
                "etablissementSiege::BOOLEAN::INTEGER AS etablissementSiege",
                "upper(etablissementSiege) AS etablissementSiege",
                "upper(etablissementSiege[1]) || etablissementSiege[2:] AS etablissementSiege",
            })
    void whatever_the_type_of_a_column_of_seats_it_says_the_same(String column) throws SQLException {
        assertSame(UNITS, parquet(SEATS, "* REPLACE (" + column + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "gzip", "uncompressed", "zstd, PARQUET_VERSION v2, ROW_GROUP_SIZE 2"})
    void however_it_is_packed_it_says_the_same(String how) throws SQLException {
        assertSame(parquet(UNITS, "*", how), parquet(SEATS, "*", how));
    }

    @Test
    void csv_with_a_mark_carriage_returns_quotation_marks_and_empty_columns_says_the_same() throws IOException {
        assertSame(dressed(UNITS), dressed(SEATS));
    }

    @Test
    void a_file_of_seats_of_which_none_is_a_seat_is_told() throws SQLException {
        Path seats = parquet(SEATS, "* REPLACE ('peut-être' AS etablissementSiege)");
        try (Register register = open(UNITS, seats)) {
            assertThat(register.remarks()).anyMatch(remark -> remark.contains("aucune ligne ne passe les filtres"));
        }
    }

    @Test
    void usual_names_may_be_missing_and_are_handed_on_where_they_are_there() throws SQLException {
        Path bare = parquet(UNITS, "* EXCLUDE (denominationUsuelle2UniteLegale, denominationUsuelle3UniteLegale)");
        try (Register register = open(bare, SEATS)) {
            assertThat(register.remarks())
                    .anyMatch(remark -> remark.startsWith("Colonnes facultatives absentes")
                            && remark.contains("denominationUsuelle2UniteLegale, denominationUsuelle3UniteLegale"));
        }
        assertThat(entries(bare, SEATS))
                .isEqualTo(entries(
                        parquet(
                                UNITS,
                                "* REPLACE ('' AS denominationUsuelle2UniteLegale,"
                                        + " '' AS denominationUsuelle3UniteLegale)",
                                "zstd"),
                        SEATS));
        Path named = parquet(UNITS, "* REPLACE ('LE BAC' AS denominationUsuelle3UniteLegale)");
        assertThat(entries(named, SEATS))
                .filteredOn(Entry.Organisation.class::isInstance)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(((Entry.Organisation) entry).extras())
                        .containsEntry("denomination_usuelle_3", "LE BAC"));
    }

    private static void assertSame(Path units, Path seats) {
        List<Entry> entries = entries(units, seats);
        assertThat(entries).isEqualTo(entries(UNITS, SEATS));
        assertThat(entries).filteredOn(Entry.Organisation.class::isInstance).hasSizeGreaterThan(15);
    }

    private static List<Entry> entries(Path units, Path seats) {
        try (Register register = open(units, seats)) {
            return Desk.all(register).stream()
                    .map(SireneFilesTest::numberedByRow)
                    .toList();
        }
    }

    /** A CSV file's head is its first line, and a Parquet file has none. */
    private static Entry numberedByRow(Entry entry) {
        return switch (entry) {
            case Entry.Organisation(long _, var id, var submission, var markers, var extras) ->
                new Entry.Organisation(0, id, submission, markers, extras);
            case Entry.LeftOut(long _, String reason) -> new Entry.LeftOut(0, reason);
            case Entry.Broken broken -> broken;
        };
    }

    private static Register open(Path units, Path seats) {
        Mapping mapping = Desk.REGISTERS.mapping("sirene");
        return Desk.REGISTERS.open(new RegisterSource(units, mapping, Map.of("siege", seats)), Desk.noPipe());
    }

    private Path parquet(Path csv, String columns) throws SQLException {
        return parquet(csv, columns, "snappy");
    }

    private Path parquet(Path csv, String columns, String how) throws SQLException {
        Path file = folder.resolve(csv.getFileName() + "." + how.hashCode() + ".parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (SELECT " + columns + " FROM read_csv('" + csv + "', all_varchar = true)) TO '"
                    + file + "' (FORMAT parquet, COMPRESSION " + how + ")");
        }
        return file;
    }

    private Path dressed(Path csv) throws IOException {
        Stream<String> lines = Files.readAllLines(csv).stream()
                .map(line -> "\"" + String.join("\",\"", Arrays.asList(line.split(",", -1))) + "\",,");
        String text = "\ufeff" + String.join("\r\n", lines.toList()) + "\r\n";
        return Files.write(folder.resolve("habillé-" + csv.getFileName()), text.getBytes(StandardCharsets.UTF_8));
    }
}
