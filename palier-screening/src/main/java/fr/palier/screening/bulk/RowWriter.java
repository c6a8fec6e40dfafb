package fr.palier.screening.bulk;

import java.util.List;

/** Where rows go: beside the file that is to be, until they are whole. */
sealed interface RowWriter extends AutoCloseable permits TextRows, ParquetRows {

    /**
     * Writes the lines of one structure.
     *
     * @param id its identifier
     */
    void write(String id, List<Finding> findings);

    /**
     * Sees that all rows so far are on the disk.
     *
     * @return what to go on from, in bytes or parts
     */
    long commit();

    /** Puts the whole result in its place. */
    void finish();

    /** Lets go of the file, whatever was written. */
    @Override
    void close();
}
