package fr.palier.sirene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of README.md runs, and is this one. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void an_organisation_is_imported_found_and_understood() throws IOException {
        Catalogue catalogue = Registry.catalogue();
        List<Path> files = Registry.FILES;
        LocalDate day = Registry.DAY;
        // README
        new SireneImport(catalogue.terms(), Geography.french(), (_, _, _) -> {}).run(files, folder, day);
        try (Lookup lookup = Lookup.in(folder)) {
            LegalUnit unit = lookup.find(Wanted.read("ateleirs du pont de pierre"), 10)
                    .units()
                    .getFirst();
            Map<Fact, Value> known = new UnitFacts(catalogue.terms(), Geography.french()).of(unit, day);
            assertThat(unit.whereabouts()).isEqualTo("Clermont-Ferrand, SIREN 000\u00a0010\u00a0017");
            assertThat(known).hasSize(4);
        }
        // README
        assertThat(squeezed(Files.readString(Registry.HOME.resolve("palier-sirene/README.md"))))
                .contains(squeezed(shown()));
    }

    /** What stands between the two marks, its assertions left out. */
    private static String shown() throws IOException {
        Path file = Registry.HOME.resolve("palier-sirene/src/test/java/fr/palier/sirene/ReadmeTest.java");
        return Files.readString(file)
                .split("// README\\n", 3)[1]
                .lines()
                .filter(line -> !line.strip().startsWith("assertThat"))
                .collect(Collectors.joining("\n"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
