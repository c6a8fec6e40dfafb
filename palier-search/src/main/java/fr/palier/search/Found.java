package fr.palier.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hits the best first
 * @param words what was looked for; empty where the question holds no word that tells programmes apart
 */
public record Found(List<Hit> hits, List<Sought> words) {

    public Found {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }

    /** The words that nothing in the catalogue answers: the search went on without them. */
    public List<Sought> unknown() {
        return words.stream().filter(word -> word.count() == 0).toList();
    }

    /**
     * A programme that answers.
     *
     * @param id its identifier
     * @param reasons where its words were found, the most telling first
     */
    public record Hit(String id, List<Reason> reasons) {

        public Hit {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Where something was found.
     *
     * @param label the part of the programme
     * @param pieces the text there, cut where it is long
     * @param instead the words of the question that the text says in another way; empty where it says them
     */
    public record Reason(String label, List<Piece> pieces, List<String> instead) {

        public Reason {
            pieces = List.copyOf(pieces);
            instead = List.copyOf(instead);
        }

        /** Whether it is the summary, which a list shows anyway. */
        public boolean isOfSummary() {
            return label.equals(Field.SUMMARY.label());
        }
    }

    /** A piece of text, and whether it is what was found. */
    public record Piece(String text, boolean isFound) {}

    /**
     * A word that was looked for.
     *
     * @param typed as it was typed
     * @param count how many programmes answer it alone
     * @param suggestion a word of the catalogue that may have been meant; null where none is near
     */
    public record Sought(String typed, int count, @Nullable String suggestion) {}
}
