package fr.palier.catalogue.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as one compares it: small letters without accents, only words, "st" as "saint".
 *
 * @param spaced each word with a space on both sides: {@code " l isle d abeau "}
 * @param article where in {@code spaced} the name begins without its leading article; zero without one
 */
record Words(String spaced, int article) {

    private static final String SPACE = " ";
    private static final List<String> ARTICLES = List.of("le", "la", "les", "l");

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : lettersAndDigits(text).split(SPACE, -1)) {
            if (!word.isEmpty()) {
                words.add(inFull(word));
            }
        }
        boolean hasArticle = words.size() > 1 && ARTICLES.contains(words.getFirst());
        String spaced = words.isEmpty() ? "" : SPACE + String.join(SPACE, words) + SPACE;
        return new Words(spaced, hasArticle ? words.getFirst().length() + 1 : 0);
    }

    boolean isEmpty() {
        return spaced.isEmpty();
    }

    /** Whether this name is the other; where the other goes without article, this one may. */
    boolean isCalled(Words other) {
        return spaced.equals(other.spaced) || spaced.substring(article).equals(other.spaced);
    }

    /** Whether this name begins as the other, whose last word may be cut short. */
    boolean beginsWith(Words other) {
        String beginning = other.spaced.substring(0, other.spaced.length() - 1);
        return spaced.startsWith(beginning) || spaced.startsWith(beginning, article);
    }

    /** Each word with the space before it, which finds the beginning of a word in {@link #spaced}. */
    List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        for (String word : spaced.strip().split(SPACE, -1)) {
            beginnings.add(SPACE + word);
        }
        return beginnings;
    }

    private static String lettersAndDigits(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String parted = Normalizer.normalize(small, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(SPACE);
            }
        }
        return kept.toString();
    }

    private static String inFull(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}
