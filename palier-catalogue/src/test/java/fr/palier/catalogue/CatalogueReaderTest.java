package fr.palier.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {

    @TempDir
    private Path directory;

    private CatalogueFolder folder;

    @BeforeEach
    void write() {
        folder = CatalogueFolder.in(directory);
    }

    private List<Finding> findings() {
        return folder.read().findings();
    }

    private void assertUnreadable(String file, String message) {
        assertThat(folder.read()).isInstanceOf(Reading.Faulty.class);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.FICHIER_ILLISIBLE);
            assertThat(finding.place().coordinates()).isEqualTo(file);
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    @Test
    void a_vocabulary_and_a_programme_are_a_catalogue() {
        assertThat(findings()).isEmpty();
        assertThat(folder.catalogue().sheets()).extracting(Sheet::id).containsExactly("essai");
        assertThat(folder.catalogue().documents()).isEmpty();
        assertThat(folder.catalogue().landscape().organisations()).isEmpty();
        assertThat(folder.catalogue().preparation().questions()).isEmpty();
    }

    @Test
    void a_programme_without_a_rule_is_open_to_all() {
        assertThat(folder.catalogue().get("essai").programme().criterion())
                .isEqualTo(new Criterion.All(List.of(), Note.NONE));
    }

    @Test
    void a_catalogue_without_any_programme_is_one_too() throws IOException {
        Files.delete(directory.resolve("programmes/essai.yaml"));

        assertThat(folder.catalogue().sheets()).isEmpty();
    }

    @Test
    void another_catalogue_may_speak_of_other_facts() {
        folder.with("vocabulaire.yaml", """
                faits:
                  quotient_familial: {type: montant}
                  statut: {type: choix}
                  eleve: {type: booleen, vrai_si: {statut: [lycéen, "étudiant "]}}
                """).demanding("tous: [{quotient_familial: \"<= 1 250,50 €\"}, {eleve: true}]");

        assertThat(findings()).isEmpty();
        assertThat(folder.catalogue().vocabulary().facts())
                .extracting(Fact::name)
                .containsExactly("quotient_familial", "statut", "eleve");
    }

    @Test
    void the_version_is_the_day_of_the_catalogue_and_a_hash_of_its_text() {
        String before = folder.catalogue().version();
        assertThat(before).matches("sans-date\\+[0-9a-f]{12}");
        assertThat(folder.catalogue().version()).isEqualTo(before);

        folder.with("programmes/essai.yaml", "id: essai\nverifie_le: 2026-03-01\n");
        String dated = folder.catalogue().version();
        assertThat(dated).matches("2026-03-01\\+[0-9a-f]{12}").isNotEqualTo(before);

        folder.with("sources.yaml", "date: 2026-10-01\ndocuments: []\n");
        assertThat(folder.catalogue().version()).startsWith("2026-10-01+");
    }

    @Test
    void a_mark_of_byte_order_is_no_part_of_the_text() {
        folder.with("programmes/essai.yaml", "\uFEFFid: essai\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void both_endings_of_a_yaml_file_are_read() {
        folder.with("programmes/autre.yml", "id: autre\n").with("programmes/GRAND.YAML", "id: GRAND\n");

        assertThat(folder.catalogue().sheets()).extracting(Sheet::id).containsExactly("GRAND", "autre", "essai");
    }

    @Test
    void two_files_of_one_name_are_two_programmes_of_one_identifier() {
        folder.with("programmes/essai.yml", "id: essai\neligibilite: {dirigeante: oui}\n");

        assertThat(findings())
                .extracting(Finding::code, finding -> finding.place().coordinates())
                .containsExactly(tuple(Code.IDENTIFIANT_DOUBLE, "programmes/essai.yml:1:5"));
    }

    @Test
    void other_files_beside_the_programmes_are_nobodys() {
        folder.with("programmes/LISEZMOI.md", "# Programmes\n")
                .with("programmes/.essai.yaml", "ceci: n'est pas un programme")
                .with("programmes/essai.yaml~", "id: x");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(CatalogueReader.read(directory.resolve("ailleurs")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("Ce dossier n'existe pas."));
        assertThat(CatalogueReader.read(directory.resolve("vocabulaire.yaml")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("Ce n'est pas un dossier."));
    }

    @Test
    void a_vocabulary_is_needed() throws IOException {
        Files.delete(directory.resolve("vocabulaire.yaml"));

        assertUnreadable("vocabulaire.yaml", "Le fichier manque.");
    }

    @Test
    void a_folder_of_programmes_is_needed() throws IOException {
        Files.delete(directory.resolve("programmes/essai.yaml"));
        Files.delete(directory.resolve("programmes"));

        assertUnreadable("programmes", "Le dossier « programmes » manque.");

        Files.writeString(directory.resolve("programmes"), "");
        assertUnreadable("programmes", "« programmes » n'est pas un dossier.");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        Files.createDirectories(directory.resolve("programmes/autre.yaml"));

        assertUnreadable("programmes/autre.yaml", "C'est un dossier, un fichier était attendu.");
    }

    @Test
    void a_file_that_is_no_utf_8_is_told() {
        folder.with("programmes/essai.yaml", "id: essai\nnom: Été\n".getBytes(StandardCharsets.ISO_8859_1));

        assertUnreadable("programmes/essai.yaml", "Le fichier n'est pas en UTF-8.");
    }

    @Test
    void a_file_beyond_a_mebibyte_is_told() {
        folder.with("programmes/essai.yaml", "id: essai\n#" + "x".repeat(1 << 20));

        assertUnreadable("programmes/essai.yaml", "Le fichier dépasse 1 Mio.");
    }

    @Test
    void a_symbolic_link_that_goes_round_in_circles_is_told() throws IOException {
        link("programmes/a.yaml", "b.yaml");
        link("programmes/b.yaml", "a.yaml");

        assertThat(findings())
                .extracting(finding -> finding.place().file(), Finding::message)
                .containsExactly(
                        tuple("programmes/a.yaml", "Ce lien symbolique tourne en rond."),
                        tuple("programmes/b.yaml", "Ce lien symbolique tourne en rond."));
    }

    /** Even of a file that could be missing: someone meant it to be there. */
    @Test
    void a_symbolic_link_to_nothing_is_told() throws IOException {
        link("structures.yaml", "parties.yaml");

        assertUnreadable("structures.yaml", "Ce lien symbolique ne mène à aucun fichier.");
    }

    @Test
    void a_symbolic_link_to_a_file_is_that_file() throws IOException {
        folder.with("ailleurs.txt", "id: lien\n");
        link("programmes/lien.yaml", "../ailleurs.txt");

        assertThat(folder.catalogue().find("lien")).isPresent();
    }

    private void link(String from, String to) throws IOException {
        try {
            Files.createSymbolicLink(directory.resolve(from), Path.of(to));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
    }

    @Test
    void a_pipe_is_no_file_and_is_not_waited_for() throws IOException, InterruptedException {
        Path pipe = directory.resolve("programmes/essai.yaml");
        Files.delete(pipe);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        assumeTrue(
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor() == 0);

        assertUnreadable("programmes/essai.yaml", "Ce n'est pas un fichier ordinaire.");
    }

    @Test
    void a_file_without_the_right_to_read_it_is_told() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(
                directory.resolve("programmes/essai.yaml"), PosixFilePermissions.fromString("---------"));

        assertUnreadable("programmes/essai.yaml", "Le droit de le lire manque.");
    }

    @Test
    void an_empty_file_is_told() {
        folder.with("programmes/essai.yaml", "# rien\n");

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.YAML_ILLISIBLE);
            assertThat(finding.message()).isEqualTo("Le fichier est vide.");
        });
    }

    /** What is wrong in one file is not told of another. */
    @Test
    void whoever_refers_to_a_programme_that_cannot_be_parsed_is_not_blamed() {
        folder.with("programmes/casse.yaml", "id: [casse")
                .with("programmes/octets.yaml", new byte[] {(byte) 0xff, 0})
                .with("structures.yaml", """
                        structures:
                          - {id: avise, nom: Avise, programme: casse}
                          - {id: nexem, nom: Nexem, programme: octets}
                          - {id: ruche, nom: La Ruche, programme: inconnu}
                        """);

        assertThat(findings())
                .extracting(finding -> finding.place().coordinates())
                .containsExactly("programmes/casse.yaml:1:11", "programmes/octets.yaml", "structures.yaml:4:43");
    }

    @Test
    void where_each_criterion_is_written_is_known() {
        folder.demanding("""
                tous:
                  - {dirigeante: oui}
                  - un_parmi:
                      - {ess: oui}
                """);
        Reading.Whole whole = (Reading.Whole) folder.read();

        assertThat(whole.origins().values())
                .extracting(item -> item.place().coordinates())
                .contains(
                        "programmes/essai.yaml:4:3",
                        "programmes/essai.yaml:5:7",
                        "programmes/essai.yaml:6:7",
                        "programmes/essai.yaml:7:11",
                        "vocabulaire.yaml:24:14",
                        "vocabulaire.yaml:25:21");
        assertThat(whole.origins())
                .containsKey(whole.catalogue().get("essai").programme().criterion());
        assertThat(whole.files().keySet()).containsExactly("essai");
    }
}
