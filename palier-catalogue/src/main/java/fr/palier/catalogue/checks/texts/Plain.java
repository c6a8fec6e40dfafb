package fr.palier.catalogue.checks.texts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is easiest to look through. */
final class Plain {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    /** In small letters, with one kind of space, apostrophe and hyphen. */
    static String small(String text) {
        return SPACES.matcher(text)
                .replaceAll(" ")
                .replace('’', '\'')
                .replace('‑', '-')
                .replace('–', '-')
                .toLowerCase(Locale.FRENCH);
    }

    /** The same without accents, with a space for everything that is no letter and no digit. */
    static String bare(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(small(text), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe");
        return (" " + letters + " ").replaceAll("[^a-z0-9]+", " ");
    }
}
