package fr.palier.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code table: what a register's codes mean. A code that ends with a star stands for all that begin so; the
 * longest that fits governs. Where all codes that are numbers have as many digits, one that has fewer has lost its
 * first zeros: a spreadsheet, or a column of whole numbers, drops them.
 *
 * @param <T> what a code means
 */
final class Codes<T> {

    private record Beginning<T>(String start, T meaning) {}

    private final Map<String, T> exact;
    private final List<Beginning<T>> beginnings;

    /** How many digits its numbers have; 0 where they do not have as many, or there are none. */
    private final int digits;

    Codes(Map<String, T> codes) {
        this.exact = Map.copyOf(codes);
        this.beginnings = codes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("*"))
                .map(entry -> new Beginning<>(
                        entry.getKey().substring(0, entry.getKey().length() - 1), entry.getValue()))
                .sorted(Comparator.comparingInt(beginning -> -beginning.start().length()))
                .toList();
        List<Integer> lengths = exact.keySet().stream()
                .filter(Codes::isNumber)
                .map(String::length)
                .distinct()
                .toList();
        this.digits = lengths.size() == 1 ? lengths.getFirst() : 0;
    }

    /** What a code means; empty where the table does not say. */
    Optional<T> find(String said) {
        String code = isNumber(said) && said.length() < digits ? "0".repeat(digits - said.length()) + said : said;
        T meaning = exact.get(code);
        return meaning != null
                ? Optional.of(meaning)
                : beginnings.stream()
                        .filter(beginning -> code.startsWith(beginning.start()))
                        .findFirst()
                        .map(Beginning::meaning);
    }

    private static boolean isNumber(String code) {
        return !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
