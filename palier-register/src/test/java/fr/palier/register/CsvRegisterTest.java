package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people keep them. */
class CsvRegisterTest {

    private static final String TWO = """
            id;nom;forme_juridique;salaries;budget
            a;Vélos;association;10-19;165 000,50 €
            b;"Pain; ""bio\""";cooperative;;
            """;

    @Test
    void columns_are_known_by_the_names_of_facts() {
        List<Entry> entries = Desk.read(TWO);
        assertThat(entries)
                .extracting(Desk::told)
                .containsExactly(
                        "{\"forme_juridique\":\"association\",\"salaries\":{\"min\":10,\"max\":19},\"budget\":165000.5}",
                        "{\"forme_juridique\":\"cooperative\"}");
        assertThat(entries.getLast()).isInstanceOfSatisfying(Entry.Organisation.class, organisation -> {
            assertThat(organisation.id()).isEqualTo("b");
            assertThat(organisation.submission().name()).isEqualTo("Pain; \"bio\"");
        });
    }

    @Test
    void what_a_cell_should_have_said_is_told_as_a_cell_says_it() {
        assertThat(Desk.read("id;mecenat;salaries\na;peut-être;1\nb;oui;x\n"))
                .extracting(Desk::told)
                .satisfiesExactly(
                        first -> assertThat(first).contains("oui ou non"),
                        second -> assertThat(second).contains("un intervalle comme « 10-19 »"));
    }

    @Test
    void columns_are_known_by_the_words_of_the_catalogue() {
        assertThat(Desk.read("Identifiant interne;Date de création;BUDGET ANNUEL\nx;02/03/2021;90000\n"))
                .extracting(Desk::told)
                .containsExactly("{\"date_creation\":\"2021-03-02\",\"budget\":90000}");
    }

    @Test
    void an_archive_holds_one_register_beside_folders_and_what_a_mac_notes() throws IOException {
        assertThat(Desk.read(archive("mes listes/", "mes listes/a.csv", "__MACOSX/mes listes/._a.csv")))
                .extracting(Desk::told)
                .containsExactly("{\"budget\":5}");
    }

