package fr.palier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** docs/catalogue.md: its examples are a catalogue, and it leaves no key out. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "catalogue.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\\n# (\\S+)\\n(.*?)```");

    @TempDir
    private Path directory;

    @Test
    void its_examples_are_a_catalogue_of_which_nothing_is_to_be_told() throws IOException {
        CatalogueFolder folder = CatalogueFolder.in(directory);
        Files.delete(directory.resolve("programmes/essai.yaml"));
        BLOCK.matcher(Files.readString(PAGE)).results().forEach(block -> folder.with(block.group(1), block.group(2)));

        assertThat(folder.findings()).isEmpty();
        assertThat(folder.catalogue().sheets()).hasSize(1);
        assertThat(folder.catalogue().landscape().advisers()).hasSize(1);
        assertThat(folder.catalogue().preparation().firstSteps()).hasSize(2);
        assertThat(folder.catalogue().preparation().dialogue()).hasSize(1);
        assertThat(folder.catalogue().glossary().terms()).hasSize(2);
    }

    @Test
    void it_names_every_key_of_the_schemas() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> keys = new TreeSet<>();
        for (String name :
                new String[] {"vocabulaire", "sources", "structures", "programme", "preparation", "glossaire"}) {
            collect(schema(name), keys);
        }

        assertThat(keys)
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(page).containsPattern("(?<![\\w])" + key + "(?![\\w])"));
    }

    private static JsonNode schema(String name) throws IOException {
        String resource = "/fr/palier/catalogue/schemas/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(FormatPageTest.class.getResourceAsStream(resource))) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static void collect(JsonNode schema, Set<String> keys) {
        JsonNode properties = schema.get("properties");
        if (schema.isObject() && properties != null && properties.isObject()) {
            keys.addAll(properties.propertyNames());
        }
        Stream<JsonNode> children = schema.valueStream();
        children.forEach(child -> collect(child, keys));
    }
}
