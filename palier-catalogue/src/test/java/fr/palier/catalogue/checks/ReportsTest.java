package fr.palier.catalogue.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.CatalogueFolder;
import fr.palier.catalogue.findings.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that is told of some broken catalogues, in one pass and word for word. To write the reports anew after
 * a message has changed: {@code -Dpalier.reports=write}.
 */
class ReportsTest {

    private static final Path CATALOGUES = Path.of("src", "test", "resources", "catalogues-fautifs");

    @ParameterizedTest
    @ValueSource(strings = {"illisible", "incoherent", "vieilli"})
    void the_report_on_a_broken_catalogue_is_as_it_was(String name) throws IOException {
        Path expected = CATALOGUES.resolve(name + ".txt");
        String report = report(Verification.of(CATALOGUES.resolve(name), CatalogueFolder.TODAY));
        if ("write".equals(System.getProperty("palier.reports"))) {
            Files.writeString(expected, report);
        }

        assertThat(report).isEqualTo(Files.readString(expected));
    }

    private static String report(List<Finding> findings) {
        return findings.stream().map(ReportsTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Finding finding) {
        return "%s : %s [%s]%n  %s%n  → %s%n"
                .formatted(
                        finding.place().coordinates(),
                        finding.severity().label(),
                        finding.code().slug(),
                        finding.message(),
                        finding.remedy());
    }
}
