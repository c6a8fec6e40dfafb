package fr.palier.catalogue.findings;

/**
 * Where something stands in a catalogue.
 *
 * @param file the file's path within the catalogue
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the file as a whole is meant
 * @param excerpt the line's text; empty where the file as a whole is meant
 */
public record Place(String file, int line, int column, String excerpt) {

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /** As compilers write it, so that editors find it: {@code programmes/dla.yaml:12:5}. */
    public String coordinates() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
