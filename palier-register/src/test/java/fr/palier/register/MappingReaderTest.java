package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

    @TempDir
    private Path folder = Path.of("");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String ADVISER = """
            nom: le tableau d'une conseillère
            separateur: "|"
            encodage: windows-1252
            identifiant: N°
            inconnus: ["?"]
            faits:
              forme_juridique:
                colonne: Statut
                table:
                  "asso": association
                  "Loi 1901": association
                  "SCOP SCIC": cooperative
                  "S*": societe_commerciale
              budget: Budget
              salaries: {colonne: Équipe, autres: inconnu}
            reperes:
              secteur: Secteur
            """;

    private Mapping mapping(String text) {
        return Desk.REGISTERS.mapping(
                Desk.written(folder, "correspondance.yaml", text).toString());
    }

    @Test
    void an_advisers_own_table_is_read_through_her_mapping() {
        Path table = Desk.written(
                folder,
                "tableau.csv",
                "N°|Statut|Budget|Équipe|Secteur\n1|asso|90 000|beaucoup|vélo\n2|SAS|?|4|pain\n3|GIE|1|1|x\n4|Loi 1901|||\n",
                WINDOWS);
        try (Register register =
                Desk.REGISTERS.open(new RegisterSource(table, mapping(ADVISER), Map.of()), Desk.noPipe())) {
            assertThat(Desk.all(register))
                    .extracting(Desk::told)
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .isEqualTo("{\"forme_juridique\":\"association\",\"budget\":90000}"),
                            second -> assertThat(second)
                                    .isEqualTo("{\"forme_juridique\":\"societe_commerciale\",\"salaries\":4}"),
                            third -> assertThat(third).contains("« Statut »", "« GIE »"),
                            fourth -> assertThat(fourth).isEqualTo("{\"forme_juridique\":\"association\"}"));
        }
    }

    @Test
    void a_joined_file_is_written_in_its_own_way() {
        Mapping joining = mapping("""
                nom: un tableau et les sièges de l'Insee
                separateur: "|"
                encodage: windows-1252
                identifiant: N°
                faits:
                  commune: siege.codeCommuneEtablissement
                jointures:
                  siege: {cle: N°, colonne: siren, lire: [codeCommuneEtablissement]}
                """);
        Path table = Desk.written(folder, "tableau.csv", "N°|Nom\n1|Été\n", WINDOWS);
        Path seats = Desk.written(folder, "sieges.csv", "siren,codeCommuneEtablissement\n1,63113\n");
        RegisterSource source = new RegisterSource(table, joining, Map.of("siege", seats));
        try (Register register = Desk.REGISTERS.open(source, Desk.noPipe())) {
            assertThat(Desk.all(register)).extracting(Desk::told).containsExactly("{\"commune\":\"63113\"}");
        }
    }

    @Test
    void the_same_mapping_reads_lines_of_json() {
        String text = ADVISER.replace("separateur: \"|\"\nencodage: windows-1252\n", "");
        Path lines = Desk.written(
                folder,
                "tableau.jsonl",
                "{\"N°\":7,\"Statut\":\"SCIC\",\"Budget\":12.5,\"Équipe\":null,\"autre\":[1,{}]}\n{\"Statut\":1,}\n");
        try (Register register =
                Desk.REGISTERS.open(new RegisterSource(lines, mapping(text), Map.of()), Desk.noPipe())) {
            assertThat(Desk.all(register))
                    .satisfiesExactly(
                            first -> assertThat(Desk.told(first))
                                    .isEqualTo("{\"forme_juridique\":\"cooperative\",\"budget\":12.5}"),
                            second -> assertThat(second).isInstanceOf(Entry.Broken.class));
        }
    }

    @Test
    void all_that_is_wrong_in_a_mapping_is_told_with_its_line() {
        assertThatThrownBy(() -> mapping("""
                        nom: fautes
                        separateur: x
                        filtre: []
                        faits:
                          salaire: A
                          salaries: {colonne: B, table: {"1": beaucoup}}
                          budget: {table: {}}
                        """))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("correspondance.yaml:2")
                .hasMessageContaining("« filtre »")
                .hasMessageContaining("« salaire »")
                .hasMessageContaining("« beaucoup »")
                .hasMessageContaining("« colonne » manque");
    }

    @Test
    void a_mapping_that_does_not_exist_is_told() {
        assertThatThrownBy(() -> Desk.REGISTERS.mapping("nulle-part.yaml"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("nulle-part.yaml");
    }

    @Test
    void a_join_that_the_mapping_does_not_have_is_told() {
        Path table = Desk.written(folder, "t.csv", "N°|Statut|Budget|Équipe|Secteur\n", WINDOWS);
        RegisterSource source = new RegisterSource(table, mapping(ADVISER), Map.of("siege", table));
        assertThatThrownBy(() -> Desk.REGISTERS.open(source, Desk.noPipe()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("« siege »");
    }

    @Test
    void a_column_that_may_be_missing_is_unknown_and_told_and_is_read_where_it_is_there() {
        String text = "faits: {salaries: Équipe, etp: ETP}\nfacultatives: [ETP]\n";
        Path with = Desk.written(folder, "avec.csv", "Équipe;ETP\n3;2,5\n");
        Path without = Desk.written(folder, "sans.csv", "Équipe\n3\n");
        try (Register there = open(with, text);
                Register missing = open(without, text)) {
            assertThat(there.remarks()).isEmpty();
            assertThat(Desk.all(there)).extracting(Desk::told).containsExactly("{\"salaries\":3,\"etp\":2.5}");
            assertThat(missing.remarks()).singleElement().asString().contains("facultatives absentes : ETP");
            assertThat(Desk.all(missing)).extracting(Desk::told).containsExactly("{\"salaries\":3}");
        }
    }

    @Test
    void what_a_filter_or_the_number_needs_may_not_be_missing_nor_what_nobody_reads() {
        assertThatThrownBy(() -> mapping("""
                        siren: SIREN
                        filtres: [{colonne: État, garder: [active]}]
                        faits: {salaries: Équipe}
                        facultatives: [État, SIREN, Equipe]
                        """))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("« État » ne peut pas être facultative")
                .hasMessageContaining("« SIREN » ne peut pas")
                .hasMessageContaining("« Equipe » ne peut pas");
    }

    private Register open(Path file, String mapping) {
        return Desk.REGISTERS.open(new RegisterSource(file, mapping(mapping), Map.of()), Desk.noPipe());
    }

    @Test
    void a_code_of_several_words_is_one_code() {
        String text =
                "faits: {forme_juridique: {colonne: Statut, table: {asso loi 1901: association, SAS SARL: autre}}}";
        Path table = Desk.written(folder, "t.csv", "Statut\nasso loi 1901\nSARL\nloi\n");
        try (Register register = open(table, text)) {
            assertThat(Desk.all(register))
                    .extracting(Desk::told)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("association"),
                            second -> assertThat(second).contains("autre"),
                            third -> assertThat(third).startsWith("cassé").contains("« loi »"));
        }
    }

    /** The last letter of "stock" and "maximum" makes no thousands and no millions. */
    @ParameterizedTest
    @CsvSource({"Stock €,2", "Maximum €,2", "Budget k€,2000", "CA (M€),2000000", "CA en millions d'euros,2000000"})
    void a_unit_is_a_word_of_its_own(String column, String expected) {
        Path table = Desk.written(folder, "t.csv", column + "\n2\n");
        try (Register register = open(table, "faits: {budget: \"" + column + "\"}")) {
            assertThat(Desk.all(register)).extracting(Desk::told).containsExactly("{\"budget\":" + expected + "}");
        }
    }

    @Test
    void what_says_nothing_in_a_column_of_days_is_a_word_or_a_day_however_it_is_written() {
        String text = "faits: {date_creation: {colonne: Date, inconnus: [\"?\", \"1900-01-01\"]}}";
        Path table = Desk.written(folder, "t.csv", "Date\n?\n01/01/1900\n1900-01-01T00:00:00\n1900-01-02\n");
        try (Register register = open(table, text)) {
            assertThat(Desk.all(register))
                    .extracting(Desk::told)
                    .containsExactly("{}", "{}", "{}", "{\"date_creation\":\"1900-01-02\"}");
        }
    }

    @Test
    void the_mappings_that_the_documentation_shows_are_mappings() throws IOException {
        Path page = Path.of(System.getProperty("palier.home", "..")).resolve("docs/registres.md");
        List<Mapping> shown = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(page))
                .results()
                .map(block -> mapping(block.group(1)))
                .toList();
        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().columns())
                .containsExactly("SIREN", "Nom", "Code postal", "Effectif", "Budget (k€)", "Créée le");
        assertThat(shown.getLast().optional()).containsExactly("Sigle");
    }
}
