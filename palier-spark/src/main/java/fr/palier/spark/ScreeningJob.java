package fr.palier.spark;

import fr.palier.register.Mapping;
import fr.palier.register.MappingReader;
import fr.palier.register.Registers;
import fr.palier.register.RowReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Decides on a Parquet register of any size, a partition at a time. The result is whole once its folder holds the
 * mark {@link Storage#WHOLE}.
 */
final class ScreeningJob {

    static final String RESULT = "/resultat";
    static final String REJECTS = "/rejets";

    private static final String FILE = "_metadata.file_path";
    private static final String PLACE = "_metadata.row_index";

    private final SparkSession spark;
    private final Order order;
    private final Storage storage;

    ScreeningJob(SparkSession spark, Order order) {
        this.spark = spark;
        this.order = order;
        this.storage = new Storage(spark.sparkContext().hadoopConfiguration());
        // A column is called exactly so; a date is a date; "01" in the name of a folder stays "01".
        spark.conf().set("spark.sql.caseSensitive", true);
        spark.conf().set("spark.sql.datetime.java8API.enabled", true);
        spark.conf().set("spark.sql.sources.partitionColumnTypeInference.enabled", false);
    }

    /**
     * Runs.
     *
     * @param remark takes what deserves to be told before the result, in French sentences
     * @throws JobException if it cannot be done, or at a broken row of a strict run
     * @throws fr.palier.register.RegisterException if the register or its mapping cannot be used
     */
    Tally run(Consumer<String> remark) {
        List<String> read = new ArrayList<>(order.joins().values());
        read.add(order.input());
        storage.clear(order.output(), List.of(RESULT, REJECTS), read);
        Dataset<Row> table = parquet(order.input());
        Brief brief = new Brief(order, storage.catalogue(order.catalogue()), mapping(), List.of(table.columns()));
        RowReader reader = brief.reader();
        reader.remarks().forEach(remark);
        String about = reader.mapping().about();
        if (about != null) {
            remark.accept(about);
        }
        Dataset<Row> rows = rows(table, reader, remark);
        Broadcast<Brief> told =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(brief);
        return decided(rows, told, offsets(table));
    }

    private Tally decided(Dataset<Row> rows, Broadcast<Brief> brief, Map<String, Long> offsets) {
        Dataset<Row> rejects = rows.mapPartitions(new Rejecter(brief, offsets), Encoders.row(Rejecter.COLUMNS));
        if (order.strict()) {
            rejects.orderBy("ligne").limit(1).collectAsList().forEach(row -> {
                throw new JobException("Ligne " + row.getLong(0) + " : " + row.getString(1)
                        + " Avec --strict, la première ligne fautive arrête tout.");
            });
        }
        Tallies tallies = new Tallies();
        spark.sparkContext().register(tallies, "Palier");
        write(rows.mapPartitions(new Decider(brief, offsets, tallies), Encoders.row(Decider.COLUMNS)), RESULT);
        Tally tally = tallies.sum();
        if (tally.broken() > 0) {
            write(rejects, REJECTS);
        }
        storage.mark(order.output());
        return tally;
    }

    /** Neither part says that it is whole: that is said of both at once. */
    private void write(Dataset<Row> rows, String part) {
        rows.write()
                .option("compression", "zstd")
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .parquet(order.output() + part);
    }

    /** A column that only some files have is read; a file that is damaged or gone stops all. */
    private Dataset<Row> parquet(String place) {
        return spark.read()
                .option("mergeSchema", "true")
                .option("ignoreCorruptFiles", "false")
                .option("ignoreMissingFiles", "false")
                .parquet(place);
    }

    private byte[] mapping() {
        String file = order.mapping();
        return file == null || file.equals(MappingReader.SIRENE) ? new byte[0] : storage.content(file);
    }

    /** How many rows stand before each file: the files of a folder follow each other by their addresses. */
    private static Map<String, Long> offsets(Dataset<Row> table) {
        Map<String, Long> counts = new TreeMap<>();
        table.groupBy(functions.col(FILE))
                .count()
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        Map<String, Long> offsets = new HashMap<>();
        long before = 0;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            offsets.put(count.getKey(), before);
            before += count.getValue();
        }
        return offsets;
    }

    /** Where each row stands, its own cells, then the joined ones. */
    private Dataset<Row> rows(Dataset<Row> table, RowReader reader, Consumer<String> remark) {
        Mapping mapping = reader.mapping();
        mapping.demandJoined(order.joins().keySet());
        List<Column> read = new ArrayList<>(
                List.of(functions.col(FILE).as("f"), functions.col(PLACE).as("p")));
        List<Column> wanted = new ArrayList<>(List.of(functions.col("f"), functions.col("p")));
        for (String column : reader.own()) {
            String name = "c" + wanted.size();
            read.add(column(column).as(name));
            wanted.add(functions.col(name));
        }
        for (Mapping.Join join : mapping.joins()) {
            read.add(key(column(join.key()).cast(DataTypes.StringType)).as("key " + join.name()));
        }
        Dataset<Row> rows = table.select(read.toArray(Column[]::new));
        for (Mapping.Join join : mapping.joins()) {
            String place = order.joins().get(join.name());
            if (place == null) {
                remark.accept(join.absence());
                join.columns().forEach(_ -> wanted.add(functions.lit("")));
            } else {
                rows = rows.join(said(join, place), new String[] {"key " + join.name()}, "left");
                join.columns().forEach(column -> wanted.add(column(column)));
            }
        }
        return rows.select(wanted.toArray(Column[]::new));
    }

    /** What a joined file says of each key; nothing where it says two different things. */
    private Dataset<Row> said(Mapping.Join join, String place) {
        Dataset<Row> table = parquet(place);
        List<String> wanted = join.wanted();
        Registers.demand(wanted, List.of(table.columns()), "« " + place + " »");
        StructType texts = new StructType();
        for (int i = 0; i < wanted.size(); i++) {
            texts = texts.add("c" + i, DataTypes.StringType);
        }
        Dataset<Row> cells = table.select(
                        wanted.stream().map(ScreeningJob::column).toArray(Column[]::new))
                .map((MapFunction<Row, Row>) ScreeningJob::texts, Encoders.row(texts));
        for (Mapping.Filter filter : join.filters()) {
            cells = cells.where(functions
                    .col("c" + wanted.indexOf(filter.column()))
                    .isin(filter.kept().toArray()));
        }
        String key = "key " + join.name();
        List<Column> meanings = new ArrayList<>();
        for (int i = 0; i < join.read().size(); i++) {
            meanings.add(functions.col("c" + i).as(join.columns().get(i)));
        }
        List<Column> firsts =
                new ArrayList<>(List.of(functions.count(functions.lit(1)).as("count")));
        join.columns()
                .forEach(column -> firsts.add(functions.first(column(column)).as(column)));
        meanings.add(key(functions.col("c" + wanted.indexOf(join.column()))).as(key));
        return cells.select(meanings.toArray(Column[]::new))
                .distinct()
                .groupBy(key)
                .agg(firsts.getFirst(), firsts.subList(1, firsts.size()).toArray(Column[]::new))
                .where("count = 1")
                .drop("count");
    }

    /** A number is the same with and without its first zeros, as everywhere in Palier. */
    private static Column key(Column text) {
        return functions
                .when(
                        text.rlike("^[0-9]{1,9}$"),
                        text.cast(DataTypes.IntegerType).cast(DataTypes.StringType))
                .otherwise(text);
    }

    private static Column column(String name) {
        return functions.col("`" + name.replace("`", "``") + "`");
    }

    private static Row texts(Row row) {
        Object[] texts = new Object[row.length()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Entries.text(row.get(i));
        }
        return RowFactory.create(texts);
    }
}
