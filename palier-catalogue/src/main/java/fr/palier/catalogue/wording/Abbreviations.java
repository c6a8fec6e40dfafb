package fr.palier.catalogue.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explains each abbreviation of the trade where it first stands on a page. One for each page. */
public final class Abbreviations {

    /**
     * A piece of a text.
     *
     * @param meaning what an abbreviation that is to be explained here stands for; null for any other text
     */
    public record Piece(String text, @Nullable String meaning) {}

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
    public String explained(String text) {
        StringBuilder told = new StringBuilder(text.length());
        for (Piece piece : pieces(text)) {
            told.append(piece.text());
            if (piece.meaning() != null) {
                told.append(" (").append(piece.meaning()).append(')');
            }
        }
        return told.toString();
    }

    /** The text in pieces, every abbreviation that the page has not explained yet one by itself. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(text, null)));
        for (Meaning meaning : MEANINGS) {
            if (explained.contains(meaning.abbreviation)) {
                continue;
            }
            for (int i = 0; i < pieces.size(); i++) {
                String plain = pieces.get(i).meaning() == null ? pieces.get(i).text() : "";
                int at = find(plain, meaning.abbreviation);
                if (at >= 0) {
                    explained.add(meaning.abbreviation);
                    if (!isExplained(text, text.indexOf(plain) + at, meaning)) {
                        split(pieces, i, at, meaning);
                    }
                    break;
                }
            }
        }
        return pieces;
    }

    private static void split(List<Piece> pieces, int place, int at, Meaning meaning) {
        String plain = pieces.remove(place).text();
        int end = at + meaning.abbreviation.length();
        pieces.add(place, new Piece(plain.substring(end), null));
        pieces.add(place, new Piece(meaning.abbreviation, meaning.words));
        pieces.add(place, new Piece(plain.substring(0, at), null));
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
    private static boolean isExplained(String text, int at, Meaning meaning) {
        boolean isInBrackets = text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
        return isInBrackets
                || text.startsWith(" (", at + meaning.abbreviation.length())
                || text.toLowerCase(Locale.ROOT).contains(meaning.words.toLowerCase(Locale.ROOT));
    }
}
