package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarInBrowserTest {

    @Test
    void on_a_desk_a_window_stands_under_its_month() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, false);
        page.navigate(Chromium.address() + "/calendrier?programmes=p-ins");
        BoundingBox band = page.locator("tbody td.band").boundingBox();
        BoundingBox bar = page.locator("rect.bar.usual").last().boundingBox();
        BoundingBox head = page.locator("thead text")
                .filter(new Locator.FilterOptions().setHasText("févr."))
                .boundingBox();
        // February is the fourth of the twelve months.
        assertThat(bar.x - band.x).isBetween(band.width * 0.24, band.width * 0.26);
        assertThat(head.x).isBetween(bar.x, bar.x + bar.width);
        assertThat(bar.y).isGreaterThan(band.y);
        assertThat(bar.y + bar.height).isLessThan(band.y + band.height);
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void the_line_of_today_runs_through_the_whole_row() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.DARK, false);
        page.navigate(Chromium.address() + "/calendrier");
        BoundingBox band = page.locator("tbody td.band").first().boundingBox();
        BoundingBox line = page.locator("tbody line.today").first().boundingBox();
        assertThat(line.height).isBetween(band.height - 3, band.height + 3);
    }

    @Test
    void on_a_phone_it_is_a_list_by_month() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, false);
        page.navigate(Chromium.address() + "/calendrier");
        assertThat(page.locator("table.chart").isVisible()).isFalse();
        assertThat(page.locator(".month h3").first().textContent()).isEqualTo("Janvier 2027");
        assertThat(page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void who_answered_sees_their_own(int width) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, false);
        page.navigate(Chromium.address() + "/resultats?r=forme_juridique:association~commune:63113"
                + "~date_creation:2019-04-12~salaries:6~budget:310000~solution_validee:oui~jours_par_mois:3"
                + "~strategies:duplication");
        Chromium.follow(page.locator("form[action='/resultats/reprendre'] button"));
        page.navigate(Chromium.address() + "/calendrier");
        int all = page.locator(".month li").count();
        Chromium.follow(page.locator(".views a[href^='/calendrier?programmes=']"));
        assertThat(page.locator(".views [aria-current]").textContent()).isEqualTo("Les miens");
        assertThat(page.locator(".month li").count()).isBetween(1, all - 1);
        assertThat(page.locator(".share code").textContent())
                .startsWith(Chromium.address() + "/calendrier.ics?programmes=");
    }
}
