package fr.palier.catalogue.findings;

/** A piece of anyone's text within a message: on one line, and never longer than a person reads. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text between French quotation marks, shortened where it is long. */
    public static String of(String text) {
        return "« " + shortened(text) + " »";
    }

    /** The text on one line, its end left out where it is long, without what would move a terminal. */
    public static String shortened(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String line = start.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
