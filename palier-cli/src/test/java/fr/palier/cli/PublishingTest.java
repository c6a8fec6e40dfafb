package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that publish a catalogue. */
class PublishingTest {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void the_guide_is_written_as_a_pdf() throws IOException {
        Path file = folder.resolve("guide.pdf");
        assertThat(run(new GuideCommand(), "--sortie", file.toString(), "--date", "2026-11-24"))
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith("%PDF-1.".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "dmn", "data-inclusion", "jsonld"})
    void every_format_is_exported(String format) throws IOException {
        assertThat(run(new ExportCommand(), "--format", format, "--sortie", folder.toString()))
                .isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).isNotEmpty();
        }
    }

    @Test
    void an_unknown_format_is_told_with_those_there_are() {
        assertThat(run(new ExportCommand(), "--format", "xml", "--sortie", folder.toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("« xml »", "json, csv, dmn, data-inclusion, jsonld");
    }

    @Test
    void a_catalogue_that_is_not_there_is_told() {
        assertThat(run(new ExportCommand(), "--format", "csv", "--sortie", folder.toString(), "--catalogue", "absent"))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("« absent »", "n'existe pas");
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        assertThat(run(new GuideCommand(), "--sortie", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("ne peut pas être écrit").doesNotContain("Exception");
    }

    @Test
    void a_date_that_is_none_is_told() {
        assertThat(run(new GuideCommand(), "--sortie", "guide.pdf", "--date", "demain"))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("« demain »", "2026-11-24");
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
