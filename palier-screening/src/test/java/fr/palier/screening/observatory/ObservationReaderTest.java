package fr.palier.screening.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.catalogue.geography.Geography;
import fr.palier.register.Register;
import fr.palier.register.Registers;
import fr.palier.screening.observatory.Observation.Kind;
import fr.palier.screening.traits.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private static final Observation OBSERVED =
            observe(SyntheticRegister.shipped(Desk.CATALOGUE.vocabulary(), Geography.french(), Desk.TODAY)
                    .open(new Registers(Desk.CATALOGUE.terms(), Geography.french(), Desk.TODAY), 150));

    private Path file = Path.of("");

    private static Observation observe(Register register) {
        try (register) {
            return new Observatory(Desk.CATALOGUE, Desk.TODAY).of(register, _ -> {}, _ -> {});
        }
    }

    @BeforeEach
    void write() throws IOException {
        new ObservationWriter(OBSERVED, Geography.french()).write(folder);
        file = folder.resolve(Observation.FILE);
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        Observation read = ObservationReader.read(file);
        Path again = folder.resolve("encore");
        for (Path copy : new ObservationWriter(read, Geography.french()).write(again)) {
            assertThat(copy).hasSameTextualContentAs(folder.resolve(copy.getFileName()));
        }
        assertThat(read.isSynthetic()).isTrue();
        assertThat(read.about()).isEqualTo(SyntheticRegister.WARNING);
    }

    @Test
    void a_file_cut_off_anywhere_is_refused_whole() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length - 2; length += 1 + bytes.length / 60) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> ObservationReader.read(file))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(ObservationException.class)
                    .hasMessageContaining("Relancez ./palier observatoire");
        }
    }

    @Test
    void a_file_that_says_what_cannot_be_is_refused() throws IOException {
        String text = Files.readString(file);
        List<String> changed = List.of(
                text.replaceFirst("\"structures\":150", "\"structures\":1"),
                text.replaceFirst("\"structures\":150", "\"structures\":-150"),
                text.replaceFirst("\"structures\":150", "\"structures\":99999999999999999999"),
                text.replaceFirst("\"surs\":\\[", "\"surs\":[19999,"),
                text.replaceFirst("\"taille\":\"[^\"]*\"", "\"taille\":\"beaucoup\""),
                text.replaceFirst("\"date\":\"[^\"]*\"", "\"date\":\"hier\""),
                text.replaceFirst("\"synthetique\":true", "\"synthetique\":1"),
                text.replaceFirst("\"tous_domaines\"", "\"autre_chose\""),
                text + "{}",
                "[]",
                "null");
        for (String each : changed) {
            assertThat(each).isNotEqualTo(text);
            Files.writeString(file, each);
            assertThatThrownBy(() -> ObservationReader.read(file))
                    .as(each.substring(0, Math.min(80, each.length())))
                    .isInstanceOf(ObservationException.class)
                    .hasMessageContaining("Relancez ./palier observatoire");
        }
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> ObservationReader.read(folder.resolve("rien").resolve(Observation.FILE)))
                .isInstanceOf(ObservationException.class)
                .hasMessageContaining("n'est pas dans le dossier");
    }

    @Test
    void a_structure_with_two_fields_counts_once_where_any_field_is_asked_for() {
        Observation two = observe(Desk.open("id;commune;salaries;domaines\na;63113;5;sante|habitat\nb;63113;;sante\n"));
        assertThat(structures(two, Kind.ANY)).isEqualTo(2);
        assertThat(structures(two, new Kind(null, "sante", null))).isEqualTo(2);
        assertThat(structures(two, new Kind(null, "habitat", null))).isEqualTo(1);
        assertThat(structures(two, new Kind("1-9", null, ""))).isEqualTo(1);
        assertThat(structures(two, new Kind("", null, null))).isEqualTo(1);
        assertThat(two.departements(new Kind("250+", null, null))).containsKey("75");
        assertThat(two.fields()).containsExactly("habitat", "sante");
    }

    @Test
    void all_structures_together_are_those_of_the_departments() {
        Spot sum = new Spot();
        OBSERVED.departements(Kind.ANY).values().forEach(sum::add);
        assertThat(sum.structures()).isEqualTo(OBSERVED.all().structures());
        assertThat(sum.withoutSure()).isEqualTo(OBSERVED.all().withoutSure());
        assertThat(sum.sure())
                .containsExactlyElementsOf(OBSERVED.all().sure().boxed().toList());
        assertThat(OBSERVED.departements(Kind.ANY).keySet())
                .isEqualTo(OBSERVED.departements().keySet());
    }

    private static long structures(Observation observation, Kind kind) {
        return Objects.requireNonNull(observation.departements(kind).get("63")).structures();
    }
}
