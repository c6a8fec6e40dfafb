package fr.palier.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Explains each abbreviation of the trade where it first stands on a page. */
final class Abbreviations {

    private record Meaning(String abbreviation, String words) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("CRESS", "chambre régionale de l'économie sociale et solidaire"),
            new Meaning("DLA", "dispositif local d'accompagnement"),
            new Meaning("ESS", "économie sociale et solidaire"),
            new Meaning("ESUS", "entreprise solidaire d'utilité sociale"),
            new Meaning("ETP", "équivalent temps plein"),
            new Meaning("FRR", "France ruralités revitalisation"),
            new Meaning("QPV", "quartier prioritaire de la politique de la ville"),
            new Meaning("TPE", "très petite entreprise"),
            new Meaning("ZRR", "zone de revitalisation rurale"));

    private final Set<String> explained = new HashSet<>();

    /** The text, with the words behind every abbreviation that the page has not explained yet. */
    String explained(String text) {
        String told = text;
        for (Meaning meaning : MEANINGS) {
            int at = explained.contains(meaning.abbreviation) ? -1 : find(told, meaning.abbreviation);
            if (at >= 0) {
                explained.add(meaning.abbreviation);
                int end = at + meaning.abbreviation.length();
                told = isExplained(told, at, end, meaning)
                        ? told
                        : told.substring(0, end) + " (" + meaning.words + ")" + told.substring(end);
            }
        }
        return told;
    }

    /** Where the abbreviation stands as a word; an apostrophe after it makes it a part of a name. */
    private static int find(String text, String abbreviation) {
        for (int at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
            int end = at + abbreviation.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends =
                    end == text.length() || (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '\'');
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /** In brackets it stands behind its words, before brackets it is followed by them. */
    private static boolean isExplained(String text, int at, int end, Meaning meaning) {
        boolean isInBrackets = text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
        return isInBrackets
                || text.startsWith(" (", end)
                || text.toLowerCase(Locale.ROOT).contains(meaning.words.toLowerCase(Locale.ROOT));
    }
}
