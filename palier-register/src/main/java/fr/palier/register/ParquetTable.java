package fr.palier.register;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.SchemaNode;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A Parquet file. A fault in it stops the reading: what follows it cannot be trusted. */
final class ParquetTable implements Table {

    /** Tells whether the machine is fast, which no user asked; held here, or its level would be forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private static final int MOST_COLUMNS = 10_000;

    /**
     * A column of single values or of lists of these.
     *
     * @param isUnsigned whether its numbers are written without a sign, which the reader does not look at
     */
    private record Field(String name, boolean isUnsigned) {}

    private final ParquetFileReader file;
    private final List<String> columns;
    private List<Field> wanted = List.of();
    private @Nullable RowReader rows;
    private long number;

    ParquetTable(Path path) {
        String damaged = "« " + path + " » n'est pas un fichier Parquet entier : il est sans doute tronqué ou abîmé."
                + " Téléchargez-le ou copiez-le de nouveau.";
        try {
            this.file = ParquetFileReader.open(new ChannelInput(path));
        } catch (IOException | RuntimeException e) {
            throw new RegisterException(damaged, e);
        }
        List<SchemaNode> fields = file.getFileSchema().getRootNode().children();
        if (fields.stream().anyMatch(field -> isNameless(field.name()))) {
            close();
            throw new RegisterException(damaged);
        }
        if (fields.size() > MOST_COLUMNS) {
            close();
            throw new RegisterException("Ce registre a " + fields.size() + " colonnes, au-delà des " + MOST_COLUMNS
                    + " que Palier lit : gardez celles qui servent.");
        }
        this.columns = fields.stream().map(SchemaNode::name).toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void want(List<String> names) {
        this.wanted = names.stream().map(this::field).toList();
        // The reader takes a name with a dot for a path: it then has to read all columns.
        ColumnProjection projection = names.stream().anyMatch(name -> name.contains("."))
                ? ColumnProjection.all()
                : ColumnProjection.columns(names.toArray(String[]::new));
        guarded(() -> rows = file.buildRowReader().projection(projection).build());
    }

    @Override
    public Optional<Line> next() {
        RowReader reader = Objects.requireNonNull(rows, "say what is wanted first");
        String[] cells = new String[wanted.size()];
        boolean[] isThere = {false};
        guarded(() -> {
            if (reader.hasNext()) {
                isThere[0] = true;
                reader.next();
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cell(reader, wanted.get(i));
                }
            }
        });
        if (!isThere[0]) {
            demandAll();
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line.Cells(number, Arrays.asList(cells)));
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public long position() {
        return number;
    }

    @Override
    public long size() {
        return file.getFileMetaData().numRows();
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
            file.close();
        } catch (IOException e) {
            throw new RegisterException("Le fichier Parquet ne se laisse pas refermer.", e);
        }
    }

    private Field field(String name) {
        SchemaNode node = file.getFileSchema().getRootNode().children().get(columns.indexOf(name));
        return switch (node) {
            case SchemaNode.PrimitiveNode value ->
                new Field(
                        name, value.logicalType() instanceof LogicalType.IntType(int _, boolean isSigned) && !isSigned);
            case SchemaNode.GroupNode group
            when group.isList() && group.getListElement() instanceof SchemaNode.PrimitiveNode -> new Field(name, false);
            case SchemaNode.GroupNode _ ->
                throw new RegisterException("La colonne « " + name + " » de ce fichier Parquet en contient d'autres :"
                        + " une valeur, ou une liste de valeurs, était attendue. Mettez à plat celles qui servent.");
        };
    }

    /** Some damage makes the reader end early without a word. */
    private void demandAll() {
        if (number != size()) {
            throw new RegisterException("Ce fichier Parquet est abîmé : il annonce " + size() + " lignes et " + number
                    + " s'y lisent. Téléchargez-le ou copiez-le de nouveau.");
        }
    }

    /** The reader leaves null what the file leaves out. */
    private static boolean isNameless(@Nullable String name) {
        return name == null;
    }

    /** The reader tells what is wrong in a file by exceptions of every kind. */
    private void guarded(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | LinkageError e) {
            if (isCut(e)) {
                throw new RegisterException(
                        "Ce fichier Parquet a été raccourci pendant sa lecture, après la ligne " + number
                                + " : un autre programme l'écrit sans doute. Attendez qu'il soit entier, puis"
                                + " recommencez.",
                        e);
            }
            throw new RegisterException(
                    "Ce fichier Parquet ne se lit pas après sa ligne " + number
                            + " : il est abîmé, ou comprimé d'une façon que Palier ne connaît pas. Téléchargez-le de"
                            + " nouveau, ou enregistrez-le avec la compression « snappy » ou « zstd ».",
                    e);
        }
    }

    private static boolean isCut(@Nullable Throwable error) {
        return error instanceof EOFException || (error != null && isCut(error.getCause()));
    }

    private static String cell(RowReader row, Field field) {
        if (row.isNull(field.name())) {
            return "";
        }
        return switch (row.getValue(field.name())) {
            case PqList list -> Cell.of(list.values());
            case Integer number when field.isUnsigned() -> Integer.toUnsignedString(number);
            case Long number when field.isUnsigned() -> Long.toUnsignedString(number);
            case Object value -> Cell.of(value);
        };
    }
}
