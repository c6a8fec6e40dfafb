package fr.palier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.checks.Verification;
import fr.palier.catalogue.findings.Severity;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileReader;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the example of the README. */
class ReadmeTest {

    @Test
    void an_association_with_one_employee_is_eligible_to_the_dla() {
        Path directory = Path.of("..", "catalogue");
        LocalDate today = LocalDate.of(2026, 11, 24);

        boolean isSound =
                Verification.of(directory, today).stream().allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(isSound).isTrue();

        Catalogue catalogue = switch (CatalogueReader.read(directory)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.findings());
        };
        Profile profile = new ProfileReader(catalogue.vocabulary(), Geography.french(), today)
                .read("{\"forme_juridique\": \"association\", \"salaries\": 1}")
                .profile();
        Outcome dla = Orientation.of(
                        profile, today, List.of(catalogue.get("dla").programme()))
                .outcomes()
                .getFirst();
        assertThat(dla.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_example_of_the_readme_is_the_one_above() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String test = Files.readString(Path.of("src/test/java/fr/palier/catalogue/ReadmeTest.java"));
        String example = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));

        assertThat(words(test)).contains(words(example));
    }

    /** A formatter may break lines elsewhere. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
