package fr.palier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.checks.Verification;
import fr.palier.catalogue.findings.Severity;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Whatever is mistyped in a catalogue, it is read whole or not at all, and nothing is thrown. More mistakes:
 * {@code -Dpalier.mutations=5000}.
 */
class HalfReadTest {

    private static final int MUTATIONS = Integer.getInteger("palier.mutations", 240);
    private static final String TYPED = ":-[]{}\"'#&*!|>%@,\t \u0000é0<=x";

    @TempDir
    private Path directory;

    @Test
    void a_mistyped_catalogue_is_read_whole_or_not_at_all() throws IOException {
        List<Path> files = copy();
        Random random = new Random(20261124);
        int whole = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Path file = files.get(i % files.size());
            String text = Files.readString(file);
            String mistyped = mistyped(text, random);
            Files.writeString(file, mistyped);
            whole += assertReadWholeOrNotAtAll(file, mistyped) ? 1 : 0;
            Files.writeString(file, text);
        }
        assertThat(whole).as("catalogues that could be read").isBetween(MUTATIONS / 10, MUTATIONS * 9 / 10);
    }

    private List<Path> copy() throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> shipped = Files.walk(ShippedCatalogueTest.SHIPPED)) {
            for (Path file : shipped.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Path copy = directory.resolve(ShippedCatalogueTest.SHIPPED.relativize(file));
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
                copies.add(copy);
            }
        }
        return copies;
    }

    private boolean assertReadWholeOrNotAtAll(Path file, String mistyped) {
        Reading reading = CatalogueReader.read(directory);
        boolean isUnreadable =
                reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.UNREADABLE);
        if (reading instanceof Reading.Whole whole) {
            assertThat(isUnreadable).as(mistyped).isFalse();
            assertWhole(whole, file, mistyped);
        } else {
            assertThat(isUnreadable).as(mistyped).isTrue();
        }
        return !isUnreadable;
    }

    private void assertWhole(Reading.Whole whole, Path file, String mistyped) {
        assertThat(whole.catalogue().sheets()).hasSize(20);
        String name = file.getFileName().toString().replace(".yaml", "");
        whole.catalogue().find(name).ifPresent(sheet -> assertWholeRule(sheet, mistyped));
        assertThat(Verification.of(directory, CatalogueFolder.TODAY)).isNotEmpty();
    }

    /** As many criteria as another parser sees. */
    private static void assertWholeRule(Sheet sheet, String text) {
        Object root =
                new Load(LoadSettings.builder().setAllowDuplicateKeys(true).build()).loadFromString(text);
        Object rule = root instanceof Map<?, ?> map ? map.get("eligibilite") : null;
        int expected = rule == null ? 1 : criteria(rule) + (isGroup(rule, "tous") ? 0 : 1);

        assertThat(count(sheet.programme().criterion())).as(text).isEqualTo(expected);
    }

    private static boolean isGroup(Object rule, String kind) {
        return rule instanceof Map<?, ?> map && map.containsKey(kind);
    }

    private static int criteria(Object node) {
        int criteria = 1;
        for (String kind : List.of("tous", "un_parmi", "aucun")) {
            if (node instanceof Map<?, ?> map && map.get(kind) instanceof List<?> parts) {
                criteria += parts.stream().mapToInt(HalfReadTest::criteria).sum();
            }
        }
        return criteria;
    }

    private static int count(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Group group ->
                1 + group.parts().stream().mapToInt(HalfReadTest::count).sum();
            case Criterion.Requirement _, Criterion.Defined _ -> 1;
            case Criterion.Validity _ -> 0;
        };
    }

    private static String mistyped(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(lines.size());
        int place = random.nextInt(text.length());
        String typed = String.valueOf(TYPED.charAt(random.nextInt(TYPED.length())));
        return switch (random.nextInt(9)) {
            case 0 -> {
                lines.remove(line);
                yield String.join("\n", lines);
            }
            case 1 -> {
                lines.add(line, lines.get(line));
                yield String.join("\n", lines);
            }
            case 2 -> {
                lines.add(Math.max(0, line - 1), lines.remove(line));
                yield String.join("\n", lines);
            }
            case 3 -> {
                lines.set(line, " " + lines.get(line));
                yield String.join("\n", lines);
            }
            case 4 -> {
                lines.set(line, lines.get(line).replaceFirst("^ {2}", ""));
                yield String.join("\n", lines);
            }
            case 5 -> text.substring(0, place);
            case 6 -> text.substring(0, place) + text.substring(place + 1);
            case 7 -> text.substring(0, place) + typed + text.substring(place);
            default -> text.substring(0, place) + typed + text.substring(place + 1);
        };
    }

    @Test
    void random_bytes_are_refused_and_nothing_is_thrown() {
        Random random = new Random(1);
        CatalogueFolder folder = CatalogueFolder.in(directory);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            folder.with("programmes/essai.yaml", bytes);

            assertThat(folder.read()).isInstanceOf(Reading.Faulty.class);
        }
    }

    @Test
    void words_of_the_format_in_any_order_never_break_the_reader() {
        List<String> words = List.of(
                "id: essai\n",
                "eligibilite:\n",
                "  tous:\n",
                "    - ",
                "{",
                "}",
                "[",
                "]",
                "salaries: ",
                "\">= 2\"",
                ", ",
                "un_parmi: ",
                "aucun: ",
                "ess: oui",
                "siege: ",
                "france",
                "\n",
                "  ",
                "validite: ",
                "du: 2026-01-01",
                "exemples:\n",
                "  - ",
                "profil: ",
                "verdict: ",
                "eligible",
                "&a ",
                "*a",
                "|",
                ">",
                "- ",
                ": ",
                "? ",
                "texte: ",
                "3 ans",
                "source: ",
                "liens: ",
                "candidature: ",
                "type: ",
                "fenetre",
                "~",
                "'",
                "\"",
                "# ",
                "---\n",
                "!!str ",
                "<<: ",
                "domaines: ",
                "uniquement: ",
                "faits:\n",
                "vrai_si: ",
                "valeurs: ");
        Random random = new Random(2);
        List<String> files = List.of(
                "programmes/essai.yaml",
                "programmes/essai.yaml",
                "vocabulaire.yaml",
                "structures.yaml",
                "sources.yaml",
                "preparation.yaml",
                "glossaire.yaml");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "id: essai\n" : "");
            for (int word = random.nextInt(25); word >= 0; word--) {
                text.append(words.get(random.nextInt(words.size())));
            }
            CatalogueFolder folder = CatalogueFolder.in(directory.resolve("essai-" + i))
                    .with(files.get(i % files.size()), text.toString());

            assertThat(folder.findings()).as(text.toString()).isNotNull();
            if (folder.read() instanceof Reading.Faulty(var findings)) {
                assertThat(findings).anyMatch(finding -> finding.severity() == Severity.UNREADABLE);
            }
        }
    }
}
