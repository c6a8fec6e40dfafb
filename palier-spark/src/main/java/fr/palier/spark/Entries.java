package fr.palier.spark;

import fr.palier.register.Cell;
import fr.palier.register.Entry;
import fr.palier.register.RowReader;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The rows of a partition, understood. A row is its file, its place there from zero, then its cells. */
final class Entries implements Iterator<Entry> {

    static final int BEFORE_CELLS = 2;

    private final Iterator<Row> rows;
    private final RowReader reader;
    private final Map<String, Long> offsets;

    /**
     * @param offsets how many rows of the register stand before each file
     */
    Entries(Iterator<Row> rows, RowReader reader, Map<String, Long> offsets) {
        this.rows = rows;
        this.reader = reader;
        this.offsets = offsets;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Entry next() {
        Row row = rows.next();
        Long offset = offsets.get(row.getString(0));
        if (offset == null) {
            throw new IllegalStateException("a file appeared while the register was read: " + row.getString(0));
        }
        return reader.read(
                offset + row.getLong(1) + 1,
                IntStream.range(BEFORE_CELLS, row.length())
                        .mapToObj(i -> text(row.get(i)))
                        .toList());
    }

    /** A value as Spark gives it, as the text of a cell. */
    static String text(@Nullable Object value) {
        return Cell.of(value instanceof scala.collection.Seq<?> list ? CollectionConverters.asJava(list) : value);
    }
}
