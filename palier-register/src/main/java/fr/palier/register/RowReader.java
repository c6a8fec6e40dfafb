package fr.palier.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Understands rows that someone else brings, as a register's are: where a table is read by many machines at once.
 *
 * <p>For one thread.
 */
public final class RowReader {

    private final Mapping mapping;
    private final List<String> own;
    private final List<String> remarks;
    private final Interpreter interpreter;

    RowReader(Mapping mapping, List<String> own, List<String> remarks, Interpreter interpreter) {
        this.mapping = mapping;
        this.own = List.copyOf(own);
        this.remarks = List.copyOf(remarks);
        this.interpreter = interpreter;
    }

    /** What the columns mean. */
    public Mapping mapping() {
        return mapping;
    }

    /** The columns of the table itself that a row has to bring. */
    public List<String> own() {
        return own;
    }

    /** All columns that a row has to bring: its own, then those of each joined file, as the mapping calls them. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(own);
        mapping.joins().forEach(join -> columns.addAll(join.columns()));
        return columns;
    }

    /** What deserves to be told of the columns before the results, in French sentences. */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * What a row says.
     *
     * @param number its number in the register, from 1
     * @param cells the cells of {@link #columns()}; empty where nothing is known
     */
    public Entry read(long number, List<String> cells) {
        return interpreter.read(number, cells.subList(0, own.size()), cells);
    }
}
