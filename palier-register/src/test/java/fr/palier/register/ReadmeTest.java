package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of the README is this test. */
class ReadmeTest {

    private static final Path UNITS = Path.of("src", "test", "resources", "sirene", "unites.csv");
    private static final Path ESTABLISHMENTS = Path.of("src", "test", "resources", "sirene", "etablissements.csv");

    @Test
    void a_register_is_read_through_its_mapping() {
        List<Entry.Organisation> known = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        example(Desk.CATALOGUE, Desk.TODAY, UNITS, ESTABLISHMENTS, known, reasons, faults);
        assertThat(known).hasSize(3);
        assertThat(reasons).containsExactly("unité cessée");
        assertThat(faults).singleElement().asString().startsWith("Ligne 5 : ").contains("« 77 »");
        assertThat(Desk.told(known.getFirst()))
                .contains("\"salaries\":{\"min\":10,\"max\":19}", "\"commune\":\"63113\"");
    }

    @Test
    void the_readme_shows_this_very_code() throws IOException {
        String shown = Files.readString(Path.of("README.md"));
        String code = shown.substring(shown.indexOf("```java\n") + 8, shown.lastIndexOf("```"));
        String here = Files.readString(Path.of("src", "test", "java", "fr", "palier", "register", "ReadmeTest.java"));
        assertThat(here.replaceAll("\\s+", " ")).contains(code.strip().replaceAll("\\s+", " "));
    }

    private static void example(
            Catalogue catalogue,
            LocalDate date,
            Path units,
            Path establishments,
            List<Entry.Organisation> known,
            List<String> reasons,
            List<String> faults) {
        Registers registers = new Registers(catalogue.terms(), Geography.french(), date);
        Mapping mapping = registers.mapping("sirene");
        RegisterSource source = new RegisterSource(units, mapping, Map.of("siege", establishments));
        try (Register register = registers.open(source, InputStream.nullInputStream())) {
            for (Optional<Entry> entry = register.next(); entry.isPresent(); entry = register.next()) {
                switch (entry.get()) {
                    case Entry.Organisation organisation -> known.add(organisation);
                    case Entry.LeftOut leftOut -> reasons.add(leftOut.reason());
                    case Entry.Broken broken -> faults.add("Ligne " + broken.number() + " : " + broken.reason());
                }
            }
        }
    }
}
