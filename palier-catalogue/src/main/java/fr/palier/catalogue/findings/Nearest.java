package fr.palier.catalogue.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that someone probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word nearest to a mistyped one, capitals or not; empty where none is near. */
    public static Optional<String> to(String word, Collection<String> known) {
        String small = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(word.length(), 9) / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .filter(candidate -> distance(small, candidate.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt((String candidate) -> distance(small, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether a word is most probably a known one with a slip of the finger in it, and nothing of its own. */
    public static boolean isSlip(String word, Collection<String> known) {
        int most = word.length() < 8 ? 1 : 2;
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most)
                .anyMatch(candidate -> distance(word, candidate) <= most);
    }

    /** "Vouliez-vous dire « x » ?" as a remedy, or the list of what exists. */
    public static String remedy(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> "Vouliez-vous dire « " + nearest + " » ?")
                .orElseGet(() -> known.isEmpty()
                        ? "Supprimez cette ligne."
                        : "Possibles : "
                                + String.join(", ", known.stream().limit(40).toList())
                                + (known.size() > 40 ? "…" : "."));
    }

    /** Damerau-Levenshtein distance (optimal string alignment): letters lost, added, changed or swapped. */
    static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
