package fr.palier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SireneCommandsTest {

    private static final String EXAMPLES = System.getProperty("palier.home", "..") + "/exemples/sirene/";
    private static final String UNITS = EXAMPLES + "StockUniteLegale_exemple.csv";
    private static final String SEATS = EXAMPLES + "StockEtablissement_exemple.csv";

    @TempDir
    private static Path index;

    private static Run imported = new Run(-1, "", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void import_the_register() {
        imported = Run.of("sirene", "importer", UNITS, SEATS, "--index", index.toString(), "--date", "2026-11-01");
    }

    @Test
    void an_import_says_what_it_kept_and_what_not_and_why() {
        assertThat(imported.status()).isZero();
        assertThat(imported.out())
                .contains("16 structures gardées sur 22, registre du 1er novembre 2026.")
                .contains("2, unité non publique", "2, forme qui ne peut pas relever de l'ESS")
                .contains("1, unité cessée", "1, unité sans nom");
    }

    @Test
    void an_organisation_is_found_by_name_and_by_number() {
        Run byName = Run.of("sirene", "chercher", "ateliers", "du", "pon", "de", "pierre", "--index", index.toString());
        assertThat(byName.status()).isZero();
        assertThat(byName.lines().getFirst()).isEqualTo("LES ATELIERS DU PONT DE PIERRE");
        assertThat(byName.out()).contains("salaries : entre 10 et 19 salariés", "Sirene, novembre 2026");
        assertThat(Run.of("sirene", "chercher", "W632001001", "--index", index.toString())
                        .out())
                .contains("PONT DE PIERRE");
    }

    @Test
    void what_is_not_there_or_is_no_number_is_said() {
        Run gone = Run.of("sirene", "chercher", "zzzzz", "--index", index.toString());
        assertThat(gone.status()).isEqualTo(1);
        assertThat(gone.err()).contains("pas trouvé");
        Run wrong = Run.of("sirene", "chercher", "000010018", "--index", index.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("dernier chiffre");
        Run nowhere = Run.of("sirene", "chercher", "x", "--index", folder.toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("palier sirene importer");
    }

    @Test
    void files_that_are_none_are_refused_with_a_sentence() throws IOException {
        Path other = Files.writeString(folder.resolve("liste.csv"), "nom;budget\na;1\n");
        for (String file : new String[] {folder.resolve("rien.csv").toString(), other.toString(), SEATS}) {
            Run run = Run.of(
                    "sirene", "importer", file, "--index", folder.resolve("i").toString());
            assertThat(run.status()).as(file).isEqualTo(2);
            assertThat(run.err()).as(file).isNotBlank().doesNotContain("Exception");
        }
        assertThat(Run.of("sirene", "importer").err()).contains("StockUniteLegale");
        assertThat(Run.of("sirene").err()).contains("palier sirene importer", "palier sirene chercher");
        assertThat(Run.of("sirene", "importer", "--aide").out()).contains("Usage", "--index");
    }

    @Test
    void the_dialogue_begins_with_what_the_register_knows() {
        Run run = Run.typing(
                "q\n", "orienter", "--siren", "000 010 017", "--index", index.toString(), "--date", "2026-11-24");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("LES ATELIERS DU PONT DE PIERRE (Clermont-Ferrand, SIREN 000 010 017)")
                .contains("D'après Sirene, novembre 2026", "nombre de salariés : entre 10 et 19")
                .doesNotContain("Quelle est la forme juridique");
        assertThat(run.out()).contains("Repris de Sirene, novembre 2026");
    }

    @Test
    void what_the_profile_says_governs() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"salaries\": 3, \"budget\": 90000}");
        Run run = orient("000010017", profile, "--detail");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("association, d'après\\s+Sirene, novembre\\s+2026")
                .contains("3 salariés")
                .doesNotContain("entre 10 et 19", "appartenance de la société")
                .contains("Repris de Sirene, novembre 2026 : forme juridique");
        assertThat(orient("000010017", profile, "--format", "json").out()).startsWith("{\"id\":null");
    }

    @Test
    void a_number_that_nobody_knows_is_said_and_the_rest_goes_on() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"forme_juridique\": \"association\"}");
        Run run = orient("000010132", profile);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Nous n'avons pas trouvé cette structure", "Nous continuons sans");
        assertThat(run.out()).isNotBlank().doesNotContain("Sirene");
    }

    @Test
    void a_wrong_number_a_name_another_number_or_several_profiles_are_refused() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"siren\": \"552100554\"}");
        Path several = Files.writeString(folder.resolve("p.jsonl"), "{}\n{}\n");
        assertThat(refused(orient("000010018", profile))).contains("dernier chiffre");
        assertThat(refused(orient("mariniers", profile))).contains("palier sirene chercher");
        assertThat(refused(orient("000010017", profile))).contains("552100554", "000010017");
        assertThat(refused(orient("000010017", several))).contains("un profil");
    }

    @Test
    void a_program_is_told_where_facts_come_from_and_of_what_day_they_are() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"budget\": 90000}");
        assertThat(orient("000010017", profile, "--format", "json").out())
                .contains("\"origines\":{", "\"forme_juridique\":\"Sirene, novembre 2026\"")
                .contains("\"salaries\":\"Sirene, décembre 2024\"")
                .doesNotContain("\"budget\":\"Sirene");
        assertThat(Run.of("orienter", "--profil", profile.toString(), "--format", "json")
                        .out())
                .doesNotContain("origines");
    }

    @Test
    void the_public_service_is_asked_only_where_an_operator_says_so() {
        assertThat(sentence("ailleurs")).contains(RegisterSettings.SERVICE, "oui, non, ou l'adresse");
        assertThat(sentence("ftp://x")).contains(RegisterSettings.SERVICE);
        assertThat(sentence("https://x/?a=b")).contains(RegisterSettings.SERVICE);
        for (String said : new String[] {"", "non"}) {
            assertThat(isOnline(said)).isFalse();
        }
        assertThat(isOnline("oui")).isTrue();
        assertThat(isOnline("http://127.0.0.1:9/")).isTrue();
    }

    private boolean isOnline(String said) {
        RegisterSettings settings = new RegisterSettings(Map.of(RegisterSettings.SERVICE, said));
        Arguments arguments = Arguments.of(
                new SireneSearchCommand(),
                java.util.List.of("--index", folder.resolve("rien").toString()));
        try (fr.palier.sirene.Lookup lookup = settings.open(arguments, Shelf.catalogue(arguments.catalogue()))) {
            return lookup.isOnline();
        }
    }

    private String sentence(String said) {
        try {
            return "taken: " + isOnline(said);
        } catch (CommandException e) {
            return e.getMessage();
        }
    }

    private static String refused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        return run.err();
    }

    private Run orient(String siren, Path profile, String... more) {
        String[] words = {
            "orienter",
            "--siren",
            siren,
            "--index",
            index.toString(),
            "--profil",
            profile.toString(),
            "--date",
            "2026-11-24"
        };
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Run.of(all);
    }
}
