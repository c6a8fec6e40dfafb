package fr.palier.spark;

import fr.palier.register.Entry;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of a partition that cannot be used, each with its number and the reason. */
final class Rejecter implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    static final StructType COLUMNS = new StructType()
            .add("ligne", DataTypes.LongType)
            .add("motif", DataTypes.StringType)
            .add("texte", DataTypes.StringType);

    private final Broadcast<Brief> brief;
    private final HashMap<String, Long> offsets;

    Rejecter(Broadcast<Brief> brief, Map<String, Long> offsets) {
        this.brief = brief;
        this.offsets = new HashMap<>(offsets);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Entries entries = new Entries(rows, brief.value().reader(), offsets);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false)
                .filter(Entry.Broken.class::isInstance)
                .map(Entry.Broken.class::cast)
                .map(broken -> RowFactory.create(broken.number(), broken.reason(), broken.text()))
                .iterator();
    }
}
