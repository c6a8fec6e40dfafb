package fr.palier.catalogue.findings;

/** A piece of a file within a message: on one line, and never longer than a person reads. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text between French quotation marks, shortened where it is long. */
    public static String of(String text) {
        return "« " + shortened(text) + " »";
    }

    /** The text on one line, its end left out where it is long. */
    public static String shortened(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
