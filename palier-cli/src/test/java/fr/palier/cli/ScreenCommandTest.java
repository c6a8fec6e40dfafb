package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    private static final Pattern OUTCOME =
            Pattern.compile("\\{\"programme\":\"([^\"]+)\",\"nom\":.*?\"verdict\":\"(\\w+)\","
                    + "\"eligible_le\":(null|\"[^\"]+\"),.*?\"faits_manquants\":(\\[[^]]*])");
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]+)\"");

    @TempDir
    private Path folder = Path.of("");

    private static Path examples() {
        return Path.of(System.getProperty("palier.home", ".."))
                .resolve("exemples")
                .resolve("structures.jsonl");
    }

    /** The rows of a result, without what only a register's result says. */
    private static List<String> screened(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(row -> row.replaceAll(",\"bloquant\":(null|\"[^\"]*\")", ""))
                .sorted()
                .toList();
    }

    private static List<String> oriented(String lines) {
        List<String> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String id = ID.matcher(line).results().findFirst().orElseThrow().group(1);
            for (MatchResult found : OUTCOME.matcher(line).results().toList()) {
                rows.add(
                        "{\"id\":\"%s\",\"programme\":\"%s\",\"verdict\":\"%s\",\"eligible_le\":%s,\"faits_manquants\":%s}"
                                .formatted(id, found.group(1), found.group(2), found.group(3), found.group(4)));
            }
        }
        return rows.stream().sorted().toList();
    }

    @Test
    void a_register_gets_the_verdicts_that_each_profile_gets_alone() throws IOException {
        Path result = folder.resolve("r.jsonl");
        for (String date : List.of("2026-11-24", "2024-02-29", "2031-01-01")) {
            Run screened = Run.of(
                    "cribler",
                    "--entree",
                    examples().toString(),
                    "--sortie",
                    result.toString(),
                    "--tout",
                    "--date",
                    date);
            assertThat(screened.status()).as(screened.err()).isLessThan(2);
            Run oriented = Run.of(
                    "orienter", "--profil", examples().toString(), "--format", "json", "--date", date, "--continuer");
            assertThat(screened(result)).hasSizeGreaterThan(20).isEqualTo(oriented(oriented.out()));
        }
    }

    @Test
    void broken_lines_are_counted_and_kept_aside() throws IOException {
        Path register = Files.writeString(folder.resolve("r.csv"), "id;budget\na;1\nb;cher\nc;3\n");
        Path result = folder.resolve("resultat.csv");
        Run run = Run.of("cribler", "--entree", register.toString(), "--sortie", result.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("3 lignes lues, 2 structures", "Illisibles : 1");
        assertThat(Files.readString(folder.resolve("resultat.rejets.csv"))).contains("3;", "« cher »");
        Run strict = Run.of("cribler", "--entree", register.toString(), "--sortie", result.toString(), "--strict");
        assertThat(strict.status()).isEqualTo(2);
        assertThat(strict.err()).contains("Ligne 3", "« cher »");
    }

    @Test
    void a_register_may_come_through_a_pipe_but_cannot_be_gone_on_with() {
        Path result = folder.resolve("r.csv");
        Run piped = Run.typing("id;budget\na;1\n", "cribler", "--entree", "-", "--sortie", result.toString());
        assertThat(piped.status()).as(piped.err()).isZero();
        assertThat(result).exists();
        Run again = Run.typing("id\n", "cribler", "--entree", "-", "--sortie", result.toString(), "--reprendre");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("--reprendre");
    }

    @Test
    void a_result_never_takes_the_place_of_the_register() throws IOException {
        String text = "id;budget\na;1\n";
        Path register = Files.writeString(folder.resolve("r.csv"), text);
        Path link = Files.createSymbolicLink(folder.resolve("lien.csv"), register);
        Path named = Files.copy(register, folder.resolve("autre.rejets.csv"));
        for (List<Path> pair : List.of(
                List.of(register, register), List.of(link, register), List.of(named, folder.resolve("autre.csv")))) {
            Run run = Run.of(
                    "cribler",
                    "--entree",
                    pair.getFirst().toString(),
                    "--sortie",
                    pair.getLast().toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("serait perdu");
            assertThat(Files.readString(pair.getFirst())).isEqualTo(text);
        }
        Run pool =
                Run.of("vivier", "--programme", "dla", "--entree", register.toString(), "--liste", register.toString());
        assertThat(pool.err()).contains("serait perdu");
        assertThat(Files.readString(register)).isEqualTo(text);
    }

    @Test
    void a_missing_folder_is_said_to_be_missing() throws IOException {
        Path register = Files.writeString(folder.resolve("r.csv"), "id;budget\na;1\n");
        Run run = Run.of(
                "cribler",
                "--entree",
                register.toString(),
                "--sortie",
                folder.resolve("absent/o.csv").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("son dossier n'existe pas").doesNotContain("--reprendre");
    }

    @Test
    void an_observatory_of_a_register_that_is_not_given_is_not_made_up() {
        String output = folder.resolve("o").toString();
        Run run = Run.of("observatoire", "--sortie", output, "--correspondance", "sirene");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--entree");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void what_keeps_a_register_from_being_read_is_said_in_a_sentence() throws IOException {
        Path register = Files.writeString(folder.resolve("r.csv"), "id;budjet\na;1\n");
        String result = folder.resolve("x.csv").toString();
        assertThat(List.of(
                        Run.of("cribler", "--sortie", result),
                        Run.of("cribler", "--entree", register.toString()),
                        Run.of("cribler", "--entree", register.toString(), "--sortie", result),
                        Run.of("cribler", "--entree", folder.toString(), "--sortie", result),
                        Run.of("cribler", "--entree", "nulle-part.csv", "--sortie", result),
                        Run.of("cribler", "--entree", register.toString(), "--sortie", "x.xls"),
                        Run.of("cribler", "--entree", register.toString(), "--sortie", result, "--sans-filtre"),
                        Run.of("cribler", "--entree", register.toString(), "--sortie", result, "--jointure", "siege"),
                        Run.of(
                                "cribler",
                                "--entree",
                                register.toString(),
                                "--sortie",
                                result,
                                "--correspondance",
                                "x")))
                .allSatisfy(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.err()).isNotEmpty().doesNotContain("Exception", "\tat ", "n'aurait pas dû");
                });
    }

    @Test
    void waiting_is_told_as_one_waits() {
        assertThat(List.of(0L, 59L, 61L, 3599L, 7500L).stream().map(ProgressLine::duration))
                .containsExactly("0 s", "59 s", "1 min", "1 h 00", "2 h 05");
    }
}
