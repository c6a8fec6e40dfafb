package fr.palier.guide.export;

import fr.palier.engine.facts.Fact;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names that every FEEL engine reads as one name: letters, digits and low lines, and no word of FEEL's own. */
final class FeelNames {

    private static final Set<String> TAKEN = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "true",
            "false",
            "null",
            "function",
            "external",
            "instance",
            "of",
            "date",
            "time",
            "duration",
            "number",
            "string",
            "boolean",
            "list",
            "context",
            "count",
            "sum",
            "min",
            "max",
            "mean",
            "all",
            "any",
            "item",
            "v",
            "lieu",
            "zone",
            Feel.TODAY,
            Feel.REACHED_ON,
            Feel.PLACE_IN,
            Feel.SOME_PLACE_IN);

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>(TAKEN);

    /** The name of a fact. */
    String of(Fact fact) {
        return of(fact.name());
    }

    /** The name of anything; the same text has the same name, two texts never share one. */
    String of(String text) {
        return names.computeIfAbsent(text, this::found);
    }

    private String found(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String base = plain.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[0-9]|$)", "_");
        String name = base;
        for (int i = 2; !used.add(name); i++) {
            name = base + "_" + i;
        }
        return name;
    }
}
