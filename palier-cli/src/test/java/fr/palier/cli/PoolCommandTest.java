package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static String home(String name) {
        return Path.of(System.getProperty("palier.home", "..")).resolve(name).toString();
    }

    private static String examples() {
        return home("exemples/structures.jsonl");
    }

    @Test
    void the_pool_of_a_programme_is_told_with_what_would_change_it() throws IOException {
        Path list = folder.resolve("liste.csv");
        Run run = Run.of(
                "vivier",
                "--programme",
                "la-france-s-engage",
                "--entree",
                examples(),
                "--date",
                "2026-11-24",
                "--si",
                "budget >= 200000",
                "--liste",
                list.toString());
        assertThat(run.status()).as(run.err()).isLessThan(2);
        assertThat(run.out())
                .contains(
                        "Vivier de La France s'engage",
                        "Par département du siège",
                        "Si budget >= 200000",
                        "écarte à lui seul");
        assertThat(run.lines()).allMatch(line -> line.length() <= 80);
        assertThat(Files.readString(list)).contains("verdict_si", "j-01;Vélos du Bocage;");
    }

    @Test
    void a_program_is_told_the_same_in_json() {
        List<String> pool =
                List.of("vivier", "--programme", "la-france-s-engage", "--entree", examples(), "--date", "2026-11-24");
        Run text = Run.of(pool.toArray(String[]::new));
        Run run = Run.of(Stream.concat(pool.stream(), Stream.of("--si", "budget >= 200000", "--format", "json"))
                .toArray(String[]::new));
        assertThat(run.status()).isEqualTo(text.status());
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"programme\":\"la-france-s-engage\",\"date\":\"2026-11-24\",\"catalogue\":\"")
                .containsPattern(
                        "\"verdicts\":\\{\"eligible\":\\d+,\"bientot\":\\d+,\"a_completer\":\\d+,\"non_eligible\":\\d+}")
                .contains("\"par\":{\"departement\":{", "\"forme_juridique\":{", "\"ecarte_seul\":")
                .contains("\"si\":{\"criteres\":[\"budget >= 200000\"],\"deviennent_eligibles\":");
        assertThat(figure(run, "structures")).isEqualTo(figure(text, " lignes lues, (\\d+) structures"));
    }

    @Test
    void an_impact_is_told_in_json() {
        String catalogue = home("catalogue");
        Run run = Run.of(
                "impact",
                "--avant",
                catalogue,
                "--apres",
                catalogue,
                "--entree",
                examples(),
                "--format",
                "json",
                "--date",
                "2026-11-24");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"catalogue_avant\":", "\"nouveaux\":{}", "\"retires\":{}")
                .containsPattern("\"hec\":\\{\"deviennent_eligibles\":0,\"cessent_d_etre_eligibles\":0,")
                .doesNotContainPattern("\"deviennent_ecartees\":[1-9]");
        assertThat(Run.of(
                                "impact",
                                "--avant",
                                catalogue,
                                "--apres",
                                catalogue,
                                "--entree",
                                examples(),
                                "--format",
                                "xml")
                        .err())
                .contains("--format vaut « xml »");
    }

    private static String figure(Run run, String pattern) {
        String whole = pattern.contains("(") ? pattern : "\"" + pattern + "\":(\\d+)";
        return Pattern.compile(whole)
                .matcher(run.out())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void a_programme_or_a_change_that_is_none_is_told() {
        assertThat(List.of(
                        Run.of("vivier", "--entree", examples()),
                        Run.of("vivier", "--programme", "hecc", "--entree", examples()),
                        Run.of("vivier", "--programme", "hec"),
                        Run.of("vivier", "--programme", "hec", "--entree", examples(), "--si", "budget"),
                        Run.of("vivier", "--programme", "dla", "--entree", examples(), "--si", "jours_par_mois >= 3"),
                        Run.of("impact", "--avant", home("catalogue"), "--entree", examples()),
                        Run.of("impact", "--avant", home("catalogue"), "--apres", "nulle-part", "--entree", examples()),
                        Run.of("observatoire"),
                        Run.of("observatoire", "--sortie", folder.toString(), "--structures", "0")))
                .allSatisfy(run -> {
                    assertThat(run.status()).isEqualTo(2);
                    assertThat(run.err()).isNotEmpty().doesNotContain("Exception", "n'aurait pas dû");
                });
    }

    @Test
    void the_same_catalogue_twice_changes_nothing() {
        Run run = Run.of(
                "impact",
                "--avant",
                home("catalogue"),
                "--apres",
                home("catalogue"),
                "--entree",
                examples(),
                "--date",
                "2026-11-24");
        assertThat(run.out()).contains("Sans aucun changement : 20 programmes.");
    }

    @Test
    void the_observatory_works_at_once_and_says_that_its_register_is_made_up() {
        Run run = Run.of("observatoire", "--sortie", folder.toString(), "--structures", "400", "--date", "2026-11-24");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("n'existent pas", "Zones blanches");
        assertThat(folder.resolve("observatoire.json")).exists();
    }
}
