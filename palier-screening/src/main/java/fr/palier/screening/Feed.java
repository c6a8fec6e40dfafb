package fr.palier.screening;

import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.screening.parquet.NumberedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the codes of a batch from one column of a file. The numbers of the file's own distinct values are
 * turned into codes by a table, so that no row costs a value.
 */
final class Feed {

    /** How many distinct values are remembered from one group of rows to the next. */
    private static final int MOST_VALUES = 1 << 17;

    private final Source source;
    private final NumberedColumn column;
    private final Vocabulary vocabulary;
    private final Batch batch;
    private final List<Spout> spouts = new ArrayList<>();
    private final Map<Object, Value> meanings = new HashMap<>();

    /** The numbers of the values that are there, and one more that is never looked at twice. */
    private final int[] found;

    private final long[] known;
    private int tabled;

    /** Where codes go, and the code of each number. */
    private static final class Spout {
        final Column column;
        final Map<Object, Integer> codes = new HashMap<>();
        int[] wide = new int[1];
        byte[] low = new byte[1];
        byte[] high = new byte[1];
        byte[] pair = new byte[1];

        /** Whether every code is small enough for a byte. */
        boolean isNarrow = true;

        Spout(Column column) {
            this.column = column;
        }

        void room(int size) {
            if (wide.length < size) {
                int more = Math.max(size, 2 * wide.length);
                wide = Arrays.copyOf(wide, more);
                low = Arrays.copyOf(low, more);
                high = Arrays.copyOf(high, more);
                pair = Arrays.copyOf(pair, more);
            }
        }
    }

    Feed(Source source, NumberedColumn column, Plan plan, Batch batch) {
        this.source = source;
        this.column = column;
        this.vocabulary = plan.vocabulary();
        this.batch = batch;
        this.found = new int[Screening.CAPACITY + 1];
        this.known = new long[Screening.CAPACITY >> 6];
        for (Column target : plan.columns()) {
            if (isTold(target, source)) {
                spouts.add(new Spout(target));
            }
        }
    }

    /** Whether a source fills a column. */
    static boolean isTold(Column column, Source source) {
        return switch (column) {
            case Column.Ordered ordered -> Batch.source(ordered).equals(source.fact());
            case Column.Sorted sorted -> sorted.classes().sources().contains(source.fact());
        };
    }

    /** Begins a group of rows, in which values are numbered anew. */
    void begin() {
        tabled = 0;
        if (meanings.size() > MOST_VALUES) {
            meanings.clear();
            forget();
        }
    }

    /** Takes back every code, once they mean something else. */
    void forget() {
        tabled = 0;
        for (Spout spout : spouts) {
            spout.codes.clear();
            spout.isNarrow = true;
        }
    }

    /** Fills the next rows. */
    void fill(int rows) {
        int count = column.read(rows, found, known);
        found[count] = 0;
        for (Spout spout : spouts) {
            spout.room(column.size());
            for (int number = tabled; number < column.size(); number++) {
                table(spout, number);
            }
        }
        tabled = column.size();
        for (Spout spout : spouts) {
            switch (spout.column) {
                case Column.Ordered ordered -> fill(spout, ordered, rows);
                case Column.Sorted sorted -> fill(spout, sorted, rows);
            }
        }
    }

    private void table(Spout spout, int number) {
        Object value = column.value(number);
        Integer cells = spout.codes.get(value);
        if (cells == null) {
            Value meaning = meanings.computeIfAbsent(value, source.meaning());
            cells = switch (spout.column) {
                case Column.Ordered ordered -> batch.cells(ordered, meaning);
                case Column.Sorted sorted ->
                    sorted.classes().of(Profile.empty(vocabulary).with(source.fact(), meaning));
            };
            spout.codes.put(value, cells);
        }
        spout.wide[number] = cells;
        int low = spout.column instanceof Column.Ordered ? cells >>> 16 : cells;
        int high = cells & 0xffff;
        spout.isNarrow &= low <= 0xff && high <= 0xff;
        spout.low[number] = Codes.inByte(low);
        spout.high[number] = Codes.inByte(high);
        Pairs pairs = spout.column instanceof Column.Ordered ordered ? batch.pairs(ordered) : null;
        if (pairs != null) {
            int pair = pairs.number(cells);
            spout.isNarrow &= pair <= 0xff;
            spout.pair[number] = Codes.inByte(pair);
        }
    }

    private void fill(Spout spout, Column.Ordered column, int rows) {
        byte[] low = batch.codes(column.low()).bytes();
        byte[] high = batch.codes(column.high()).bytes();
        int top = column.axis().openAbove();
        if (low != null && high != null && spout.isNarrow && top <= 0xff) {
            Spread.both(found, known, rows, spout.low, low, Codes.inByte(0), spout.high, high, Codes.inByte(top));
        } else {
            each(rows, (row, number) -> {
                batch.codes(column.low()).set(row, number < 0 ? Axis.OPEN_BELOW : spout.wide[number] >>> 16);
                batch.codes(column.high()).set(row, number < 0 ? top : spout.wide[number] & 0xffff);
            });
        }
        Pairs pairs = batch.pairs(column);
        if (pairs != null) {
            number(spout, pairs, rows);
        }
        Births births = batch.births(column);
        if (births != null) {
            births.later(() ->
                    each(rows, (row, number) -> births.set(row, number < 0 ? Value.Unknown.UNKNOWN : meaning(number))));
        }
    }

    private void number(Spout spout, Pairs pairs, int rows) {
        byte[] codes = pairs.codes().bytes();
        if (codes != null && spout.isNarrow) {
            Spread.one(found, known, rows, spout.pair, codes, Codes.inByte(0));
        } else {
            each(rows, (row, number) -> pairs.codes().set(row, number < 0 ? 0 : pairs.number(spout.wide[number])));
        }
    }

    private void fill(Spout spout, Column.Sorted column, int rows) {
        byte[] codes = batch.codes(column.place()).bytes();
        if (codes != null && spout.isNarrow) {
            Spread.one(found, known, rows, spout.low, codes, Codes.inByte(0));
        } else {
            each(rows, (row, number) -> batch.codes(column.place()).set(row, number < 0 ? 0 : spout.wide[number]));
        }
    }

    private Value meaning(int number) {
        return meanings.computeIfAbsent(column.value(number), source.meaning());
    }

    /** Takes a row and the number of its value, less than zero where there is none. */
    private interface Taker {
        void take(int row, int number);
    }

    private void each(int rows, Taker taker) {
        int at = 0;
        for (int row = 0; row < rows; row++) {
            boolean isThere = (known[row >> 6] >> row & 1) != 0;
            taker.take(row, isThere ? found[at++] : -1);
        }
    }
}
