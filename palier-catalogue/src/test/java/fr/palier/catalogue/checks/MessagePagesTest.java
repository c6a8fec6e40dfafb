package fr.palier.catalogue.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/messages: a page for each kind of finding, whose example has it and whose correction has not. */
class MessagePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "messages");
    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\\n# (\\S+)\\n(.*?)```");

    @TempDir
    private Path directory;

    @Test
    void every_kind_has_its_page_and_every_page_its_kind() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                            .map(code -> code.slug() + ".md")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void the_index_lists_a_page_under_how_grave_its_kind_is(Code code) throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        String heading = switch (code.severity()) {
            case UNREADABLE -> "## Le catalogue ne peut pas être lu";
            case ERROR -> "## Le catalogue se lit, mais se trompe";
            case WARNING -> "## Avertissements";
        };
        String section =
                index.substring(index.indexOf(heading) + heading.length()).split("\n## ", 2)[0];

        assertThat(section).contains("[" + code.slug() + "](" + code.slug() + ".md)");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void a_page_says_what_it_means_how_grave_it_is_and_what_to_do(Code code) throws IOException {
        String page = page(code);
        String grave = switch (code.severity()) {
            case UNREADABLE -> "**Erreur. Tant qu'elle est là, aucune commande n'utilise ce catalogue";
            case ERROR -> "**Erreur. Les autres commandes lisent le catalogue";
            case WARNING -> "**Avertissement.";
        };

        assertThat(page).startsWith("# ").contains(grave).contains("\n## Que faire\n");
    }

    @ParameterizedTest
    @EnumSource(value = Code.class, names = "FICHIER_ILLISIBLE", mode = EnumSource.Mode.EXCLUDE)
    void the_example_of_a_page_has_the_finding_and_its_correction_has_not(Code code) throws IOException {
        String page = page(code);
        int corrected = page.indexOf("## Une fois corrigé");

        assertThat(findings("faux", page.substring(0, corrected)))
                .extracting(Finding::code)
                .contains(code);
        assertThat(findings("juste", page.substring(corrected)))
                .extracting(Finding::code)
                .doesNotContain(code);
    }

    private List<Finding> findings(String name, String section) {
        CatalogueFolder folder = CatalogueFolder.in(directory.resolve(name));
        List<String[]> blocks = BLOCK.matcher(section)
                .results()
                .map(block -> new String[] {block.group(1), block.group(2)})
                .toList();
        assertThat(blocks).isNotEmpty();
        blocks.forEach(block -> folder.with(block[0], block[1]));
        return folder.findings();
    }

    private static String page(Code code) throws IOException {
        return Files.readString(PAGES.resolve(code.slug() + ".md"));
    }
}
