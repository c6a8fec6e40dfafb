package fr.palier.screening.parquet;

import dev.hardwood.internal.metadata.PageHeader;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.Encoding;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * One flat column of a Parquet file. Its values are numbered, anew in each group of rows: a file that has a
 * dictionary has done so already, and a row then costs a few bits and no value.
 */
public final class NumberedColumn {

    private final ColumnSchema schema;
    private final Chunk chunk;
    private final Values values;
    private final Hybrid levels = new Hybrid();
    private final Hybrid numbers = new Hybrid();
    private boolean hasNulls;
    private boolean isPlain;
    private ByteBuffer plain = ByteBuffer.allocate(0);
    private int rowsOfPage;

    NumberedColumn(ColumnSchema schema, FileChannel file) {
        this.schema = schema;
        this.chunk = new Chunk(file);
        this.values = new Values(schema.type());
    }

    public String name() {
        return schema.name();
    }

    /** Goes to a group of rows. */
    void open(ColumnMetaData column) throws IOException {
        chunk.open(column);
        values.clear();
        rowsOfPage = 0;
    }

    /** How many values were numbered in this group of rows so far. */
    public int size() {
        return values.size();
    }

    /** A value by its number: a {@code String}, {@code Boolean}, {@code Long} or {@code Double}. */
    public Object value(int number) {
        return values.get(number);
    }

    /**
     * Reads the next rows of the group.
     *
     * @param found receives the numbers of the values that are there, without gaps
     * @param known receives a bit for each row, set where there is a value
     * @return how many values are there
     * @throws UnreadableParquet if the file is not whole
     */
    public int read(int rows, int[] found, long[] known) {
        Arrays.fill(known, 0, (rows + Long.SIZE - 1) >> 6, 0);
        int count = 0;
        try {
            for (int row = 0; row < rows; ) {
                while (rowsOfPage == 0) {
                    turnPage();
                }
                int some = Math.min(rows - row, rowsOfPage);
                count += read(row, some, found, count, known);
                row += some;
                rowsOfPage -= some;
            }
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException e) {
            throw broken(e);
        }
        return count;
    }

    private int read(int row, int rows, int[] found, int at, long[] known) {
        int there = rows;
        if (hasNulls) {
            int before = count(known, row, rows);
            levels.mark(known, row, rows);
            there = count(known, row, rows) - before;
        } else {
            set(known, row, rows);
        }
        if (isPlain) {
            for (int i = 0; i < there; i++) {
                found[at + i] = values.number(plain);
            }
        } else {
            numbers.read(found, at, there);
        }
        return there;
    }

    private void turnPage() throws IOException {
        if (!chunk.hasNext()) {
            throw new IOException("fewer rows than the file announces");
        }
        Chunk.Page page = chunk.next();
        PageHeader header = page.header();
        switch (header.type()) {
            case DICTIONARY_PAGE ->
                values.addAll(
                        chunk.bytes(), page.end(), header.dictionaryPageHeader().numValues());
            case DATA_PAGE -> first(page);
            case DATA_PAGE_V2 -> {
                int length = header.dataPageHeaderV2().definitionLevelsByteLength();
                levels(page.levels(), length);
                rowsOfPage = header.dataPageHeaderV2().numValues();
                values(header.dataPageHeaderV2().encoding(), page.values(), page.end());
            }
            case INDEX_PAGE -> {}
        }
    }

    private void first(Chunk.Page page) {
        int from = page.values();
        if (schema.maxDefinitionLevel() > 0) {
            int length = ByteBuffer.wrap(chunk.bytes())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt(from);
            levels(from + 4, length);
            from += 4 + length;
        } else {
            levels(from, 0);
        }
        rowsOfPage = page.header().dataPageHeader().numValues();
        values(page.header().dataPageHeader().encoding(), from, page.end());
    }

    private void levels(int from, int length) {
        hasNulls = schema.maxDefinitionLevel() > 0;
        levels.start(chunk.bytes(), from, from + length, 1);
    }

    private void values(Encoding encoding, int from, int end) {
        isPlain = false;
        switch (encoding) {
            case PLAIN_DICTIONARY, RLE_DICTIONARY ->
                numbers.start(chunk.bytes(), Math.min(from + 1, end), end, from < end ? chunk.bytes()[from] : 0);
            case PLAIN -> {
                if (schema.type() == PhysicalType.BOOLEAN) {
                    numbers.startPacked(chunk.bytes(), from, end, 1);
                } else {
                    isPlain = true;
                    plain = values.plain(chunk.bytes(), from, end);
                }
            }
            case RLE -> numbers.start(chunk.bytes(), from + 4, end, 1);
            case BIT_PACKED,
                    DELTA_BINARY_PACKED,
                    DELTA_LENGTH_BYTE_ARRAY,
                    DELTA_BYTE_ARRAY,
                    BYTE_STREAM_SPLIT,
                    UNKNOWN -> throw new IllegalStateException("not looked for when the file was opened: " + encoding);
        }
    }

    private static int count(long[] marks, int from, int count) {
        int sum = 0;
        for (int word = from >> 6; word <= (from + count - 1) >> 6; word++) {
            sum += Long.bitCount(marks[word]);
        }
        return sum;
    }

    private static void set(long[] marks, int from, int count) {
        for (int at = from; at < from + count; ) {
            int some = Math.min(from + count - at, Long.SIZE - (at & 63));
            marks[at >> 6] |= -1L >>> (Long.SIZE - some) << at;
            at += some;
        }
    }

    private UnreadableParquet broken(Exception cause) {
        return new UnreadableParquet(
                "Le fichier Parquet est abîmé : la colonne « " + name() + " » ne se lit pas en entier.", cause);
    }
}
