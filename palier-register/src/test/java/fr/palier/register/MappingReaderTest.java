package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
