package fr.palier.mcp;

import fr.palier.catalogue.Catalogue;
import fr.palier.guide.export.Schemas;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the tools: those that the API has, each with what it needs beside it. */
final class ToolSchemas {

    private static final String DEFINITIONS = "$defs";
    private static final String REFERENCE = "$ref";
    private static final String HERE = "#/" + DEFINITIONS + "/";
    private static final String FILE = "recherche.json";
    private static final TypeRef<Map<String, Object>> MAP = new TypeRef<>() {};

    private final Map<String, Object> all;

    ToolSchemas(Catalogue catalogue, McpJsonMapper json) {
        try (InputStream in = Objects.requireNonNull(ToolSchemas.class.getResourceAsStream(FILE), FILE)) {
            all = new LinkedHashMap<>(json.readValue(Schemas.of(catalogue), MAP));
            all.putAll(json.readValue(new String(in.readAllBytes(), StandardCharsets.UTF_8), MAP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema of what a tool gives: one of those that have a name. */
    Map<String, Object> named(String name) {
        return with(here(schema(name)));
    }

    /**
     * The schema of what a tool takes.
     *
     * @param properties what may be given; a schema of that name stands for itself
     * @param required what has to be
     */
    Map<String, Object> taking(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", here(properties));
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return with(schema);
    }

    /** What stands for a schema of that name. */
    static Map<String, Object> reference(String name) {
        return Map.of(REFERENCE, Schemas.REFERENCE + name);
    }

    /** A schema and all that it refers to, also by way of others. */
    private Map<String, Object> with(Map<String, Object> schema) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Deque<Object> waiting = new ArrayDeque<>(List.of(schema));
        while (!waiting.isEmpty()) {
            for (String name : referred(waiting.removeFirst()).toList()) {
                if (!definitions.containsKey(name)) {
                    Map<String, Object> definition = here(schema(name));
                    definitions.put(name, definition);
                    waiting.add(definition);
                }
            }
        }
        if (!definitions.isEmpty()) {
            schema.put(DEFINITIONS, definitions);
        }
        return schema;
    }

    private Map<?, ?> schema(String name) {
        if (all.get(name) instanceof Map<?, ?> schema) {
            return schema;
        }
        throw new IllegalArgumentException("no such schema: " + name);
    }

    private static Stream<String> referred(@Nullable Object schema) {
        return switch (schema) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> REFERENCE.equals(entry.getKey())
                                ? Stream.of(String.valueOf(entry.getValue()).substring(HERE.length()))
                                : referred(entry.getValue()));
            case List<?> list -> list.stream().flatMap(ToolSchemas::referred);
            case null, default -> Stream.empty();
        };
    }

    /** The same with its references to what stands beside it. */
    private static Map<String, Object> here(Map<?, ?> schema) {
        Map<String, Object> copy = new LinkedHashMap<>();
        schema.forEach((key, value) -> copy.put(
                String.valueOf(key),
                REFERENCE.equals(key)
                        ? HERE + String.valueOf(value).substring(Schemas.REFERENCE.length())
                        : value(value)));
        return copy;
    }

    /** Plain values stay, null among the values of a list too. */
    private static Object value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> here(map);
            case List<?> list -> {
                List<Object> copy = new ArrayList<>();
                list.forEach(item -> copy.add(item == null ? item : value(item)));
                yield copy;
            }
            default -> value;
        };
    }
}
