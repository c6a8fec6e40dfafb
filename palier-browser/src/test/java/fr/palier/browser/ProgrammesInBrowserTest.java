package fr.palier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammesInBrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void a_box_narrows_the_list_down_in_place_and_back_undoes_it(int width) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/programmes");
        page.evaluate("window.untouched = true");
        if (width < 1000) {
            page.locator(".filters > summary").click();
        }
        page.locator("#echelle-locale").check();
        assertThat(page.locator("h1")).hasText("2 programmes");
        assertThat(page.url()).endsWith("/programmes?echelle=locale");
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("echelle-locale");
        assertThat(page.locator("#annonce")).hasText("2 programmes");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Les 20 programmes");
        assertThat(page.locator("#echelle-locale")).not().isChecked();
        assertThat(Chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void words_are_searched_and_a_fiche_is_read(boolean hasScripts) {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.address() + "/programmes");
        page.locator("#q").fill("numérique");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("numérique");
        assertThat(page).hasURL(Pattern.compile("/programmes\\?q=num%C3%A9rique$"));
        assertThat(page.locator(".cards mark").first()).isVisible();
        Chromium.follow(page.locator(".cards h2 a").first());
        assertThat(page.locator("h1")).hasText("Cap Mednum");
        Chromium.follow(page.locator("text=Signaler une erreur"));
        page.locator("#faux").fill("6 mois");
        Chromium.follow(page.locator(".report form button"));
        assertThat(page.locator(".letter")).containsText("6 mois");
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void without_scripts_a_filter_is_applied_by_its_button() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, false);
        page.navigate(Chromium.address() + "/programmes");
        page.locator("#region").selectOption("bretagne");
        page.locator(".apply button").click();
        assertThat(page).hasURL(Pattern.compile("/programmes\\?region=bretagne$"));
        page.locator(".active a").first().click();
        assertThat(page).hasURL(Pattern.compile("/programmes$"));
    }

    @Test
    void the_filters_of_a_desk_are_reached_by_the_keyboard() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/programmes");
        page.locator("#q").focus();
        for (int i = 0; i < 40 && !"echelle-locale".equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        assertThat(page.locator("h1")).hasText("2 programmes");
    }
}
