package fr.palier.catalogue.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Calendar.Rhythm;
import fr.palier.catalogue.sheets.Calendar.Season;
import fr.palier.catalogue.sheets.Calendar.Span;
import fr.palier.catalogue.sheets.Calendar.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static Calendar calendar(Rhythm rhythm) {
        return new Calendar(rhythm, Calendar.Certainty.HABITUELLE, null, Origin.NONE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_yearly_call_comes_again_and_is_never_over() {
        Calendar march = calendar(new Rhythm.Yearly(3));

        assertThat(march.on(day("2026-02-28"))).isEqualTo(State.A_VENIR);
        assertThat(march.on(day("2026-03-01"))).isEqualTo(State.OUVERTE);
        assertThat(march.on(day("2026-03-31"))).isEqualTo(State.OUVERTE);
        assertThat(march.on(day("2026-04-01"))).isEqualTo(State.A_VENIR);
        assertThat(march.next(day("2026-04-01"))).contains(new Span(day("2027-03-01"), day("2027-03-31")));
    }

    @Test
    void a_window_is_open_on_its_first_and_its_last_day() {
        Calendar window = calendar(new Rhythm.Window(day("2026-03-02"), day("2026-03-20")));

        assertThat(window.on(day("2026-03-01"))).isEqualTo(State.A_VENIR);
        assertThat(window.on(day("2026-03-02"))).isEqualTo(State.OUVERTE);
        assertThat(window.on(day("2026-03-20"))).isEqualTo(State.OUVERTE);
        assertThat(window.on(day("2026-03-21"))).isEqualTo(State.PASSEE);
        assertThat(window.next(day("2026-03-21"))).isEmpty();
    }

    @Test
    void a_season_is_three_months_and_winter_ends_in_the_next_year() {
        assertThat(calendar(new Rhythm.Seasonal(Season.PRINTEMPS, 2026)).next(day("2026-01-01")))
                .contains(new Span(day("2026-03-01"), day("2026-05-31")));
        assertThat(calendar(new Rhythm.Seasonal(Season.HIVER, 2026)).next(day("2026-01-01")))
                .contains(new Span(day("2026-12-01"), day("2027-02-28")));
        assertThat(calendar(new Rhythm.Seasonal(Season.ETE, 2026)).on(day("2026-09-01")))
                .isEqualTo(State.PASSEE);
        assertThat(calendar(new Rhythm.Seasonal(Season.AUTOMNE, 2026)).on(day("2026-11-30")))
                .isEqualTo(State.OUVERTE);
    }

    @Test
    void a_rolling_call_is_open_and_a_variable_one_is_not_known() {
        assertThat(calendar(new Rhythm.Rolling()).on(day("2026-11-24"))).isEqualTo(State.OUVERTE);
        assertThat(calendar(new Rhythm.Variable()).on(day("2026-11-24"))).isEqualTo(State.INCONNUE);
        assertThat(calendar(new Rhythm.Rolling()).next(day("2026-11-24"))).isEmpty();
        assertThat(calendar(new Rhythm.Variable()).next(day("2026-11-24"))).isEmpty();
    }
}
