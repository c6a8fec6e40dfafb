package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefillInBrowserTest {

    private static final int MOST_STEPS = 60;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ones_organisation_is_found_by_name_on_a_phone(boolean hasScripts) {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.addressWithRegister() + "/");
        Chromium.follow(page.locator("main .button"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Retrouver ma structure");
        page.locator("#texte").fill("atelier du pont de piere");
        Chromium.enter(page);
        assertThat(page.locator(".matches .choice").first().textContent())
                .contains("LES ATELIERS DU PONT DE PIERRE", "Clermont-Ferrand");
        Chromium.follow(page.locator(".matches .choice").first());
        assertThat(page.locator("main").textContent())
                .contains("Sirene, novembre 2026", "association", "12 avril 2016");
        // Back shows what was found again, without a form being sent anew.
        page.goBack();
        page.goForward();
        Chromium.follow(page.locator(".actions .button"));
        int steps = 0;
        while (page.url().contains("/orientation/") && steps++ < MOST_STEPS) {
            assertThat(page.url()).doesNotContain("/forme_juridique").doesNotContain("/commune");
            Chromium.follow(page.locator(".actions button").last());
        }
        assertThat(page.url()).endsWith("/resultats");
        assertThat(page.locator(".strip").textContent()).contains("Sirene, novembre 2026");
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void a_name_is_completed_while_it_is_typed() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.addressWithRegister() + "/retrouver-ma-structure");
        page.locator("#texte").pressSequentially("marini");
        page.locator("datalist option")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        String offered = page.locator("datalist option").first().getAttribute("value");
        assertThat(offered).isEqualTo("LA SCIC DES MARINIERS (000 010 025)");
        page.locator("#texte").fill(offered);
        Chromium.enter(page);
        assertThat(page.locator(".matches h2").textContent())
                .isEqualTo("Est-ce votre structure ?".replace(" ?", "\u00a0?"));
        assertThat(page.url()).doesNotContainIgnoringCase("mariniers");
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void what_the_register_says_is_corrected_or_given_back() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.addressWithRegister() + "/retrouver-ma-structure");
        page.locator("#texte").fill("000 010 017");
        Chromium.enter(page);
        Chromium.follow(page.locator(".matches .choice").first());
        Chromium.follow(page.locator(".facts a[href$=salaries]"));
        assertThat(page.locator(".note").textContent()).contains("Sirene, décembre 2024", "entre 10 et 19");
        page.locator("#reponse").fill("23");
        Chromium.enter(page);
        page.navigate(Chromium.addressWithRegister() + "/retrouver-ma-structure");
        assertThat(page.locator(".facts").textContent()).doesNotContain("salariés");
        Chromium.follow(page.locator("text=Ce n’est pas ma structure"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Retrouver ma structure");
        page.navigate(Chromium.addressWithRegister() + "/resultats");
        assertThat(page.locator(".strip").textContent()).contains("23").doesNotContain("Sirene");
    }
}
