package fr.palier.spark;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark on two threads of this machine, begun once for all tests, and DuckDB to write what it reads. */
final class Machines {

    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config(
                    "spark.sql.warehouse.dir",
                    Path.of("target", "spark").toUri().toString())
            .config(
                    "spark.local.dir",
                    Path.of("target", "spark").toAbsolutePath().toString())
            .config("spark.sql.files.openCostInBytes", 1)
            .getOrCreate();

    static {
        // Spark logs what it cannot do with its traces; the tests look at what a user is told.
        SPARK.sparkContext().setLogLevel("OFF");
    }

    private Machines() {}

    /** What came of a run. */
    record Run(Tally tally, List<String> remarks) {}

    static Run run(String... words) {
        List<String> remarks = new ArrayList<>();
        Tally tally = new ScreeningJob(SPARK, Order.of(List.of(words))).run(remarks::add);
        return new Run(tally, remarks);
    }

    /** What someone sees who starts the application. */
    static String told(int status, String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int found = Application.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (found != status) {
            throw new AssertionError("status " + found + ", not " + status + ": " + text);
        }
        return text;
    }

    static void duckdb(String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of Parquet files, in an order of their own. */
    static List<String> rows(Path place) {
        return SPARK.read().parquet(place.toString()).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }
}