    @Test
    void of_several_files_in_an_archive_none_is_left_out_without_a_word() throws IOException {
        byte[] two = archive("a.csv", "b.csv");
        assertThatThrownBy(() -> Desk.read(two))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("« a.csv », « b.csv »");
        byte[] workbook = archive("[Content_Types].xml", "xl/workbook.xml");
        assertThatThrownBy(() -> Desk.read(workbook))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("enregistrez-le en CSV");
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write("id;budget\na;5\n".getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void any_usual_separator_is_found_out(String separator) {
        assertThat(Desk.read("id;budget;mecenat\na;5;oui\n".replace(";", separator)))
                .extracting(Desk::told)
                .containsExactly("{\"budget\":5,\"mecenat\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void any_usual_encoding_is_found_out(String charset) {
        byte[] bytes = "id;nom;budget\na;Été à Évry;5\n".getBytes(Charset.forName(charset));
        assertThat(Desk.read(bytes))
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Organisation.class,
                        found -> assertThat(found.submission().name()).isEqualTo("Été à Évry"));
    }

    @Test
    void an_encoding_that_was_guessed_is_told() {
        try (Register register = Desk.open("id;nom;budget\na;Été;5\n".getBytes(Charset.forName("windows-1252")))) {
            assertThat(register.remarks()).containsExactly("Le fichier est lu en Windows-1252.");
        }
        try (Register register = Desk.open("id;nom;budget\na;Été;5\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(register.remarks()).isEmpty();
        }
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertThat(Desk.read("\uFEFFbudget;id\n7;a\n")).extracting(Desk::told).containsExactly("{\"budget\":7}");
    }

    @Test
    void a_quoted_cell_may_hold_the_end_of_a_line() {
        assertThat(Desk.read("id;nom;budget\na;\"deux\nlignes\";1\nb;une;2\n"))
                .extracting(Desk::told)
                .containsExactly("{\"budget\":1}", "{\"budget\":2}");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_takes_one_line_with_it() {
        List<Entry> entries = Desk.read("id;nom;budget\na;\"ouvert;1\nb;x;2\nc;\"y\";3\nd;z;4\n");
        assertThat(entries).extracting(Entry::number).containsExactly(2L, 3L, 4L, 5L);
        assertThat(entries.getFirst()).isInstanceOf(Entry.Broken.class);
        assertThat(entries.subList(1, 4))
                .extracting(Desk::told)
                .containsExactly("{\"budget\":2}", "{\"budget\":3}", "{\"budget\":4}");
    }

    @Test
    void a_broken_line_is_told_and_the_next_one_is_read() {
        List<Entry> entries = Desk.read("id;budget\na;1\nb\nc;2;3\nd;beaucoup\ne;5\nf\0;6\ng;7;;\n");
        assertThat(entries)
                .extracting(Desk::told)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("{\"budget\":1}"),
                        few -> assertThat(few).contains("1 cellule au lieu de 2"),
                        many -> assertThat(many).contains("3 cellules au lieu de 2"),
                        words -> assertThat(words).contains("« beaucoup »", "un nombre d'euros"),
                        fine -> assertThat(fine).isEqualTo("{\"budget\":5}"),
                        nul -> assertThat(nul).contains("NUL"),
                        empties -> assertThat(empties).isEqualTo("{\"budget\":7}"));
    }

    @Test
    void a_line_that_is_far_too_long_is_told_and_the_next_one_is_read() {
        String text = "id;budget\na;" + "9".repeat(3 << 20) + "\nb;2\n";
        assertThat(Desk.read(text))
                .extracting(Desk::told)
                .satisfiesExactly(
                        tooLong -> assertThat(tooLong).contains("trop longue"),
                        fine -> assertThat(fine).isEqualTo("{\"budget\":2}"));
    }

    @Test
    void a_million_columns_are_refused_in_a_sentence() {
        assertThatThrownBy(() -> Desk.read("a;".repeat(1_000_000) + "\n1\n"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("trop longue");
        assertThatThrownBy(() -> Desk.read("a;".repeat(20_000) + "\n1\n"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("20001 colonnes");
    }

    @Test
    void lines_of_nothing_but_separators_are_no_organisations() {
        assertThat(Desk.read("id;budget;nom\na;1;x\n;;\n ; ;\nb;2;y\n;;\n"))
                .extracting(entry -> ((Entry.Organisation) entry).id())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"mecenat,x,oui ou non", "salaries,dix,« 10-19 »", "commune,Nulle-Part,ou son nom"})
    void what_is_expected_is_told_as_one_writes_it_in_a_table(String fact, String cell, String expected) {
        assertThat(Desk.read("id\t" + fact + "\na\t" + cell + "\n"))
                .extracting(Desk::told)
                .singleElement()
                .asString()
                .contains(expected);
    }

    @Test
    void a_slip_in_the_name_of_a_column_is_no_silence() {
        assertThatThrownBy(() -> Desk.read("id;budjet\na;1\n"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("Vouliez-vous dire « budget » ?");
    }

    @Test
    void a_column_of_someone_else_is_left_aside_and_told() {
        try (Register register = Desk.open("id;budget;téléphone\na;1;06\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(register.remarks())
                    .singleElement()
                    .asString()
                    .contains("téléphone")
                    .doesNotContain("registres.md");
        }
    }

    @Test
    void a_usual_column_that_is_left_aside_is_told_with_the_fact_that_a_mapping_could_make_of_it() {
        byte[] table = "id;budget;Code postal;Créée le\na;1;2;3\n".getBytes(StandardCharsets.UTF_8);
        try (Register register = Desk.open(table)) {
            assertThat(register.remarks())
                    .singleElement()
                    .asString()
                    .contains("« departement: Code postal », « date_creation: Créée le »", "docs/registres.md");
        }
        assertThatThrownBy(() -> Desk.read("Ville\nNantes\n"))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("« commune: Ville »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "a;b;c\n1;2;3\n", "budget;Budget annuel\n1;2\n", "\"budget\n1\n"})
    void what_is_no_register_is_refused_in_a_sentence(String text) {
        assertThatThrownBy(() -> Desk.read(text)).isInstanceOf(RegisterException.class);
    }

    @Test
    void places_that_contradict_each_other_break_their_line() {
        assertThat(Desk.read("id;commune;departement\na;63113;75\nb;1001;1\n"))
                .extracting(Desk::told)
                .satisfiesExactly(
                        first -> assertThat(first).contains("contredit « commune »"),
                        second -> assertThat(second).isEqualTo("{\"commune\":\"01001\",\"departement\":\"01\"}"));
    }

    @Test
    void an_organisation_without_an_identifier_is_called_by_its_siren_or_its_line() {
        assertThat(Desk.read("siren;budget\n552100554;1\n;2\n5420120;3\n"))
                .extracting(entry -> ((Entry.Organisation) entry).id())
                .containsExactly("552100554", "ligne-3", "005420120");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            salaries      | 10            | 10
            salaries      | 10 à 19       | {"min":10,"max":19}
            salaries      | 250 et plus   | {"min":250}
            salaries      | 53+           | {"min":53}
            salaries      | <= 9          | {"max":9}
            budget        | 1 200,5 €     | 1200.5
            budget        | 1200.5        | 1200.5
            budget        | 80 000 € - 90 000 € | {"min":80000,"max":90000}
            date_creation | 2021-03-02    | "2021-03-02"
            date_creation | 2/3/2021      | "2021-03-02"
            date_creation | 2021-03-02T00:00:00 | "2021-03-02"
            date_creation | 2021          | {"min":"2021-01-01","max":"2021-12-31"}
            date_creation | 2020-02       | {"min":"2020-02-01","max":"2020-02-29"}
            date_creation | 2019 à 2021   | {"min":"2019-01-01","max":"2021-12-31"}
            mecenat       | Oui           | true
            mecenat       | faux          | false
            domaines      | sante,habitat | ["habitat","sante"]
            domaines      | aucun         | []
            domaines      | Santé ; HABITAT | ["habitat","sante"]
            forme_juridique | Société commerciale | "societe_commerciale"
            esus          | En cours      | "en_cours"
            budget        | 250 k€        | 250000
            budget        | 1,2 M€        | 1200000
            budget        | 300 à 400 k€  | {"min":300000,"max":400000}
            budget        | 250 k€ et plus | {"min":250000}
            Budget (k€)   | 250           | 250000
            Budget (k€)   | 0,5           | 500
            Budget en k€  | 100-200       | {"min":100000,"max":200000}
            Budget (en milliers d'euros) | 250 000 € | 250000
            budget (€)    | 250           | 250
            date_creation | 02-03-2021    | "2021-03-02"
            date_creation | 02.03.2021    | "2021-03-02"
            date_creation | 02/03/2021 00:00 | "2021-03-02"
            date_creation | 2021-03-01T23:00:00.000Z | "2021-03-02"
            date_creation | 2021-03-02T00:00:00Z | "2021-03-02"
            date_creation | 2021-03-02T00:00:00+01:00 | "2021-03-02"
            date_creation | 2 mars 2021   | "2021-03-02"
            date_creation | 02/2020       | {"min":"2020-02-01","max":"2020-02-29"}
            commune       | Clermont-Ferrand | "63113"
            commune       | CLERMONT FERRAND CEDEX 1 | "63113"
            commune       | 44300 Nantes  | "44109"
            commune       | 44036 Nantes Cedex 1 | "44109"
            commune       | 20090 Ajaccio | "2A004"
            commune       | 20304 Ajaccio Cedex | "2A004"
            commune       | Lyon 1er      | "69123"
            commune       | 97400 St Denis | "97411"
            departement   | 63000         | "63"
            departement   | 1000          | "01"
            departement   | 97400         | "974"
            departement   | 20000         | "2A"
            departement   | 63 - Puy-de-Dôme | "63"
            departement   | Puy-de-Dôme   | "63"
            region        | Bretagne      | "53"
            """)
    void a_cell_is_read_as_its_fact_has_it(String fact, String cell, String expected) {
        String text = "id\t" + fact + "\na\t" + cell + "\n";
        String name = fact.toLowerCase(Locale.ROOT).replaceAll(" .*", "");
        assertThat(Desk.read(text)).extracting(Desk::told).containsExactly("{\"" + name + "\":" + expected + "}");
    }

    @Test
    void a_name_or_a_postal_code_that_several_places_have_is_unknown() {
        assertThat(Desk.read("id;commune\na;Saint-Denis\n"))
                .extracting(Desk::told)
                .containsExactly("{}");
        // A Cedex is no place of its own; 48800 and 01410 lie in two departments each.
        assertThat(Desk.read("id;departement\na;33077\nb;01410\n"))
                .extracting(Desk::told)
                .containsExactly("{}", "{}");
    }

    /** One of the two is wrong, and nobody knows which. */
    @Test
    void a_postal_code_of_another_department_than_the_commune_s_is_a_fault() {
        assertThat(Desk.read("id;commune\na;44300 Lyon\n"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Broken.class, line -> assertThat(line.reason()).contains("« 44300 Lyon »"));
    }

    /** 13001 is Marseille by its postal code, and Aix-en-Provence by its INSEE code. */
    @Test
    void a_postal_code_is_not_taken_for_an_insee_code() {
        Mapping mapping =
                Desk.REGISTERS.mapping("m.yaml", "faits: {commune: Code postal}".getBytes(StandardCharsets.UTF_8));
        byte[] table = "Code postal\n13001\n63118\n1000\n".getBytes(StandardCharsets.UTF_8);
        try (Register register =
                Desk.REGISTERS.open(new RegisterSource(null, mapping, Map.of()), new ByteArrayInputStream(table))) {
            assertThat(Desk.all(register))
                    .extracting(Desk::told)
                    .containsExactly("{\"commune\":\"13055\"}", "{\"commune\":\"63063\"}", "{}");
        }
    }

    @Test
    void amounts_in_thousands_are_told_and_a_mapping_can_say_so() {
        try (Register register = Desk.open("id;Budget (k€)\na;1\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(register.remarks()).singleElement().asString().contains("milliers d'euros");
        }
        Mapping mapping = Desk.REGISTERS.mapping(
                "m.yaml", "faits: {budget: {colonne: CA, unite: M€}}".getBytes(StandardCharsets.UTF_8));
        byte[] table = "CA\n2\n".getBytes(StandardCharsets.UTF_8);
        try (Register register =
                Desk.REGISTERS.open(new RegisterSource(null, mapping, Map.of()), new ByteArrayInputStream(table))) {
            assertThat(Desk.all(register)).extracting(Desk::told).containsExactly("{\"budget\":2000000}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "salaries,1.2.3",
        "salaries,-4",
        "salaries,dix",
        "budget,'1,200.5'",
        "date_creation,31/02/2021",
        "date_creation,2027-01-01",
        "mecenat,peut-être",
        "forme_juridique,asso",
        "commune,99999",
        "domaines,médecine",
        "commune,Trifouillis-les-Oies",
        "commune,63000",
        "departement,Puy-de-Rien",
        "date_creation,02/03/21",
        "budget,12 kg"
    })
    void what_a_fact_can_never_be_breaks_its_line(String fact, String cell) {
        assertThat(Desk.read("id\t" + fact + "\na\t" + cell + "\n"))
                .singleElement()
                .isInstanceOf(Entry.Broken.class);
    }

    @Test
    void a_register_can_be_taken_up_again_where_it_was_left() {
        byte[] bytes = "id;budget\na;1\nb;\"x\nc;3\n\nd;4\n".getBytes(StandardCharsets.UTF_8);
        List<Entry> whole = Desk.read(bytes);
        for (int i = 0; i <= whole.size(); i++) {
            try (Register register = Desk.open(bytes)) {
                assertThat(register.skip(i)).isTrue();
                assertThat(Desk.all(register)).isEqualTo(whole.subList(i, whole.size()));
                assertThat(register.entries()).isEqualTo(whole.size());
            }
        }
        try (Register register = Desk.open(bytes)) {
            assertThat(register.skip(whole.size() + 1L)).isFalse();
        }
    }
}
