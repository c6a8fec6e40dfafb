package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that publish a catalogue. */
class PublishingTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void the_guide_is_written_as_a_pdf() throws IOException {
        Path file = folder.resolve("guide.pdf");
        assertThat(run("guide", "--sortie", file.toString(), "--date", "2026-11-24"))
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "dmn", "data-inclusion", "jsonld"})
    void every_format_is_exported_and_its_files_are_named(String format) {
        assertThat(run("exporter", "--format", format, "--sortie", folder.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
    }

    @Test
    void an_unknown_format_is_told_with_those_there_are() {
        assertThat(run("exporter", "--format", "xml", "--sortie", folder.toString()))
                .isEqualTo(2);
        assertThat(told()).contains("« xml »", "json ou csv ou dmn ou data-inclusion ou jsonld");
    }

    @Test
    void what_is_missing_is_told() {
        assertThat(run("exporter", "--sortie", folder.toString())).isEqualTo(2);
        assertThat(run("exporter", "--format", "csv")).isEqualTo(2);
        assertThat(run("guide")).isEqualTo(2);
        assertThat(told()).contains("--format manque", "donnez le dossier", "donnez le fichier PDF");
    }

    @Test
    void a_catalogue_that_is_not_there_is_told() {
        assertThat(run("exporter", "--format", "csv", "--sortie", folder.toString(), "--catalogue", "absent"))
                .isEqualTo(2);
        assertThat(told()).contains("absent", "n'existe pas");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        assertThat(run("guide", "--sortie", folder.toString())).isEqualTo(2);
        assertThat(told()).contains("ne peut pas être écrit").doesNotContain("Exception");
    }

    private int run(String... words) {
        return Main.run(List.of(words), new Terminal(InputStream.nullInputStream(), out, errors, false));
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
