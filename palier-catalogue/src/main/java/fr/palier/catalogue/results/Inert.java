package fr.palier.catalogue.results;

/** Texts of anyone's, in a table that a spreadsheet may open. */
public final class Inert {

    /** Signs with which a spreadsheet begins to calculate. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private Inert() {}

    /** The text, behind an apostrophe where a spreadsheet would read it as a formula. */
    public static String cell(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
