package fr.palier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Sirene register's files, with all that is particular in them. Every organisation here is made up. */
class SireneRegisterTest {

    private static final String HEAD = """
            siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,identifiantAssociationUniteLegale,\
            trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,etatAdministratifUniteLegale,denominationUniteLegale,\
            denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,\
            categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,\
            economieSocialeSolidaireUniteLegale
            """;

    private static final String SEATS = """
            siren,nic,etablissementSiege,codeCommuneEtablissement
            900000001,00012,false,75056
            900000001,00020,true,63113
            900000002,00010,true,69383
            900000003,00010,true,[ND]
            900000004,00010,true,99138
            900000005,00010,true,63113
            900000005,00020,true,75056
            """;

    @TempDir
    private Path folder = Path.of("");

    private List<Entry> read(String... rows) {
        Path units = Desk.written(folder, "unites.csv", HEAD + String.join("\n", rows) + "\n");
        Path seats = Desk.written(folder, "etablissements.csv", SEATS);
        RegisterSource source = new RegisterSource(units, Desk.REGISTERS.mapping("sirene"), Map.of("siege", seats));
        try (Register register = Desk.REGISTERS.open(source, Desk.noPipe())) {
            return Desk.all(register);
        }
    }

    private String told(String row) {
        return Desk.told(read(row).getFirst());
    }

    private static String row(String siren, String created, String band, String form, String ess) {
        return String.join(
                ",", siren, "O", created, "", "W0", band, "2024", "A", "NOM", "", "", "", form, "88.10A", ess);
    }

    @Test
    void how_far_the_reading_of_a_joined_file_is_gets_told() {
        Path units = Desk.written(folder, "unites.csv", HEAD);
        StringBuilder text = new StringBuilder("siren,etablissementSiege,codeCommuneEtablissement\n");
        for (int i = 0; i < 9000; i++) {
            text.append(100000000 + i).append(",true,63113\n");
        }
        Path seats = Desk.written(folder, "etablissements.csv", text.toString());
        RegisterSource source = new RegisterSource(units, Desk.REGISTERS.mapping("sirene"), Map.of("siege", seats));
        List<Long> lines = new ArrayList<>();
        Desk.REGISTERS
                .open(source, Desk.noPipe(), (position, size, read) -> {
                    assertThat(position).isBetween(1L, size);
                    lines.add(read);
                })
                .close();
        assertThat(lines).containsExactly(4096L, 8192L);
    }

    @Test
    void a_headcount_band_is_a_range_and_the_seat_gives_the_commune() {
        assertThat(told(row("900000001", "2012-05-03", "11", "9220", "O")))
                .isEqualTo("{\"forme_juridique\":\"association\",\"societe_ess\":true,\"commune\":\"63113\","
                        + "\"date_creation\":\"2012-05-03\",\"salaries\":{\"min\":10,\"max\":19}}");
    }

    @Test
    void no_declaration_is_unknown_and_none_on_the_last_day_of_the_year_is_zero() {
        assertThat(told(row("900000009", "", "NN", "9220", ""))).isEqualTo("{\"forme_juridique\":\"association\"}");
        assertThat(told(row("900000009", "", "00", "9220", "")))
                .isEqualTo("{\"forme_juridique\":\"association\",\"salaries\":0}");
        assertThat(told(row("900000009", "", "53", "9220", "")))
                .isEqualTo("{\"forme_juridique\":\"association\",\"salaries\":{\"min\":10000}}");
    }

    @Test
    void neither_nothing_nor_no_is_a_refusal_of_the_ess() {
        assertThat(told(row("900000009", "", "", "5499", "N")))
                .isEqualTo("{\"forme_juridique\":\"societe_commerciale\"}");
        assertThat(told(row("900000009", "", "", "5499", "")))
                .isEqualTo("{\"forme_juridique\":\"societe_commerciale\"}");
    }

    @Test
    void what_is_masked_and_the_first_day_of_1900_are_unknown() {
        assertThat(told(row("900000003", "1900-01-01", "[ND]", "[ND]", "[ND]"))).isEqualTo("{}");
    }

    @Test
    void a_form_that_the_register_does_not_tell_apart_is_asked() {
        assertThat(told(row("900000009", "", "", "9300", ""))).isEqualTo("{}");
        assertThat(told(row("900000009", "", "", "5710", "O"))).isEqualTo("{\"societe_ess\":true}");
        assertThat(told(row("900000009", "", "", "5458", ""))).contains("cooperative");
        assertThat(told(row("900000009", "", "", "8210", ""))).contains("mutuelle");
        assertThat(told(row("900000009", "", "", "1000", ""))).contains("entreprise_individuelle");
        assertThat(told(row("900000009", "", "", "7210", ""))).contains("autre");
    }

    @Test
    void a_district_is_its_commune_and_an_address_abroad_is_unknown() {
        assertThat(told(row("900000002", "", "", "9220", ""))).contains("\"commune\":\"69123\"");
        assertThat(told(row("900000004", "", "", "9220", ""))).doesNotContain("commune");
    }

    @Test
    void two_seats_that_differ_are_no_seat() {
        assertThat(told(row("900000005", "", "", "9220", ""))).doesNotContain("commune");
    }

    @Test
    void a_closed_unit_is_left_out_and_said() {
        String closed = row("900000009", "", "", "9220", "").replace(",A,", ",C,");
        assertThat(told(closed)).isEqualTo("laissé : unité cessée");
    }

    @Test
    void a_band_that_nobody_knows_breaks_its_line() {
        assertThat(told(row("900000009", "", "77", "9220", ""))).contains("trancheEffectifsUniteLegale", "« 77 »");
    }

    @Test
    void what_is_counted_by_and_what_is_handed_on_come_along() {
        assertThat(read(row("900000001", "", "11", "9220", "O")).getFirst())
                .isInstanceOfSatisfying(Entry.Organisation.class, found -> {
                    assertThat(found.id()).isEqualTo("900000001");
                    assertThat(found.submission().name()).isEqualTo("NOM");
                    assertThat(found.markers()).containsEntry("activite", "santé humaine et action sociale");
                    assertThat(found.extras()).containsEntry("rna", "W0").containsEntry("diffusion", "O");
                });
    }

    @Test
    void the_files_are_known_by_their_columns_and_a_join_without_its_file_is_told() {
        Path units = Desk.written(folder, "unites.csv", HEAD + row("900000001", "", "11", "9220", "") + "\n");
        try (Register register = Desk.REGISTERS.open(RegisterSource.of(units), Desk.noPipe())) {
            assertThat(register.remarks()).hasSize(2).anyMatch(remark -> remark.contains("« siege »"));
            assertThat(Desk.all(register))
                    .extracting(Desk::told)
                    .containsExactly("{\"forme_juridique\":\"association\",\"salaries\":{\"min\":10,\"max\":19}}");
        }
    }

    @Test
    void the_order_of_columns_does_not_matter_and_a_missing_one_is_named() {
        List<String> columns = new ArrayList<>(List.of(HEAD.strip().split(",")));
        columns.remove("trancheEffectifsUniteLegale");
        Path units = Desk.written(folder, "unites.csv", String.join(",", columns.reversed()) + "\n");
        assertThatThrownBy(() -> Desk.REGISTERS.open(RegisterSource.of(units), Desk.noPipe()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("« trancheEffectifsUniteLegale »");
    }
}
