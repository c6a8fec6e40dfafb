package fr.palier.register;

import java.util.List;
import java.util.Optional;

/** A register's file as lines of cells; an empty cell says nothing. */
sealed interface Table extends AutoCloseable permits LineTable, ParquetTable {

    /** A line, or what keeps it from being one. */
    sealed interface Line {

        long number();

        /**
         * The cells of the columns that were asked for, in the order in which they were.
         */
        record Cells(long number, List<String> cells) implements Line {}

        /**
         * Something that is no line of the table.
         *
         * @param text the line, or its beginning
         */
        record Unreadable(long number, String reason, String text) implements Line {}
    }

    /** The names of its columns; none where each line has its own. */
    List<String> columns();

    /** Says which columns are wanted, before the first line is read. */
    void want(List<String> columns);

    /** The next line; empty at the end. */
    Optional<Line> next();

    /** What deserves to be told of the file, in French: an encoding that was guessed. */
    List<String> remarks();

    /** How much was read, in the unit of {@link #size()}. */
    long position();

    /** How much there is to read; 0 where nobody knows. */
    long size();

    @Override
    void close();
}
