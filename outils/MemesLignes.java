import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * Says by its exit status whether two Parquet results hold the same rows; with a third word, whether all rows of the first
 * are in the second. A place may name several files with a star. Run with DuckDB on the class path.
 */
class MemesLignes {

    public static void main(String[] places) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            long missing = more(statement, places[0], places[1]);
            long others = places.length > 2 ? 0 : more(statement, places[1], places[0]);
            if (missing + others > 0) {
                System.err.println(missing + " rows only here, " + others + " only there");
                System.exit(1);
            }
        }
    }

    private static long more(Statement statement, String one, String other) throws Exception {
        try (ResultSet count = statement.executeQuery(
                "SELECT count(*) FROM (FROM '" + one + "' EXCEPT ALL FROM '" + other + "')")) {
            count.next();
            return count.getLong(1);
        }
    }
}
