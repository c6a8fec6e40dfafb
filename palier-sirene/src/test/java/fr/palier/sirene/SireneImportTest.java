package fr.palier.sirene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.profiles.ProfileWriter;
import fr.palier.engine.facts.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SireneImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void every_line_is_accounted_for() {
        SireneImport.Report report = Registry.into(folder);
        assertThat(report.read()).isEqualTo(22);
        assertThat(report.leftOut())
                .isEqualTo(Map.of(
                        "unité cessée", 1L,
                        "unité non publique", 2L,
                        "unité sans nom", 1L,
                        "forme qui ne peut pas relever de l'ESS", 2L));
        assertThat(report.broken()).isZero();
        long leftOut =
                report.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(report.kept() + leftOut + report.broken()).isEqualTo(report.read());
    }

    @Test
    void what_the_register_knows_becomes_facts_with_ranges_where_it_has_ranges() {
        Registry.into(folder);
        assertThat(facts("000010017"))
                .isEqualTo("{\"forme_juridique\":\"association\",\"commune\":\"63113\","
                        + "\"date_creation\":\"2016-04-12\",\"salaries\":{\"min\":10,\"max\":19}}");
    }

    @Test
    void what_the_register_does_not_say_stays_unknown() {
        Registry.into(folder);
        // No ESS flag is not a no, 1900-01-01 is no day, NN is not zero.
        assertThat(facts("000010041")).isEqualTo("{\"forme_juridique\":\"association\",\"commune\":\"97411\"}");
        // A SAS may be a cooperative, 9300 may be a fonds de dotation.
        assertThat(facts("000010090")).doesNotContain("forme_juridique", "societe_ess");
        assertThat(facts("000010082")).doesNotContain("forme_juridique");
        // The mark of the ESS on a SAS counts: it is a company of the ESS.
        assertThat(facts("000010025")).contains("\"societe_ess\":true");
        // N said of a company is no refusal.
        assertThat(facts("000010215")).contains("societe_commerciale").doesNotContain("societe_ess");
    }

    @Test
    void the_seat_is_the_seat_and_not_another_establishment() {
        Registry.into(folder);
        assertThat(facts("000010025")).contains("\"commune\":\"44109\"");
        assertThat(find("000010025").whereabouts()).startsWith("Nantes, SIREN");
    }

    @Test
    void who_is_not_public_is_in_no_file_of_the_index() throws IOException {
        Registry.into(folder);
        try (Lookup lookup = Lookup.in(folder)) {
            assertThat(lookup.find(new Siren("000010132")).units()).isEmpty();
            assertThat(lookup.find(new Siren("000010140")).units()).isEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("000010132", "000010140");
            }
        }
    }

    @Test
    void without_the_file_of_the_seats_the_commune_is_unknown() {
        SireneImport.Report report = Registry.into(folder, Registry.FILES.subList(0, 1), Registry.DAY);
        assertThat(report.kept()).isEqualTo(16);
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("siege"));
        assertThat(facts("000010017")).doesNotContain("commune");
    }

    @Test
    void a_broken_line_is_told_with_its_number_and_the_others_are_kept() throws IOException {
        String register = Files.readString(Registry.FILES.getFirst());
        Path file = folder.resolve("StockUniteLegale.csv");
        Files.writeString(file, register.replace("2016-04-12,,,,,,,,,W632001001", "2016-02-30,,,,,,,,,W632001001"));
        SireneImport.Report report = Registry.into(folder.resolve("index"), List.of(file), Registry.DAY);
        assertThat(report.broken()).isEqualTo(1);
        assertThat(report.examples())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Ligne 2 : ")
                .contains("2016-02-30");
        assertThat(report.kept()).isEqualTo(15);
    }

    @Test
    void an_import_with_nothing_to_keep_leaves_the_old_index() throws IOException {
        Registry.into(folder);
        String header =
                Files.readString(Registry.FILES.getFirst()).lines().findFirst().orElseThrow() + "\n";
        Path file = folder.resolve("StockUniteLegale.csv");
        Files.writeString(file, header);
        assertThatThrownBy(() -> Registry.into(folder, List.of(file), TODAY))
                .isInstanceOf(SireneException.class)
                .hasMessageContaining("L'index précédent reste en service");
        assertThat(find("000010017").provenance().day()).isEqualTo(Registry.DAY);
    }

    @Test
    void a_new_import_is_seen_by_who_opens_and_the_old_one_by_who_has_it_open() {
        Registry.into(folder);
        try (Lookup open = Lookup.in(folder)) {
            Registry.into(folder, Registry.FILES, TODAY);
            assertThat(find("000010017").provenance().day()).isEqualTo(TODAY);
            assertThat(open.find(new Siren("000010017")).units()).hasSize(1);
        }
    }

    @Test
    void two_imports_at_once_are_refused() {
        try (IndexBuilder first = IndexBuilder.open(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Registry.into(folder))
                    .isInstanceOf(SireneException.class)
                    .hasMessageContaining("Un autre import");
        }
    }

    @Test
    void a_folder_without_an_index_is_no_register_and_a_damaged_one_is_an_error() throws IOException {
        try (Lookup lookup = Lookup.in(folder.resolve("nulle-part"))) {
            assertThat(lookup.isEmpty()).isTrue();
        }
        try (Lookup lookup = Lookup.in(folder)) {
            assertThat(lookup.isEmpty()).isTrue();
        }
        Registry.into(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "rien");
            }
        }
        assertThatThrownBy(() -> Lookup.in(folder))
                .isInstanceOf(SireneException.class)
                .hasMessageContaining("palier sirene importer");
    }

    private LegalUnit find(String siren) {
        try (Lookup lookup =
                Lookup.in(folder.resolve("index").toFile().isDirectory() ? folder.resolve("index") : folder)) {
            return lookup.find(new Siren(siren)).units().getFirst();
        }
    }

    private String facts(String siren) {
        UnitFacts facts = new UnitFacts(Registry.catalogue().terms(), Geography.french());
        Profile empty = Profile.empty(Registry.catalogue().vocabulary());
        return ProfileWriter.write(UnitFacts.merged(empty, facts.of(find(siren), TODAY)));
    }
}
