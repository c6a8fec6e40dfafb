package fr.palier.catalogue.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void they_come_in_the_order_of_files_and_lines_and_none_twice() {
        findings.add(Code.SANS_LIEN, new Place("b.yaml", 1, 1, ""), "m", "r");
        findings.add(Code.SANS_LIEN, new Place("a.yaml", 10, 1, ""), "m", "r");
        findings.add(Code.SANS_LIEN, new Place("a.yaml", 9, 3, ""), "m", "r");
        findings.add(Code.SANS_SOURCE, new Place("a.yaml", 9, 3, ""), "m", "r");
        findings.add(Code.SANS_LIEN, new Place("a.yaml", 9, 3, ""), "m", "r");

        assertThat(findings.sorted())
                .extracting(finding -> finding.place().coordinates() + " " + finding.code())
                .containsExactly(
                        "a.yaml:9:3 SANS_SOURCE",
                        "a.yaml:9:3 SANS_LIEN",
                        "a.yaml:10:1 SANS_LIEN",
                        "b.yaml:1:1 SANS_LIEN");
    }

    @Test
    void only_what_keeps_a_catalogue_from_being_read_makes_it_unreadable() {
        findings.add(Code.SANS_LIEN, Place.of("a.yaml"), "m", "r");
        findings.add(Code.EXEMPLE_FAUX, Place.of("a.yaml"), "m", "r");
        assertThat(findings.isUnreadable()).isFalse();

        findings.add(Code.CLE_INCONNUE, Place.of("a.yaml"), "m", "r");
        assertThat(findings.isUnreadable()).isTrue();
    }

    @Test
    void a_place_is_written_as_editors_read_it() {
        assertThat(Place.of("a.yaml").coordinates()).isEqualTo("a.yaml");
        assertThat(new Place("a.yaml", 3, 7, "x").coordinates()).isEqualTo("a.yaml:3:7");
    }

    @Test
    void what_is_quoted_is_on_one_line_and_short() {
        assertThat(Quoted.of("a\n  b\tc ")).isEqualTo("« a b c »");
        assertThat(Quoted.of("mot ".repeat(1_000))).hasSizeLessThan(70).endsWith("… »");
        assertThat(Quoted.of("")).isEqualTo("«  »");
    }
}
