package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientCommandTest {

    private static final String DATE = "2026-11-24";
    private static final Path EXAMPLES = Path.of(System.getProperty("palier.home", ".."), "exemples");

    @TempDir
    private Path folder;

    private static Run json(String input) {
        return Run.typing(input, "orienter", "--profil", "-", "--date", DATE, "--format", "json");
    }

    @Test
    void an_association_in_its_third_year_is_eligible_from_its_anniversary() {
        Run run = json("""
                {"forme_juridique": "association", "date_creation": "2024-03-02", "budget": 90000,
                 "strategies": ["duplication"]}
                """);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"programme\":\"la-france-s-engage\",\"nom\":\"La France s'engage\",\"verdict\":\"bientot\","
                        + "\"eligible_le\":\"2027-03-02\"")
                .contains("\"pour_y_entrer\":[{\"fait\":\"date_creation\",\"manque\":\"le 2 mars 2027\"}]");
    }

    @Test
    void the_result_of_an_empty_profile_has_a_question_and_no_refusal() {
        Run run = json("{}");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out()).contains("\"prochaine_question\":\"").doesNotContain("\"non_eligible\"");
    }

    @Test
    void the_same_profile_gives_the_same_line() {
        String profile = "{\"id\": \"a\", \"budget\": {\"min\": 50000, \"max\": 400000}}";
        assertThat(json(profile).out()).isEqualTo(json(profile).out());
    }

    @Test
    void a_profile_over_several_lines_is_one_profile() {
        assertThat(json("{\n \"id\": \"a\",\n \"budget\": 90000\n}\n").lines()).hasSize(1);
    }

    @Test
    void several_objects_are_several_profiles_in_order() {
        Run run = json("{\"id\": \"b\"}\n\n{\"id\": \"a\"}\n");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst()).startsWith("{\"id\":\"b\"");
    }

    @Test
    void the_first_bad_line_stops_and_is_named() {
        Run run = json("{\"id\": \"a\"}\n{\"salaries\": -3}\n{\"id\": \"c\"}\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains("Ligne 2", "« salaries »", "« -3 »");
    }

    @Test
    void bad_lines_are_left_out_and_told_at_the_end_where_that_is_asked() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"id\": \"a\"}\n{oups}\n{\"id\": \"c\"}\n");
        Run run = Run.of("orienter", "--profil", file.toString(), "--format", "json", "--continuer");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).contains("Ligne 2");
    }

    @Test
    void a_line_that_never_ends_is_told_and_the_next_is_read() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"id\": \"" + "x".repeat(4_000_000) + "\"}\n{\"id\": \"c\"}\n");
        Run run = Run.of("orienter", "--profil", file.toString(), "--format", "json", "--continuer");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains("Ligne 1", "trop longue");
    }

    @Test
    void a_text_that_is_not_utf_8_is_refused() throws IOException {
        Path file = folder.resolve("a.json");
        Files.write(file, "{\"nom\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("orienter", "--profil", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("UTF-8");
    }

    @Test
    void where_nothing_is_eligible_the_status_says_so_if_that_is_demanded() {
        String nobody = "{\"forme_juridique\": \"entreprise_individuelle\"}";
        assertThat(Run.typing(nobody, "orienter", "--profil", "-", "--exiger").status())
                .isEqualTo(1);
        assertThat(Run.typing(nobody, "orienter", "--profil", "-").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"absent.json,n'existe pas", ".,est un dossier"})
    void a_file_that_cannot_be_read_is_told(String name, String problem) {
        Run run = Run.of("orienter", "--profil", folder.resolve(name).toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(problem);
    }

    @Test
    void links_that_go_round_in_circles_are_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("b.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("a.json"));
        Run run = Run.of("orienter", "--profil", folder.resolve("a.json").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.json").doesNotContain("Exception");
    }

    @Test
    void a_faulty_catalogue_is_never_used_by_half() throws IOException {
        Files.createDirectory(folder.resolve("programmes"));
        Files.writeString(folder.resolve("vocabulaire.yaml"), "faits:\n  budget: {type: montant}\n");
        Files.writeString(folder.resolve("programmes/a.yaml"), "eligibilite: {budget: '> 10'}\n");
        Files.writeString(folder.resolve("programmes/b.yaml"), "eligibilite: {bugdet: '> 10'}\n");
        Run run = Run.typing("{}", "orienter", "--profil", "-", "--catalogue", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("programmes/b.yaml:1:15", "« bugdet »", "« budget »");
    }

    @Test
    void another_catalogue_brings_another_vocabulary() throws IOException {
        Files.createDirectory(folder.resolve("programmes"));
        Files.writeString(
                folder.resolve("vocabulaire.yaml"), "faits:\n  effectif: {type: entier}\n  secteur: {type: choix}\n");
        Files.writeString(
                folder.resolve("programmes/a.yaml"),
                "eligibilite:\n  tous:\n    - {effectif: '>= 10'}\n    - {secteur: [bois, papier]}\n");
        Run run = Run.typing(
                "{\"effectif\": 10, \"secteur\": \"bois\"}",
                "orienter",
                "--profil",
                "-",
                "--catalogue",
                folder.toString(),
                "--format",
                "json");
        assertThat(run.out()).contains("\"verdict\":\"eligible\"", "\"candidature\":null", "\"cout\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "association-clermont-ferrand.json,programmes vous sont ouverts",
        "entreprise-individuelle-limoges.json,PAR OÙ CONTINUER",
        "fonds-de-dotation-paris.json,À COMPLÉTER",
        "scic-nantes.json,BIENTÔT ÉLIGIBLE"
    })
    void a_person_is_told_what_fits_and_what_to_do(String example, String expected) {
        Run run = Run.of("orienter", "--profil", EXAMPLES.resolve(example).toString(), "--date", DATE);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(expected, "indicatifs").doesNotContain("\u001b");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void a_refusal_on_a_contested_criterion_says_so() {
        String example = EXAMPLES.resolve("association-clermont-ferrand.json").toString();
        assertThat(Run.of("orienter", "--profil", example, "--date", DATE).out())
                .contains("repose sur un critère contesté");
    }

    @Test
    void the_version_in_a_result_is_the_build_s() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<version>" + Version.ENGINE + "</version>");
    }
}
