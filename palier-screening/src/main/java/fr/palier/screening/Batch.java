package fr.palier.screening;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some rows of a register, as the codes that a plan looks at. Filled, decided on, and filled again. */
final class Batch {

    private final Plan plan;
    private final int capacity;
    private final List<Codes> codes = new ArrayList<>();

    /** The days of birth themselves: two in one cell reach an age on different days. */
    private final Map<Fact, Births> births = new HashMap<>();

    /** A value for each pair of cells of an ordered fact. */
    private final Map<Column.Ordered, Map<Integer, Value>> examples = new HashMap<>();

    /** The numbers of those pairs, by the place of their lower cells, where they are asked for. */
    private final @Nullable Pairs[] pairs;

    private int rows;
    private int generation;

    /**
     * @param capacity the most rows it takes, a multiple of 64
     * @param numbered the columns whose pairs of cells are numbered
     */
    Batch(Plan plan, int capacity, Set<Column.Ordered> numbered) {
        this.plan = plan;
        this.capacity = capacity;
        this.pairs = new Pairs[plan.width()];
        for (int i = 0; i < plan.width(); i++) {
            codes.add(new Codes(capacity));
        }
        for (Column column : plan.columns()) {
            if (column instanceof Column.Ordered ordered) {
                examples.put(ordered, new HashMap<>());
                if (numbered.contains(ordered)) {
                    pairs[ordered.low()] = new Pairs(capacity, cells(ordered, Value.Unknown.UNKNOWN));
                }
                if (source(ordered).type() instanceof FactType.Day) {
                    births.put(source(ordered), new Births(capacity));
                }
            }
        }
    }

    int rows() {
        return rows;
    }

    /** The pairs of an ordered column; null where they are not numbered. */
    @Nullable
    Pairs pairs(Column.Ordered column) {
        return pairs[column.low()];
    }

    /** How many words hold a bit for each row. */
    int words() {
        return (rows + Long.SIZE - 1) >> 6;
    }

    boolean isFull() {
        return rows == capacity;
    }

    void clear() {
        rows = 0;
        generation = 0;
        for (Column column : plan.columns()) {
            if (column instanceof Column.Sorted sorted) {
                sorted.classes().tidy();
                generation += sorted.classes().generation();
            }
        }
    }

    /** Changes whenever a code may mean something else than before. */
    int generation() {
        return generation;
    }

    /** Tells how many rows were filled column by column. */
    void filled(int count) {
        rows = count;
    }

    Codes codes(int place) {
        return codes.get(place);
    }

    /** Adds what is known of one organisation. */
    void add(Profile profile) {
        if (isFull()) {
            throw new IllegalStateException("the batch is full");
        }
        for (Column column : plan.columns()) {
            switch (column) {
                case Column.Ordered ordered -> set(ordered, rows, profile.value(source(ordered)));
                case Column.Sorted sorted ->
                    codes.get(sorted.place()).set(rows, sorted.classes().of(profile));
            }
        }
        rows++;
    }

    /** Says what an ordered fact, or the birth that an age counts from, is in a row. */
    private void set(Column.Ordered column, int row, Value value) {
        int cells = cells(column, value);
        codes.get(column.low()).set(row, cells >>> 16);
        codes.get(column.high()).set(row, cells & 0xffff);
        Pairs numbered = pairs(column);
        if (numbered != null) {
            numbered.codes().set(row, numbered.number(cells));
        }
        Births days = births.get(source(column));
        if (days != null) {
            days.set(row, value);
        }
    }

    /** The cell of the lower end of a value, in the upper half, and that of its upper end; both are remembered. */
    int cells(Column.Ordered column, Value value) {
        int cells = column.axis().low(value) << 16 | column.axis().high(value);
        Objects.requireNonNull(examples.get(column)).putIfAbsent(cells, value);
        return cells;
    }

    /** The days from which an age is counted; null where an ordered fact is none. */
    @Nullable
    Births births(Column.Ordered column) {
        return births.get(source(column));
    }

    /** What a row says, as far as the plan can tell values apart; births are the row's own. */
    Profile profile(int row) {
        Profile profile = Profile.empty(plan.vocabulary());
        for (Column column : plan.columns()) {
            switch (column) {
                case Column.Ordered ordered -> profile = profile.with(source(ordered), value(ordered, row));
                case Column.Sorted(Classes classes, int place) -> {
                    List<Value> values = classes.example(codes.get(place).get(row));
                    for (int i = 0; i < values.size(); i++) {
                        profile = profile.with(classes.sources().get(i), values.get(i));
                    }
                }
            }
        }
        return profile;
    }

    private Value value(Column.Ordered column, int row) {
        Births days = births.get(source(column));
        if (days != null) {
            return days.get(row);
        }
        int cells = codes.get(column.low()).get(row) << 16
                | codes.get(column.high()).get(row);
        return Objects.requireNonNull(examples.get(column)).getOrDefault(cells, Value.Unknown.UNKNOWN);
    }

    /** The fact a person gives for an ordered one. */
    static Fact source(Column.Ordered column) {
        return column.axis().fact().sources().getFirst();
    }
}
