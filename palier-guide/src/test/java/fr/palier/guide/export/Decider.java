package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Truth;
import fr.palier.guide.Shipped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine that nobody here wrote, with the exported rules: an organisation in, a truth for each programme out. */
public interface Decider {

    /** A truth for each programme, by its {@link #name}. */
    Map<String, Truth> decide(Map<String, @Nullable Object> inputs);

    /** The exported rules of a catalogue, as a DMN file. */
    static String file(Catalogue catalogue) {
        return DmnExport.of(catalogue, Shipped.DAY);
    }

    /** What the exported decisions take: all facts, null where not known, and the day. */
    static Map<String, @Nullable Object> inputs(Map<String, Object> known, LocalDate day) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        for (Fact fact : Shipped.CATALOGUE.vocabulary().givable()) {
            inputs.put(fact.name(), known.get(fact.name()));
        }
        inputs.put(Feel.TODAY, day);
        return inputs;
    }

    /** The name of a programme's decision. */
    static String name(Sheet sheet) {
        return sheet.id().replace('-', '_');
    }

    /** What an engine answers: yes, no, or null for unknown. */
    static Truth truth(@Nullable Object value) {
        return switch (value) {
            case null -> Truth.UNKNOWN;
            case Boolean yes -> Truth.of(yes);
            default -> throw new IllegalStateException("neither yes, no nor null: " + value);
        };
    }
}
