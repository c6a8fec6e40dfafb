package fr.palier.screening.traits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.register.Entry;
import fr.palier.register.Register;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitReaderTest {

    private static Traits of(String column, String cell) {
        try (Register register = Desk.open("id;" + column + "\na;" + cell + "\n")) {
            return Desk.traits().of((Entry.Organisation) register.next().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,1-9",
        "9,1-9",
        "10-19,10-49",
        "49,10-49",
        "200-249,50-249",
        "250,250+",
        "10000 et plus,250+",
        "3000000000,250+",
        "4294967297,250+",
        "<= 0,0"
    })
    void a_headcount_has_a_band(String cell, String band) {
        assertThat(of("salaries", cell).size()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0-2", "5-12", ">= 9", "<= 3", "''"})
    void a_headcount_that_may_be_in_two_bands_is_in_none(String cell) {
        assertThat(of("salaries", cell).size()).isEqualTo(Traits.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,0-2",
        "2023-11-25,0-2",
        "2023-11-24,3-9",
        "2016-11-25,3-9",
        "2016-11-24,10-19",
        "2006-11-25,10-19",
        "2006-11-24,20+",
        "1901,20+"
    })
    void an_age_changes_its_band_on_the_anniversary(String cell, String band) {
        assertThat(of("date_creation", cell).age()).isEqualTo(band);
    }

    @Test
    void a_year_that_straddles_two_bands_is_in_none() {
        assertThat(of("date_creation", "2023").age()).isEqualTo(Traits.UNKNOWN);
        assertThat(of("date_creation", "2024").age()).isEqualTo("0-2");
    }

    @Test
    void a_seat_gives_its_department_as_exactly_as_it_is_known() {
        assertThat(of("commune", "69383").departement()).isEqualTo("69");
        assertThat(of("commune", "97411").departement()).isEqualTo("974");
        assertThat(of("departement", "2A").departement()).isEqualTo("2A");
        assertThat(of("region", "84").departement()).isEqualTo(Traits.UNKNOWN);
    }

    @Test
    void a_structure_counts_in_each_of_its_fields_or_as_unknown() {
        assertThat(of("domaines", "sante|habitat").words(Dimension.FIELD)).isEqualTo(List.of("habitat", "sante"));
        assertThat(of("budget", "5").words(Dimension.FIELD)).isEqualTo(List.of(Traits.UNKNOWN));
    }

    @Test
    void who_is_known_to_have_no_field_is_not_counted_as_unknown() {
        assertThat(of("domaines", "aucun").words(Dimension.FIELD)).isEqualTo(List.of(Traits.NONE));
    }
}
