package fr.palier.register;

/** Hears now and then how far the reading of a file is. */
@FunctionalInterface
public interface Progress {

    /**
     * Where it is. A file that is read after another begins at its own start.
     *
     * @param position how much was read, in the unit of the size
     * @param size how much there is to read, in bytes or rows; 0 where nobody knows
     * @param lines how many lines were read
     */
    void at(long position, long size, long lines);
}
