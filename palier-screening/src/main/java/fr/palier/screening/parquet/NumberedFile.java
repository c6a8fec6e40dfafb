package fr.palier.screening.parquet;

import dev.hardwood.InputFile;
import dev.hardwood.internal.reader.ParquetMetadataReader;
import dev.hardwood.metadata.Encoding;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.schema.ColumnSchema;
import dev.hardwood.schema.FileSchema;
import fr.palier.register.ChannelInput;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Some flat columns of a Parquet file, one group of rows after another. */
public final class NumberedFile implements AutoCloseable {

    private static final Set<Encoding> ENCODINGS =
            EnumSet.of(Encoding.PLAIN, Encoding.PLAIN_DICTIONARY, Encoding.RLE_DICTIONARY, Encoding.RLE);

    private final FileChannel file;
    private final FileMetaData footer;
    private final List<ColumnSchema> schemas = new ArrayList<>();
    private final List<NumberedColumn> columns = new ArrayList<>();
    private int group = -1;

    private NumberedFile(FileChannel file, FileMetaData footer, List<String> names) {
        this.file = file;
        this.footer = footer;
        FileSchema schema = FileSchema.fromSchemaElements(footer.schema());
        for (String name : names) {
            ColumnSchema column = schema.getColumns().stream()
                    .filter(one -> one.fieldPath().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableParquet(
                            "Le fichier Parquet n'a pas de colonne « " + name + " » : vérifiez son nom."));
            if (!canRead(column)) {
                throw new UnreadableParquet("La colonne « " + name
                        + " » du fichier Parquet est rangée d'une façon qui ne se lit pas par valeurs distinctes.");
            }
            schemas.add(column);
            columns.add(new NumberedColumn(column, file));
        }
    }

    /**
     * Opens a file.
     *
     * @param names the columns to be read
     * @throws UnreadableParquet if it is no Parquet file, or a column is missing or is not flat
     */
    public static NumberedFile open(Path path, List<String> names) {
        try (InputFile input = new ChannelInput(path)) {
            input.open();
            FileMetaData footer = ParquetMetadataReader.readMetadata(input);
            FileChannel file = FileChannel.open(path);
            try {
                return new NumberedFile(file, footer, names);
            } catch (RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnreadableParquet("Le fichier Parquet ne se lit pas (" + path + ").", e);
        }
    }

    private boolean canRead(ColumnSchema column) {
        return column.maxRepetitionLevel() == 0
                && column.maxDefinitionLevel() <= 1
                && Values.canHold(column.type())
                && footer.rowGroups().stream()
                        .map(rows -> rows.columns().get(column.columnIndex()).metaData())
                        .allMatch(chunk -> ENCODINGS.containsAll(chunk.encodings()));
    }

    /** The columns that were asked for, in that order. */
    public List<NumberedColumn> columns() {
        return List.copyOf(columns);
    }

    /** How many rows the file has. */
    public long rows() {
        return footer.numRows();
    }

    /**
     * Goes to the next group of rows.
     *
     * @return how many rows it has; 0 after the last
     */
    public int nextGroup() {
        group++;
        if (group >= footer.rowGroups().size()) {
            return 0;
        }
        RowGroup rows = footer.rowGroups().get(group);
        try {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i)
                        .open(rows.columns().get(schemas.get(i).columnIndex()).metaData());
            }
        } catch (IOException e) {
            throw new UnreadableParquet("Le fichier Parquet est abîmé : il s'arrête avant sa fin.", e);
        }
        return rows.numRows() == 0 ? nextGroup() : Math.toIntExact(rows.numRows());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
