package fr.palier.screening.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Rows as Parquet: each commit is a whole file in a folder beside the result, so that what is there can be
 * used at any moment. At the end they are put together.
 */
final class ParquetRows implements RowWriter {

    private static final String TABLE = "CREATE OR REPLACE TABLE rows (id VARCHAR, programme VARCHAR, verdict VARCHAR,"
            + " eligible_le VARCHAR, faits_manquants VARCHAR, bloquant VARCHAR)";
    private static final String TYPED = "SELECT id, programme, verdict, CAST(eligible_le AS DATE) AS eligible_le,"
            + " CASE WHEN faits_manquants = '' THEN CAST([] AS VARCHAR[]) ELSE string_split(faits_manquants, '|') END"
            + " AS faits_manquants, bloquant FROM rows";
    private static final int MOST_IN_A_PART = 1_000_000;

    private final Path target;
    private final Path folder;
    private final DuckDBConnection database;
    private DuckDBAppender appender;
    private int inPart;
    private long parts;

    /**
     * Opens them.
     *
     * @param kept how many parts of what was written before are kept
     */
    ParquetRows(Path target, long kept) {
        this.target = target;
        this.folder = PartialFile.beside(target);
        this.parts = kept;
        try {
            settle(target);
            Files.createDirectories(folder);
            dropAfter(kept);
            this.database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            execute("SET threads=1");
            execute("SET memory_limit='512MB'");
            execute(TABLE);
            this.appender = database.createAppender("main", "rows");
        } catch (IOException | SQLException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    @Override
    public void write(String id, List<Finding> findings) {
        try {
            for (Finding finding : findings) {
                LocalDate from = finding.ruling().from();
                appender.beginRow();
                append(id);
                append(finding.programme());
                append(finding.verdict());
                append(from == null ? null : from.toString());
                append(String.join("|", finding.missing()));
                append(finding.ruling().blocking());
                appender.endRow();
            }
        } catch (SQLException e) {
            throw ScreeningException.unwritable(target, e);
        }
        inPart += findings.size();
        if (inPart >= MOST_IN_A_PART) {
            commit();
        }
    }

    @Override
    public long commit() {
        if (inPart > 0) {
            try {
                appender.close();
                copy("(" + TYPED + ")", part(parts + 1));
                parts++;
                inPart = 0;
                execute(TABLE);
                appender = database.createAppender("main", "rows");
            } catch (IOException | SQLException e) {
                throw ScreeningException.unwritable(target, e);
            }
        }
        return parts;
    }

    @Override
    public void finish() {
        commit();
        try {
            List<String> names = parts().map(path -> quoted(path.toString())).toList();
            String all = names.isEmpty() ? TYPED : "SELECT * FROM read_parquet([" + String.join(",", names) + "])";
            copy("(" + all + ")", target);
            close();
            PartialFile.rename(folder, finished(target));
        } catch (IOException | SQLException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    /** Takes the parts away once they are in the result. */
    static void settle(Path target) {
        Path finished = finished(target);
        if (Files.exists(finished)) {
            try (Stream<Path> files = Files.list(finished)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(finished);
            } catch (IOException e) {
                throw ScreeningException.unwritable(finished, e);
            }
        }
    }

    private static Path finished(Path target) {
        return target.resolveSibling(target.getFileName() + ".fini");
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw ScreeningException.unwritable(target, e);
        }
    }

    private void append(@org.jspecify.annotations.Nullable String text) throws SQLException {
        if (text == null) {
            appender.appendNull();
        } else {
            appender.append(text);
        }
    }

    /** Beside, seen to be on the disk, then renamed. */
    private void copy(String rows, Path to) throws SQLException, IOException {
        Path beside = to.resolveSibling(to.getFileName() + ".ecriture");
        execute("COPY " + rows + " TO " + quoted(beside.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        PartialFile.rename(beside, to);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String path) {
        return "'" + path.replace("'", "''") + "'";
    }

    private Path part(long number) {
        return folder.resolve(String.format(Locale.ROOT, "partie-%08d.parquet", number));
    }

    private Stream<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".parquet"))
                    .sorted(Comparator.naturalOrder())
                    .toList()
                    .stream();
        }
    }

    private void dropAfter(long kept) throws IOException {
        if (kept > 0 && !Files.exists(part(kept))) {
            throw new ScreeningException("Des parties manquent dans « " + folder + " » : relancez sans --reprendre.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.compareTo(part(kept)) > 0) {
                    Files.delete(file);
                }
            }
        }
    }
}
