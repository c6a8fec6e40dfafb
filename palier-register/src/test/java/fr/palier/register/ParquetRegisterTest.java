package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetRegisterTest {

    @TempDir
    private Path folder = Path.of("");

    private Path parquet(String select, String codec) throws SQLException {
        Path file = folder.resolve(codec + ".parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet, COMPRESSION " + codec + ")");
        }
        return file;
    }

    private static List<Entry> read(Path file) {
        try (Register register = Desk.REGISTERS.open(RegisterSource.of(file), Desk.noPipe())) {
            return Desk.all(register);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "gzip", "uncompressed"})
    void a_parquet_file_says_the_same_as_a_table(String codec) throws SQLException {
        Path file = parquet(
                "SELECT 'a' AS id, DATE '2021-03-02' AS date_creation, 12::BIGINT AS salaries, 90000.5 AS budget,"
                        + " true AS mecenat, ['sante','habitat'] AS domaines, NULL::VARCHAR AS commune, 3.0::DOUBLE AS etp"
                        + " UNION ALL SELECT 'b', NULL, NULL, NULL, NULL, [], '63113', NULL",
                codec);
        assertThat(read(file))
                .extracting(Desk::told)
                .containsExactlyInAnyOrder(
                        "{\"date_creation\":\"2021-03-02\",\"salaries\":12,\"etp\":3,\"budget\":90000.5,\"mecenat\":true,"
                                + "\"domaines\":[\"habitat\",\"sante\"]}",
                        "{\"commune\":\"63113\",\"domaines\":[]}");
    }

    @Test
    void a_packed_file_is_said_to_be_packed_not_damaged() throws SQLException, IOException {
        Path packed = folder.resolve("r.parquet.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(parquet("SELECT 'a' AS id, 5 AS budget", "snappy"), stream);
        }
        assertThatThrownBy(() -> read(packed))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("Sortez-le de l'archive");
    }

    @Test
    void a_number_that_is_none_breaks_its_own_line_alone() throws SQLException {
        Path file = parquet(
                "SELECT 'a' AS id, 'NaN'::DOUBLE AS budget UNION ALL SELECT 'b', 'Infinity'::DOUBLE"
                        + " UNION ALL SELECT 'c', 90000::DOUBLE",
                "snappy");
        List<Entry> entries = read(file);
        assertThat(entries).filteredOn(Entry.Broken.class::isInstance).hasSize(2);
        assertThat(entries)
                .filteredOn(Entry.Organisation.class::isInstance)
                .extracting(Desk::told)
                .containsExactly("{\"budget\":90000}");
    }

    @Test
    void a_truncated_file_is_refused_and_no_row_of_it_is_read() throws SQLException, IOException {
        Path file = parquet("SELECT range AS id, range AS budget FROM range(200000)", "snappy");
        byte[] bytes = Files.readAllBytes(file);
        for (double part : new double[] {0.01, 0.5, 0.9, 0.9999}) {
            Path cut = Files.write(folder.resolve("coupé.parquet"), Arrays.copyOf(bytes, (int) (bytes.length * part)));
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("tronqué");
        }
    }

    /** Were the file mapped, this would end the process, and with it all tests. */
    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "uncompressed"})
    void a_file_that_is_cut_while_it_is_read_stops_in_a_sentence(String codec) throws SQLException, IOException {
        Path file = parquet("SELECT range AS id, range AS budget FROM range(200000)", codec);
        try (ParquetTable table = new ParquetTable(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(1000);
            assertThatThrownBy(() -> {
                        table.want(List.of("id", "budget"));
                        table.next();
                    })
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("raccourci pendant sa lecture");
        }
    }

    @Test
    void a_file_that_is_damaged_inside_stops_in_a_sentence() throws SQLException, IOException {
        Path file = parquet("SELECT range AS id, range AS budget FROM range(200000)", "snappy");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 5000, (byte) 0x55);
        Path damaged = Files.write(folder.resolve("abîmé.parquet"), bytes);
        assertThatThrownBy(() -> read(damaged))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("abîmé");
    }

    /** In the file's end, 5000 is written 0x90 0x4E; the first one there is the number of rows of the whole file. */
    @Test
    void a_file_that_has_fewer_rows_than_it_announces_is_refused() throws SQLException, IOException {
        Path file = parquet("SELECT range AS id, range AS budget FROM range(5000)", "uncompressed");
        byte[] bytes = Files.readAllBytes(file);
        int length = ByteBuffer.wrap(bytes, bytes.length - 8, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int place = bytes.length - 8 - length;
        while (bytes[place] != (byte) 0x90 || bytes[place + 1] != 0x4E) {
            place++;
        }
        bytes[place] = (byte) 0x92;
        Path damaged = Files.write(folder.resolve("5001.parquet"), bytes);
        assertThatThrownBy(() -> read(damaged))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("annonce 5001 lignes et 5000 s'y lisent");
    }

    @Test
    void a_moment_is_its_day_in_france_and_a_number_without_a_sign_is_not_negative() throws SQLException {
        Path file = parquet(
                "SELECT TIMESTAMPTZ '2021-03-01 23:00:00Z' AS date_creation, 3000000000::UINTEGER AS budget"
                        + " UNION ALL SELECT TIMESTAMPTZ '2021-07-02 00:00:00Z', 12::UINTEGER",
                "snappy");
        assertThat(read(file))
                .extracting(Desk::told)
                .containsExactlyInAnyOrder(
                        "{\"date_creation\":\"2021-03-02\",\"budget\":3000000000}",
                        "{\"date_creation\":\"2021-07-02\",\"budget\":12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'min': 1, 'max': 2}", "MAP {'min': 1}", "[[1], [2]]", "[{'min': 1}]"})
    void a_column_of_columns_is_named_and_refused_only_where_it_is_read(String value) throws SQLException {
        Path file = parquet("SELECT 'a' AS id, " + value + " AS budget, 3 AS salaries", "snappy");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("« budget »")
                .hasMessageContaining("une valeur, ou une liste de valeurs");
        Path other = parquet("SELECT 'a' AS id, " + value + " AS autre_chose, 3 AS salaries", "snappy");
        assertThat(read(other)).extracting(Desk::told).containsExactly("{\"salaries\":3}");
    }

    @Test
    void names_with_dots_spaces_and_accents_are_columns_as_others_are() throws SQLException {
        Path file = parquet("SELECT 'a' AS id, 3 AS \"N.salariés\", 5 AS \"Équivalents. TP\"", "snappy");
        Mapping mapping = Desk.REGISTERS.mapping(
                "m.yaml", "faits: {salaries: N.salariés, etp: Équivalents. TP}".getBytes(StandardCharsets.UTF_8));
        try (Register register = Desk.REGISTERS.open(new RegisterSource(file, mapping, Map.of()), Desk.noPipe())) {
            assertThat(Desk.all(register)).extracting(Desk::told).containsExactly("{\"salaries\":3,\"etp\":5}");
        }
    }

    @Test
    void a_file_without_rows_has_none_and_many_groups_of_rows_are_read_to_the_last() throws SQLException {
        assertThat(read(parquet("SELECT 1 AS salaries WHERE false", "snappy"))).isEmpty();
        Path file = parquet(
                "SELECT range AS id, CASE WHEN range % 3 > 0 THEN 'association' END AS forme_juridique"
                        + " FROM range(4096)",
                "snappy, ROW_GROUP_SIZE 2");
        assertThat(read(file))
                .hasSize(4096)
                .extracting(Desk::told)
                .filteredOn("{}"::equals)
                .hasSize(1366);
    }
}
