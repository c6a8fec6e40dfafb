package fr.palier.spark;

import fr.palier.catalogue.results.Words;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.screening.Ruling;
import fr.palier.screening.Screening;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Decides on a partition: a row for each structure and programme, with the columns of {@code cribler}. */
final class Decider implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    static final StructType COLUMNS = new StructType()
            .add("id", DataTypes.StringType)
            .add("programme", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("eligible_le", DataTypes.DateType)
            .add("faits_manquants", DataTypes.createArrayType(DataTypes.StringType))
            .add("bloquant", DataTypes.StringType);

    private final Broadcast<Brief> brief;
    private final HashMap<String, Long> offsets;
    private final Tallies tallies;

    Decider(Broadcast<Brief> brief, Map<String, Long> offsets, Tallies tallies) {
        this.brief = brief;
        this.offsets = new HashMap<>(offsets);
        this.tallies = tallies;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Decisions(
                new Entries(rows, brief.value().reader(), offsets),
                brief.value().screening(),
                brief.value().isAll());
    }

    /** Decides a batch at a time, so that a partition of any length takes the same memory. */
    private final class Decisions implements Iterator<Row> {

        private final Entries entries;
        private final Screening screening;
        private final List<Programme> programmes;
        private final boolean isAll;
        private final List<String> ids = new ArrayList<>();
        private final Deque<Row> ready = new ArrayDeque<>();
        private final Map<String, Long> leftOut = new HashMap<>();
        private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        private long organisations;
        private long broken;
        private boolean isOver;

        Decisions(Entries entries, Screening screening, boolean isAll) {
            this.entries = entries;
            this.screening = screening;
            this.programmes = screening.programmes();
            this.isAll = isAll;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && !isOver) {
                fill();
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        private void fill() {
            while (entries.hasNext() && !screening.isFull()) {
                take(entries.next());
            }
            decide();
            if (!entries.hasNext()) {
                isOver = true;
                tallies.add(Map.of(TaskContext.getPartitionId(), new Tally(organisations, broken, leftOut, verdicts)));
            }
        }

        private void take(Entry entry) {
            switch (entry) {
                case Entry.Organisation organisation -> {
                    ids.add(organisation.id());
                    screening.add(organisation.submission().profile());
                    organisations++;
                }
                case Entry.LeftOut(long _, String reason) -> leftOut.merge(reason, 1L, Long::sum);
                case Entry.Broken _ -> broken++;
            }
        }

        private void decide() {
            screening.decide();
            for (int row = 0; row < screening.rows(); row++) {
                for (int i = 0; i < programmes.size(); i++) {
                    if (isAll || screening.verdict(row, i) != Verdict.NOT_ELIGIBLE) {
                        ready.add(told(ids.get(row), programmes.get(i).id(), screening.ruling(row, i)));
                    }
                }
            }
            for (Verdict verdict : Verdict.values()) {
                for (int i = 0; i < programmes.size(); i++) {
                    verdicts.merge(verdict, (long) screening.count(i, verdict), Long::sum);
                }
            }
            screening.clear();
            ids.clear();
        }
    }

    private static Row told(String id, String programme, Ruling ruling) {
        return RowFactory.create(
                id,
                programme,
                Words.verdict(ruling.verdict()),
                ruling.from(),
                ruling.missing().stream().map(Fact::name).toArray(String[]::new),
                ruling.blocking());
    }
}
