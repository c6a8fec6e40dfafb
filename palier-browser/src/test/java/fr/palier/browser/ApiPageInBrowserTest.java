package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiPageInBrowserTest {

    @ParameterizedTest
    @CsvSource({"320, true", "390, false", "1280, false"})
    void a_profile_is_tried_and_a_mistake_is_told_beside_it(int width, boolean hasScripts) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.address() + "/api");
        page.locator("#profil").fill("{\"budjet\": 1}");
        Chromium.follow(page.locator("form[action^='/api#'] button"));
        assertThat(page.locator("[role=alert]").textContent()).contains("budget");
        assertThat(page.locator("#profil").inputValue()).isEqualTo("{\"budjet\": 1}");

        page.locator("#profil").fill("{\"budget\": 1}");
        Chromium.follow(page.locator("form[action^='/api#'] button"));
        assertThat(page.locator("pre.result").textContent()).contains("\"verdict\": ");
        assertThat(page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"))
                .isEqualTo(false);
        assertThat(Chromium.complaints()).isEmpty();
    }
}
