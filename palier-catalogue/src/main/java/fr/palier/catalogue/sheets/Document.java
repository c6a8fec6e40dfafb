package fr.palier.catalogue.sheets;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts were taken from.
 *
 * @param rights who may use its words
 * @param sections its sections by identifier, with what they are called
 */
public record Document(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String rights,
        @Nullable String url,
        @Nullable String note,
        Map<String, String> sections) {
    public Document {
        sections = Map.copyOf(sections);
    }
}
