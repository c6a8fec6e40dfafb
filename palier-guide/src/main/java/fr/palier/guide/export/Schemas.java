package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.engine.facts.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * JSON Schemas (2020-12) of everything that is told as JSON: profiles, results, programmes, questions. They are written
 * by hand in {@code schemas.json}; what depends on the vocabulary is filled in here.
 */
public final class Schemas {

    /** What a schema says before the name of another one. */
    public static final String REFERENCE = "#/components/schemas/";

    private static final String FILE = "schemas.json";

    private Schemas() {}

    /** One JSON object that holds each schema under its name, true of a catalogue. */
    public static String of(Catalogue catalogue) {
        String facts = catalogue.vocabulary().givable().stream()
                .map((Fact fact) -> Json.line(fact.name()))
                .collect(Collectors.joining(", "));
        return written()
                .replace("\"@profil\"", Json.line(ProfileSchema.of(catalogue)))
                .replace("\"@faits\"", facts);
    }

    private static String written() {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
