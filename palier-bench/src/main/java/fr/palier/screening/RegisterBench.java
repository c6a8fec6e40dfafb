package fr.palier.screening;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whole registers beside DuckDB, on the same file, in one run: nothing counts unless both find the same
 * totals for every programme, unknowns included. Figures are nanoseconds of CPU a row, the least of some
 * rounds in which all take turns. With no rounds Palier reads the file alone, and the most memory that the process
 * ever had is told. Arguments: a directory to work in, how many rows, how many rounds, then how many programmes,
 * several times.
 */
public final class RegisterBench {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

    /** How many batches the kernel is measured on alone, and how often on each. */
    private static final int BATCHES = 16;

    private static final int TIMES = 500;

    private static final int WARMING = 20_000;

    private final Catalogue catalogue;
    private final Path parquet;
    private final long rows;
    private final int rounds;

    private RegisterBench(Catalogue catalogue, Path parquet, long rows, int rounds) {
        this.catalogue = catalogue;
        this.parquet = parquet;
        this.rows = rows;
        this.rounds = rounds;
    }

    /** Measures something once. */
    private interface Run {
        double nanos() throws SQLException, IOException;
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path home = Path.of(System.getProperty("palier.home", "."));
        Catalogue catalogue = ((Reading.Whole) CatalogueReader.read(home.resolve("catalogue"))).catalogue();
        long rows = Long.parseLong(arguments[1]);
        Path parquet = Path.of(arguments[0]).resolve("registre-code-" + rows + ".parquet");
        RegisterBench bench = new RegisterBench(catalogue, parquet, rows, Integer.parseInt(arguments[2]));
        List<String> counts = List.of(arguments).subList(3, arguments.length);
        if (bench.rounds == 0) {
            for (String count : counts) {
                bench.alone(Integer.parseInt(count));
            }
            return;
        }
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            sql.execute("SET threads = 1");
            sql.execute("SET memory_limit = '1GB'");
            BenchRegister.generate(sql, parquet, rows);
            for (String count : counts) {
                bench.measure(sql, Integer.parseInt(count));
            }
        }
    }

    private void alone(int count) throws IOException {
        long[] totals = new long[2 * count];
        double nanos = whole(new BenchProgrammes(catalogue).take(count), totals);
        String memory = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow();
        System.out.printf(
                "%d programmes, %d rows: end to end %.1f ns, true %d, undecided %d; %s%n",
                count, rows, nanos, sum(totals, 0), sum(totals, 1), memory.replaceAll("\\s+", " "));
    }

    private void measure(Statement sql, int count) throws SQLException, IOException {
        List<Programme> programmes = new BenchProgrammes(catalogue).take(count);
        String query = new SqlCriteria(DATE).totals(programmes, "'" + parquet + "'");
        long[] theirs = new long[2 * count];
        long[] ours = new long[2 * count];
        // The twin comes last: what is compiled for two kernels is slower, and a user's process has one.
        Map<String, Run> runs = new LinkedHashMap<>();
        runs.put("decode", () -> duck(sql, decoding(), new long[0]));
        runs.put("sql", () -> duck(sql, query, theirs));
        runs.put("kernel", () -> kernel(programmes, Kernel.best()));
        runs.put("whole", () -> whole(programmes, ours));
        runs.put("plain", () -> kernel(programmes, new PlainKernel()));
        Map<String, Double> least = least(runs);
        if (!Arrays.equals(theirs, ours)) {
            throw new IllegalStateException(
                    "other totals: " + Arrays.toString(theirs) + " by DuckDB, " + Arrays.toString(ours));
        }
        report(count, least, ours);
    }

    private Map<String, Double> least(Map<String, Run> runs) throws SQLException, IOException {
        Map<String, Double> least = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Run> run : runs.entrySet()) {
                least.merge(run.getKey(), run.getValue().nanos(), Math::min);
            }
        }
        return least;
    }

    private void report(int count, Map<String, Double> least, long[] totals) {
        double decode = Objects.requireNonNull(least.get("decode"));
        double kernel = Objects.requireNonNull(least.get("kernel"));
        double sql = Objects.requireNonNull(least.get("sql"));
        double whole = Objects.requireNonNull(least.get("whole"));
        System.out.printf(
                "%d programmes, %d rows: DuckDB decoding %.1f ns, its SQL %.0f ns; kernel %.1f ns (plain %.1f), end to"
                        + " end %.1f ns; kernel/decoding %.3f, SQL/end to end %.1f; true %d, undecided %d, same totals%n",
                count,
                rows,
                decode,
                sql,
                kernel,
                Objects.requireNonNull(least.get("plain")),
                whole,
                kernel / decode,
                sql / whole,
                sum(totals, 0),
                sum(totals, 1));
    }

    /** DuckDB reading the seven columns and doing as good as nothing with them. */
    private String decoding() {
        return BenchRegister.COLUMNS.stream()
                .map(column -> "count(" + column + ")")
                .collect(Collectors.joining(", ", "SELECT ", " FROM '" + parquet + "'"));
    }

    private double duck(Statement sql, String query, long[] totals) throws SQLException {
        long start = processNanos();
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            for (int i = 0; i < totals.length; i++) {
                totals[i] = result.getLong(i + 1);
            }
        }
        return (double) (processNanos() - start) / rows;
    }

    /** From the file to the totals; with each batch all pairs are told, a bit each. */
    private double whole(List<Programme> programmes, long[] totals) throws IOException {
        Arrays.fill(totals, 0);
        long start = threadNanos();
        try (ParquetScreening screening = ParquetScreening.open(
                parquet, BenchRegister.sources(catalogue.vocabulary()), catalogue.vocabulary(), programmes, DATE)) {
            while (screening.next()) {
                Screening decided = screening.decided();
                for (int i = 0; i < programmes.size(); i++) {
                    int eligible = decided.count(i, Verdict.ELIGIBLE);
                    totals[2 * i] += eligible;
                    totals[2 * i + 1] += decided.decisions().possible(i) - eligible;
                }
            }
        }
        return (double) (threadNanos() - start) / rows;
    }

    /** The kernel alone: batches as the file gives them, each decided on and counted again and again. */
    private double kernel(List<Programme> programmes, Kernel kernel) throws IOException {
        Plan plan = Plan.of(catalogue.vocabulary(), programmes, DATE);
        long nanos = 0;
        try (ParquetScreening screening =
                ParquetScreening.open(parquet, BenchRegister.sources(catalogue.vocabulary()), plan, kernel)) {
            for (int batch = 0; batch <= BATCHES && screening.next(); batch++) {
                // The first batch is there to be compiled on.
                int times = batch == 0 ? WARMING : TIMES;
                long start = threadNanos();
                for (int i = 0; i < times; i++) {
                    screening.decided().decide();
                    count(screening.decided(), programmes.size());
                }
                nanos += batch == 0 ? 0 : threadNanos() - start;
            }
        }
        return (double) nanos / ((long) BATCHES * TIMES * Screening.CAPACITY);
    }

    private static void count(Screening decided, int programmes) {
        long total = 0;
        for (int i = 0; i < programmes; i++) {
            total += decided.count(i, Verdict.ELIGIBLE)
                    + decided.count(i, Verdict.SOON)
                    + decided.count(i, Verdict.TO_COMPLETE);
        }
        if (total < 0) {
            throw new IllegalStateException("counts are never negative");
        }
    }

    private static long sum(long[] totals, int from) {
        long sum = 0;
        for (int i = from; i < totals.length; i += 2) {
            sum += totals[i];
        }
        return sum;
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
