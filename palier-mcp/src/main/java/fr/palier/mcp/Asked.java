package fr.palier.mcp;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.profiles.Pieces;
import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tool is asked with. A name that the tool does not know is refused: a slip must not be read as silence. */
final class Asked {

    private static final int LONGEST_TEXT = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final McpJsonMapper json;
    private final Map<String, Object> arguments;

    Asked(McpJsonMapper json, Map<String, Object> arguments) {
        this.json = json;
        this.arguments = arguments;
    }

    /**
     * Checks that nothing else is asked.
     *
     * @throws ToolException if something has another name
     */
    Asked expecting(String... names) {
        List<String> known = List.of(names);
        for (String name : arguments.keySet()) {
            if (!known.contains(name)) {
                throw new ToolException("L'argument " + Pieces.quoted(name) + " n'existe pas ici. "
                        + (known.isEmpty() ? "Cet outil n'en prend aucun." : Nearest.remedy(name, known)));
            }
        }
        return this;
    }

    /**
     * A text; empty where it is missing, null or blank.
     *
     * @throws ToolException if it is something else, or too long
     */
    Optional<String> text(String name) {
        return switch (arguments.get(name)) {
            case null -> Optional.empty();
            case String text
            when text.length() > LONGEST_TEXT ->
                throw new ToolException("« " + name + " » est trop long : " + LONGEST_TEXT + " caractères au plus.");
            case String text -> Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
            case Object other ->
                throw new ToolException("« " + name + " » vaut " + Pieces.quoted(written(other))
                        + " : un texte entre guillemets était attendu.");
        };
    }

    /**
     * A text that has to be there.
     *
     * @param example what it may be
     * @throws ToolException if it is missing
     */
    String needed(String name, String example) {
        return text(name)
                .orElseThrow(() -> new ToolException(
                        "« " + name + " » manque. Donnez-le, par exemple {\"" + name + "\": \"" + example + "\"}."));
    }

    /**
     * One of some known words; empty where it is missing.
     *
     * @throws ToolException if it is another word
     */
    Optional<String> word(String name, List<String> known) {
        Optional<String> value = text(name);
        value.filter(word -> !known.contains(word)).ifPresent(_ -> {
            throw new ToolException("« " + name + " » peut valoir : " + String.join(", ", known) + ".");
        });
        return value;
    }

    /**
     * A day within the years that anyone asks about; empty where it is missing.
     *
     * @throws ToolException if it is no day, or lies outside them
     */
    Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            LocalDate day = day(name, text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new ToolException(
                        "« " + name + " » doit se situer entre " + FIRST_YEAR + " et " + LAST_YEAR + ".");
            }
            return day;
        });
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new ToolException("« " + name + " » vaut " + Pieces.quoted(text)
                    + " : une date comme 2026-11-24 (année, mois, jour) était attendue.");
        }
    }

    /** Anything, as JSON; empty where it is missing or null. */
    Optional<String> json(String name) {
        return Optional.ofNullable(arguments.get(name)).map(this::written);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
