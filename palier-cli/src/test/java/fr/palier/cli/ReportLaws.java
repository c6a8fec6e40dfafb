package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every answer to a person, whatever is known of the structure. */
class ReportLaws {

    private static final List<String> STRUCTURES = structures();

    private static List<String> structures() {
        Path examples = Path.of(System.getProperty("palier.home", ".."), "exemples");
        try {
            return Files.readAllLines(examples.resolve("structures.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the structures, with some of what it says left out. */
    private static String forgetful(long seed) {
        Random random = new Random(seed);
        String structure = STRUCTURES.get(random.nextInt(STRUCTURES.size()));
        List<String> entries = entries(structure.substring(1, structure.length() - 1));
        entries.removeIf(entry -> !entry.startsWith("\"id\"") && random.nextInt(3) == 0);
        return "{" + String.join(",", entries) + "}";
    }

    /** The entries of an object, parted at the commas that stand in no brackets. */
    private static List<String> entries(String object) {
        List<String> entries = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < object.length(); i++) {
            char c = object.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (c == ',' && depth == 0) {
                entries.add(object.substring(begin, i));
                begin = i + 1;
            }
        }
        entries.add(object.substring(begin));
        return entries;
    }

    @Property(seed = "20261124", tries = 60)
    void an_answer_fits_the_screen_and_says_what_it_is_worth(@ForAll long seed) {
        Run run = Run.typing(forgetful(seed), "orienter", "--profil", "-", "--date", "2026-11-24");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out()).contains("indicatifs").doesNotContain("null", " .", "..", "( ", "Optional");
    }
}
