package fr.palier.screening.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import fr.palier.screening.traits.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservatoryTest {

    @TempDir
    private Path folder = Path.of("");

    private static Observation observe(Register register) {
        try (register) {
            return new Observatory(Desk.CATALOGUE, Desk.TODAY).of(register, _ -> {}, _ -> {});
        }
    }

    private Path synthetic(String name, int structures, long seed) throws IOException {
        Path file = folder.resolve(name);
        new SyntheticRegister(Desk.CATALOGUE.vocabulary(), Geography.french(), Desk.TODAY, seed)
                .write(file, structures);
        return file;
    }

    private static Register open(Path file) {
        return new Registers(Desk.CATALOGUE.terms(), Geography.french(), Desk.TODAY)
                .open(RegisterSource.of(file), InputStream.nullInputStream());
    }

    @Test
    void what_is_unknown_is_a_cell_like_another() {
        Observation observation = observe(Desk.open("id;commune;salaries;domaines\na;63113;5;sante|habitat\nb;;;\n"));
        assertThat(observation.all().structures()).isEqualTo(2);
        assertThat(observation.cells().keySet())
                .containsExactly(
                        new Observation.Cell("", "", "", ""),
                        new Observation.Cell("63", "1-9", "habitat", ""),
                        new Observation.Cell("63", "1-9", "sante", ""));
        assertThat(Objects.requireNonNull(observation.departements().get("63")).structures())
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(observation.departements().get("75")).structures())
                .isZero();
        assertThat(observation.isSynthetic()).isFalse();
    }

    /** The same figures, found by orienting each structure by itself. */
    @Test
    void the_figures_are_those_of_each_structure_by_itself() throws IOException {
        Path file = synthetic("r.csv", 300, 1);
        Observation observation = observe(open(file));
        long withoutSure = 0;
        long withoutPossible = 0;
        try (Register register = open(file)) {
            for (Optional<Entry> entry = register.next(); entry.isPresent(); entry = register.next()) {
                Orientation orientation = Orientation.of(
                        ((Entry.Organisation) entry.get()).submission().profile(),
                        Desk.TODAY,
                        Desk.CATALOGUE.programmes());
                int eligible = orientation.with(Verdict.ELIGIBLE).size();
                int refused = orientation.with(Verdict.NOT_ELIGIBLE).size();
                withoutSure += eligible == 0 ? 1 : 0;
                withoutPossible += refused == orientation.outcomes().size() ? 1 : 0;
            }
        }
        assertThat(observation.all().withoutSure()).isEqualTo(withoutSure).isPositive();
        assertThat(observation.all().withoutPossible()).isEqualTo(withoutPossible);
    }

    @Test
    void the_synthetic_register_is_the_same_each_time_and_all_of_it_can_be_read() throws IOException {
        Path one = synthetic("a.csv", 500, 7);
        assertThat(synthetic("b.csv", 500, 7)).hasSameTextualContentAs(one);
        assertThat(Files.readString(synthetic("c.csv", 500, 8))).isNotEqualTo(Files.readString(one));
        Observation observation = observe(open(one));
        assertThat(observation.broken()).isZero();
        assertThat(observation.all().structures()).isEqualTo(500);
    }

    @Test
    void whatever_comes_of_the_synthetic_register_says_so() throws IOException {
        Observation observation = observe(open(synthetic("a.csv", 200, 7)));
        assertThat(observation.isSynthetic()).isTrue();
        Path results = folder.resolve("resultats");
        for (Path file : new ObservationWriter(observation, Geography.french()).write(results)) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".csv")) {
                assertThat(text.lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",synthétique"));
            } else {
                assertThat(text).contains("\"synthetique\":true", "n'existent pas");
            }
        }
        assertThat(results.toFile().list())
                .containsExactlyInAnyOrder("observatoire.json", "departements.csv", "cellules.csv");
    }

    @Test
    void a_blank_spot_is_one_that_no_answer_and_no_waiting_opens() {
        Spot blank = new Spot();
        blank.add(new java.util.BitSet(), new java.util.BitSet());
        assertThat(blank.isBlank()).isTrue();
        java.util.BitSet some = new java.util.BitSet();
        some.set(3);
        blank.add(new java.util.BitSet(), some);
        assertThat(blank.isBlank()).isFalse();
        assertThat(blank.withoutSure()).isEqualTo(2);
        assertThat(blank.withoutPossible()).isEqualTo(1);
        assertThat(new Spot().isBlank()).isFalse();
    }
}
