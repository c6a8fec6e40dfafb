package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_vocabulary() throws IOException {
        Files.createDirectory(folder.resolve("programmes"));
        Files.writeString(folder.resolve("vocabulaire.yaml"), "faits:\n  budget: {type: montant, min: 0}\n");
    }

    private void programme(String text) throws IOException {
        Files.writeString(folder.resolve("programmes/a.yaml"), text);
    }

    private Run verify(String... more) {
        String[] words = new String[more.length + 5];
        System.arraycopy(
                new String[] {"verifier", "--catalogue", folder.toString(), "--date", "2026-11-24"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return Run.of(words);
    }

    @Test
    void the_shipped_catalogue_has_no_error() {
        Run run = Run.of("verifier", "--date", "2026-11-24");
        assertThat(run.status()).isZero();
        assertThat(run.lines().getLast()).startsWith("Aucune erreur, ");
    }

    @Test
    void an_error_is_told_with_its_place_the_line_and_the_remedy() throws IOException {
        programme("nom: A\neligibilite: {bugdet: '> 300 k€'}\n");
        Run run = verify();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("programmes/a.yaml:2:15: erreur [fait-inconnu]")
                .contains("      eligibilite: {bugdet: '> 300 k€'}\n                    ^\n")
                .contains("Vouliez-vous dire « budget »");
        assertThat(run.lines().getLast()).matches("1 erreur, (aucun|\\d+) avertissements?\\.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_warning_is_no_fault_unless_one_is_strict() throws IOException {
        programme("nom: A\neligibilite: {budget: '> 300 k€'}\n");
        assertThat(verify().status()).isZero();
        assertThat(verify().out()).contains("avertissement [");
        assertThat(verify("--strict").status()).isEqualTo(1);
    }

    @Test
    void everything_wrong_is_told_in_one_pass() throws IOException {
        programme("eligibilite: {bugdet: 3}\nduree: longtemps\n");
        Files.writeString(folder.resolve("programmes/b.yaml"), "eligibilite: [\n");
        assertThat(verify().out()).contains("a.yaml:1:15", "a.yaml:2:", "b.yaml:");
    }

    @Test
    void another_program_reads_a_line_for_each_finding() throws IOException {
        programme("eligibilite: {bugdet: 3}\n");
        Run run = verify("--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{\"fichier\":\"programmes/a.yaml\",\"ligne\":1,\"colonne\":15,"
                                + "\"gravite\":\"erreur\",\"code\":\"fait-inconnu\",\"message\":"))
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void no_line_is_wider_than_a_terminal() throws IOException {
        programme("eligibilite: {" + "bugdet".repeat(100) + ": 3}\n" + "x".repeat(300) + ": 1\n");
        assertThat(verify().lines())
                .filteredOn(line -> line.startsWith("      "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void what_is_no_catalogue_is_bad_usage() {
        Run run = Run.of("verifier", "--catalogue", folder.resolve("absent").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("absent", "vocabulaire.yaml");
    }
}
