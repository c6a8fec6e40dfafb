package fr.palier.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Calendar;
import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.calendar.Window;
import fr.palier.web.TestSite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BarTest {

    private static final Months MONTHS = new Months(LocalDate.of(2026, 11, 24));

    @Test
    void stated_days_are_drawn_to_the_day() {
        assertThat(Bar.of(window("2026-12-01", "2027-01-15"), MONTHS))
                .hasValue(new Bar("firm", "8.33%", "20.70%", "12.37%"));
    }

    @Test
    void what_sticks_out_of_the_twelve_months_is_cut() {
        assertThat(Bar.of(window("2026-08-01", "2028-01-31"), MONTHS))
                .hasValue(new Bar("firm", "0.00%", "100.00%", "100.00%"));
    }

    @Test
    void a_window_that_closed_this_month_is_marked_as_passed() {
        assertThat(Bar.of(window("2026-11-01", "2026-11-15"), MONTHS))
                .hasValue(new Bar("firm passed", "0.00%", "4.17%", "4.17%"));
    }

    @Test
    void on_its_last_day_it_has_not_passed() {
        assertThat(Bar.of(window("2026-11-01", "2026-11-24"), MONTHS)
                        .orElseThrow()
                        .kind())
                .isEqualTo("firm");
    }

    @Test
    void a_window_outside_is_not_drawn() {
        assertThat(Bar.of(window("2026-09-01", "2026-10-31"), MONTHS)).isEmpty();
        assertThat(Bar.of(window("2027-11-01", "2027-11-30"), MONTHS)).isEmpty();
        assertThat(Bar.of(window("2027-10-31", "2027-11-30"), MONTHS)).isPresent();
    }

    @Test
    void months_are_named_as_french_elides_them() {
        assertThat(MONTHS.span()).isEqualTo("De novembre 2026 à octobre 2027");
        assertThat(new Months(LocalDate.of(2027, 4, 1)).span()).isEqualTo("D'avril 2027 à mars 2028");
    }

    private static Window window(String from, String until) {
        Sheet sheet = TestSite.catalogue().get("p-ins");
        Calendar.Rhythm days = new Calendar.Rhythm.Window(LocalDate.parse(from), LocalDate.parse(until));
        Calendar calendar = new Calendar(days, Calendar.Certainty.DATEE, null, Origin.NONE);
        return new Window(sheet, calendar, 2027, LocalDate.parse(from), LocalDate.parse(until));
    }
}
