package fr.palier.catalogue.geography;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A shipped resource of lines {@code code;field;…} in the order of their codes. It is read when it is
 * first asked and its lines are cut into fields one at a time: a start of the command line looks at one
 * department out of 109.
 */
final class Table {

    private static final String SEPARATOR = ";";

    private final String resource;

    /** Null until read. Two threads may both read it: they find the same. */
    private volatile String @Nullable [] lines;

    Table(String resource) {
        this.resource = resource;
    }

    int size() {
        return lines().length;
    }

    /** Where the line of a code stands, or a negative number when there is none. */
    int indexOf(String code) {
        if (code.contains(SEPARATOR)) {
            return -1;
        }
        String start = code.concat(SEPARATOR);
        int next = -Arrays.binarySearch(lines(), start) - 1;
        return next < size() && lines()[next].startsWith(start) ? next : -1;
    }

    /** The fields of a line, its code first. */
    String[] row(int index) {
        return lines()[index].split(SEPARATOR, -1);
    }

    private String[] lines() {
        String[] known = lines;
        if (known == null) {
            known = Shelf.read(resource).split("\n");
            lines = known;
        }
        return known;
    }
}
