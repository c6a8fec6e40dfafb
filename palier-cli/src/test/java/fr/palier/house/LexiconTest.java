package fr.palier.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/lexique.md names things that exist. */
class LexiconTest {

    private static final Path LEXICON = Path.of("..", "docs", "lexique.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| `(\\w+)` \\| ([^|]+) \\|$");

    @Test
    void every_name_of_the_lexicon_is_a_type_of_the_code() throws IOException {
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.palier").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(rows())
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(types).contains(row.group(2)));
    }

    @Test
    void no_french_term_is_listed_twice() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1)).toList()).doesNotHaveDuplicates();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(LEXICON)).results().toList();
    }
}
