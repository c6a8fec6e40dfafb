package fr.palier.engine.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a catalogue speaks of one fact.
 *
 * @param label what it is, in a few words: "budget annuel"
 * @param complement what follows a quantity of it: "de budget annuel", "d'existence"; null for none
 * @param one its unit for a quantity below two: "salarié"; null for none
 * @param many its unit for a greater one: "salariés"; null for none
 * @param yes a sentence for when it is so; null for none
 * @param no a sentence for when it is not; null for none
 * @param question what a person is asked; null for none
 * @param help how to answer; null for none
 * @param values how its values are called
 */
public record Phrases(
        String label,
        @Nullable String complement,
        @Nullable String one,
        @Nullable String many,
        @Nullable String yes,
        @Nullable String no,
        @Nullable String question,
        @Nullable String help,
        Map<String, String> values) {

    public Phrases {
        values = Map.copyOf(values);
    }

    /** What is said of a fact of which the catalogue gives nothing but the name. */
    public static Phrases of(String label) {
        return new Phrases(label, null, null, null, null, null, null, null, Map.of());
    }

    /** How a value is called; itself where the catalogue does not say. */
    public String value(String value) {
        return values.getOrDefault(value, value);
    }
}
