package fr.palier.web.programmes;

import java.util.List;
import java.util.function.Predicate;

/**
 * One way to narrow the list down.
 *
 * @param name its name in an address
 * @param title as a person reads it
 * @param note what is to be known of it; empty for nothing
 * @param isList whether one choice is made from a long list; otherwise boxes are ticked, and any of them will do
 */
record Facet(String name, String title, String note, boolean isList, List<Option> options) {

    Facet {
        options = List.copyOf(options);
    }

    /**
     * One value.
     *
     * @param value as an address says it
     * @param label as a person reads it
     * @param test which programmes have it
     */
    record Option(String value, String label, Predicate<Candidate> test) {}

    List<String> values() {
        return options.stream().map(Option::value).toList();
    }

    /** Whether a programme has one of the values; with none chosen every programme passes. */
    boolean passes(Candidate candidate, List<String> chosen) {
        return chosen.isEmpty()
                || options.stream()
                        .filter(option -> chosen.contains(option.value()))
                        .anyMatch(option -> option.test().test(candidate));
    }
}
