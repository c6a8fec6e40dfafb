package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonInBrowserTest {

    @ParameterizedTest
    @CsvSource({"320, true", "320, false", "1280, false"})
    void programmes_are_chosen_ordered_and_compared(int width, boolean hasScripts) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.address() + "/comparer");
        page.locator(".choose > summary").click();
        page.locator(".box")
                .filter(new Locator.FilterOptions().setHasText("P’INS"))
                .click();
        page.locator(".box")
                .filter(new Locator.FilterOptions().setHasText("Scale Up"))
                .click();
        Chromium.follow(page.locator(".choose button"));
        assertThat(page.url()).endsWith("/comparer?programmes=p-ins,scale-up");
        Chromium.follow(page.locator("thead th")
                .filter(new Locator.FilterOptions().setHasText("Durée"))
                .locator("a"));
        assertThat(page.url()).endsWith("/comparer?programmes=p-ins,scale-up&tri=duree#tableau");
        assertThat(page.locator("th[aria-sort]").textContent()).startsWith("Durée");
        assertThat(page.locator("tbody th").allTextContents()).containsExactly("Scale Up", "P’INS");
        assertThat(isWiderThanTheScreen(page)).isFalse();
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void on_a_desk_programmes_are_columns_and_both_heads_stay_in_sight() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/comparer");
        Locator names = page.locator("tbody th");
        assertThat(names.nth(0).boundingBox().y).isEqualTo(names.nth(1).boundingBox().y);
        page.locator(".side-by-side").evaluate("table => { table.scrollLeft = 1500; table.scrollTop = 500; }");
        Locator table = page.locator(".side-by-side");
        Locator corner = page.locator("thead th").first();
        Locator last = page.locator("thead th").last();
        Locator shown = names.nth(8);
        assertThat(corner.boundingBox().x - table.boundingBox().x).isBetween(0.0, 2.0);
        assertThat(corner.boundingBox().y - table.boundingBox().y).isBetween(0.0, 2.0);
        assertThat(last.boundingBox().x).isEqualTo(corner.boundingBox().x);
        assertThat(shown.boundingBox().y).isEqualTo(corner.boundingBox().y);
    }

    @Test
    void on_a_phone_programmes_stand_one_under_another_with_their_facts_named() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/comparer");
        Locator names = page.locator("tbody th");
        assertThat(names.nth(1).boundingBox().y).isGreaterThan(names.nth(0).boundingBox().y + 300);
        assertThat(page.locator("tbody tr").first().locator(".label").first().isVisible())
                .isTrue();
        page.locator("tbody tr").nth(2).locator("td").nth(7).scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 40);
        assertThat(page.locator("tbody tr").nth(2).locator("th").isVisible()).isTrue();
    }

    @Test
    void the_keyboard_reaches_the_table_and_scrolls_it() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/comparer");
        page.locator(".side-by-side").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("End");
        assertThat(page.locator(".side-by-side").evaluate("table => document.activeElement === table"))
                .isEqualTo(true);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent"))
                .asString()
                .startsWith("Programme");
    }

    @Test
    void the_file_is_downloaded_under_its_name() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/comparer?programmes=p-ins,hec");
        assertThat(page.waitForDownload(() ->
                                page.locator(".views a[href^='/comparer.csv']").click())
                        .suggestedFilename())
                .isEqualTo("palier-comparaison.csv");
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth") instanceof Boolean wider
                && wider;
    }
}
