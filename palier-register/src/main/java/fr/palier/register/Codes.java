package fr.palier.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code table: what a register's codes mean. A code that ends with a star stands for all that begin so; the
 * longest that fits governs.
 *
 * @param <T> what a code means
 */
final class Codes<T> {

    private record Beginning<T>(String start, T meaning) {}

    private final Map<String, T> exact;
    private final List<Beginning<T>> beginnings;

    Codes(Map<String, T> codes) {
        this.exact = Map.copyOf(codes);
        this.beginnings = codes.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("*"))
                .map(entry -> new Beginning<>(
                        entry.getKey().substring(0, entry.getKey().length() - 1), entry.getValue()))
                .sorted(Comparator.comparingInt(beginning -> -beginning.start().length()))
                .toList();
    }

    /** What a code means; empty where the table does not say. */
    Optional<T> find(String code) {
        T meaning = exact.get(code);
        return meaning != null
                ? Optional.of(meaning)
                : beginnings.stream()
                        .filter(beginning -> code.startsWith(beginning.start()))
                        .findFirst()
                        .map(Beginning::meaning);
    }

    List<String> known() {
        return exact.keySet().stream().sorted().toList();
    }
}
