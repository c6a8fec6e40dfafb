package fr.palier.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written, where a mapping says so.
 *
 * @param separator what parts its fields; null to find out
 * @param encoding {@code utf-8} or {@code windows-1252}; null to find out
 */
record Dialect(@Nullable Character separator, @Nullable Encoding encoding) {

    static final Dialect UNSAID = new Dialect(null, null);

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    /** What parts the fields of a head line: what stands most often in it, outside of quotation marks. */
    static char separatorOf(String head) {
        char best = SEPARATORS.getFirst();
        int most = 0;
        for (char candidate : SEPARATORS) {
            int count = count(head, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** A separator by the name that a mapping gives it. */
    static Optional<Character> separator(String word) {
        return word.equals("tabulation")
                ? Optional.of('\t')
                : SEPARATORS.stream()
                        .filter(sign -> word.equals(String.valueOf(sign)))
                        .findFirst();
    }

    private static int count(String head, char candidate) {
        boolean isQuoted = false;
        int count = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == candidate && !isQuoted) {
                count++;
            }
        }
        return count;
    }
}
