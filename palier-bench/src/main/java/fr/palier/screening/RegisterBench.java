package fr.palier.screening;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whole registers beside DuckDB, on the same synthetic rows, in one run. Figures are nanoseconds of CPU a
 * row. Arguments: a directory to work in, how many rows, then how many programmes, several times.
 */
public final class RegisterBench {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
    private static final int CAPACITY = 2048;

    private final Catalogue catalogue;
    private final Path parquet;
    private final long rows;

    private RegisterBench(Catalogue catalogue, Path parquet, long rows) {
        this.catalogue = catalogue;
        this.parquet = parquet;
        this.rows = rows;
    }

    /** Runs everything. */
    public static void main(String[] arguments) throws SQLException {
        Path home = Path.of(System.getProperty("palier.home", "."));
        Catalogue catalogue = ((Reading.Whole) CatalogueReader.read(home.resolve("catalogue"))).catalogue();
        long rows = Long.parseLong(arguments[1]);
        Path parquet = Path.of(arguments[0]).resolve("registre-" + rows + ".parquet");
        RegisterBench bench = new RegisterBench(catalogue, parquet, rows);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            sql.execute("SET threads = 1");
            bench.generate(sql);
            double decode = bench.decode(sql);
            for (int i = 2; i < arguments.length; i++) {
                bench.measure(sql, Integer.parseInt(arguments[i]), decode);
            }
        }
    }

    /** Made-up rows: forms, places, ages, sizes and budgets in proportions like a register's, a good part unknown. */
    private void generate(Statement sql) throws SQLException {
        if (Files.exists(parquet)) {
            return;
        }
        sql.execute("SELECT setseed(0.5)");
        String departements = quoted(Geography.french().departements().stream()
                .map(t -> t.code().substring("departement:".length()))
                .toList());
        sql.execute("""
                COPY (SELECT
                  (['association','association','association','societe_commerciale','entreprise_individuelle','cooperative','fondation','fonds_de_dotation'])[1 + (random() * 8)::INT %% 8] AS forme_juridique,
                  ([%s])[1 + (random() * 900)::INT %% 108] AS departement,
                  CASE WHEN random() < 0.97 THEN DATE '2026-11-23' - (random() * random() * 20000)::INT END AS date_creation,
                  ([NULL,0,1,3,6,10,20,50,100,200])[1 + (random() * 10)::INT %% 10]::SMALLINT AS effectif_min,
                  CASE WHEN random() < 0.4 THEN (random() * random() * 1000)::INT * 1000 END AS budget,
                  CASE WHEN random() < 0.8 THEN (['sante','habitat','mobilite','alimentation','culture','sport','numerique','education','environnement','autre'])[1 + (random() * 10)::INT %% 10] END AS domaines,
                  CASE WHEN random() < 0.3 THEN random() < 0.2 END AS societe_ess
                FROM range(%d)) TO '%s' (FORMAT parquet, ROW_GROUP_SIZE 122880)
                """.formatted(departements, rows, parquet));
    }

    /** DuckDB reading the seven columns and doing as good as nothing with them. */
    private double decode(Statement sql) throws SQLException {
        String counts = "SELECT count(forme_juridique), count(departement), count(date_creation), count(effectif_min),"
                + " count(budget), count(domaines), count(societe_ess) FROM '" + parquet + "'";
        run(sql, counts);
        double decode = run(sql, counts);
        System.out.printf("DuckDB, seven columns decoded: %.1f ns%n", decode);
        return decode;
    }

    private double run(Statement sql, String query) throws SQLException {
        long start = cpu();
        sql.executeQuery(query).close();
        return (double) (cpu() - start) / rows;
    }

    private void measure(Statement sql, int count, double decode) throws SQLException {
        List<Programme> programmes = new BenchProgrammes(catalogue).take(count);
        SqlCriteria criteria = new SqlCriteria(DATE);
        StringBuilder query = new StringBuilder("SELECT ");
        for (Programme programme : programmes) {
            String condition = criteria.of(programme.criterion());
            query.append("sum(CASE WHEN ")
                    .append(condition)
                    .append(" THEN 1 ELSE 0 END), sum(CASE WHEN (")
                    .append(condition)
                    .append(") IS NULL THEN 1 ELSE 0 END),");
        }
        query.append(
                        " count(*) FROM (SELECT *, CASE effectif_min WHEN 0 THEN 0 WHEN 1 THEN 2 WHEN 3 THEN 5 WHEN 6 THEN 9"
                                + " WHEN 10 THEN 19 WHEN 20 THEN 49 WHEN 50 THEN 99 WHEN 100 THEN 199 WHEN 200 THEN 249 END AS effectif_max"
                                + " FROM '")
                .append(parquet)
                .append("')");
        long[] expected = new long[2 * count];
        long start = cpu();
        try (ResultSet result = sql.executeQuery(query.toString())) {
            result.next();
            for (int i = 0; i < expected.length; i++) {
                expected[i] = result.getLong(i + 1);
            }
        }
        double duck = (double) (cpu() - start) / rows;
        double plain = kernel(programmes, new PlainKernel());
        double kernel = kernel(programmes, Kernel.best());
        System.out.printf(
                "%d programmes: DuckDB CASE %.0f ns; kernel %.1f ns (plain %.1f), %.2f of DuckDB's decoding; true %d, unknown %d%n",
                count, duck, kernel, plain, kernel / decode, sum(expected, 0), sum(expected, 1));
    }

    private static long sum(long[] totals, int from) {
        long sum = 0;
        for (int i = from; i < totals.length; i += 2) {
            sum += totals[i];
        }
        return sum;
    }

    /** The kernel alone, over batches already coded, as many rows as the register has. */
    private double kernel(List<Programme> programmes, Kernel kernel) {
        Plan whole = Plan.of(catalogue.vocabulary(), programmes, DATE);
        Set<Integer> given = new HashSet<>();
        Set<String> known = Set.of("anciennete", "salaries", "budget");
        for (Column column : whole.columns()) {
            switch (column) {
                case Column.Ordered ordered
                when known.contains(ordered.axis().fact().name()) ->
                    given.addAll(List.of(ordered.low(), ordered.high()));
                case Column.Sorted sorted when isKnown(sorted) -> given.add(sorted.place());
                case Column.Ordered _, Column.Sorted _ -> {}
            }
        }
        Plan plan = whole.knowingOnly(given);
        Batch[] batches = new Batch[16];
        BenchRows random = new BenchRows(catalogue.vocabulary());
        for (int i = 0; i < batches.length; i++) {
            batches[i] = new Batch(plan, CAPACITY);
            while (!batches[i].isFull()) {
                batches[i].add(random.next());
            }
        }
        Sieve sieve = new Sieve(plan, kernel, CAPACITY);
        long total = 0;
        long rounds = rows / CAPACITY;
        for (long i = 0; i < rounds / 10; i++) {
            total += counted(
                    sieve, batches[(int) (i % batches.length)], plan.roots().size());
        }
        long start = cpu();
        for (long i = 0; i < rounds; i++) {
            total += counted(
                    sieve, batches[(int) (i % batches.length)], plan.roots().size());
        }
        double nanos = (double) (cpu() - start) / (rounds * CAPACITY);
        if (total == 42) {
            System.out.println();
        }
        return nanos;
    }

    private static boolean isKnown(Column.Sorted sorted) {
        Set<String> known = Set.of("forme_juridique", "departement", "domaines", "societe_ess");
        return sorted.classes().sources().stream().anyMatch(source -> known.contains(source.name()));
    }

    private static long counted(Sieve sieve, Batch batch, int programmes) {
        sieve.decide(batch);
        long total = 0;
        for (int i = 0; i < programmes; i++) {
            total += sieve.count(i, Verdict.ELIGIBLE);
            total += sieve.count(i, Verdict.SOON);
            total += sieve.count(i, Verdict.TO_COMPLETE);
        }
        return total;
    }

    private static String quoted(List<String> values) {
        return "'" + String.join("','", values) + "'";
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
