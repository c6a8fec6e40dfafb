package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Getting ready, as a person does it: ticking, reading, choosing a strategy, taking it along. */
class PreparationInBrowserTest {

    @ParameterizedTest
    @CsvSource({"320, false", "1280, true"})
    void the_self_diagnosis_is_filled_in_and_shown_as_stairs(int width, boolean hasScripts) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.address() + "/se-preparer");
        Chromium.follow(page.locator("a[href='/se-preparer/diagnostic']").first());
        assertThat(isWiderThanTheScreen(page)).isFalse();
        page.locator("#preuve-d-impact label").nth(1).click();
        page.locator("#modele-economique label").nth(0).click();
        page.locator("#gouvernance label").nth(2).click();
        Chromium.follow(page.locator("form .actions button").first());

        assertThat(page.url())
                .contains("/resultat?", "preuve-d-impact=non", "modele-economique=oui", "gouvernance=ne-sais-pas");
        assertThat(page.locator("svg.flight").count()).isEqualTo(3);
        assertThat(page.locator(".works > li").count()).isEqualTo(2);
        assertThat(isWiderThanTheScreen(page)).isFalse();
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void the_self_diagnosis_is_filled_in_by_keyboard_alone() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/se-preparer/diagnostic");
        int questions = page.locator("fieldset.ask").count();
        page.locator("#contenu").focus();
        for (int i = 0; i < questions; i++) {
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
        }
        assertThat(page.locator("input:checked").count()).isEqualTo(questions);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/resultat"));

        assertThat(page.locator("h1").textContent()).isEqualTo("Toutes vos marches sont montées");
    }

    @Test
    void an_answer_can_be_changed_from_the_result_and_the_others_stay() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.DARK, false);
        page.navigate(Chromium.address() + "/se-preparer/diagnostic/resultat?gouvernance=non&secteur=oui");
        Chromium.follow(page.locator(".keep .button"));
        assertThat(page.locator("#secteur input:checked").getAttribute("value")).isEqualTo("oui");
        page.locator("#gouvernance label").first().click();
        Chromium.follow(page.locator("form .actions button").first());

        assertThat(page.url()).contains("gouvernance=oui", "secteur=oui");
    }

    @Test
    void the_dialogue_leads_to_a_strategy_that_goes_along_to_the_results() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, false);
        page.navigate(Chromium.address() + "/se-preparer/strategie");
        for (int step = 0; step < 12 && page.locator("button.choice").count() > 0; step++) {
            assertThat(isWiderThanTheScreen(page)).isFalse();
            Chromium.follow(page.locator("button.choice").first());
        }
        assertThat(page.url()).contains("/se-preparer/strategie/resultat?");
        assertThat(page.locator("h1").textContent()).startsWith("Votre piste");
        Chromium.follow(page.locator(".way form button").first());

        assertThat(page.url()).endsWith("/resultats");
        assertThat(page.locator(".strip").textContent()).contains("duplication");
    }

    @Test
    void going_back_in_the_dialogue_takes_one_answer_back() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/se-preparer/strategie");
        String first = page.locator("h1").textContent();
        Chromium.follow(page.locator("button.choice").first());
        Chromium.follow(page.locator("a.back"));
        assertThat(page.locator("h1").textContent()).isEqualTo(first);
    }

    @Test
    void a_word_of_a_question_opens_its_meaning_without_leaving() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, false);
        page.navigate(Chromium.address() + "/orientation/esus");
        Locator words = page.locator("details.words");
        assertThat(words.locator("dd").first().isVisible()).isFalse();
        words.locator("summary").click();
        assertThat(words.locator("dd").first().isVisible()).isTrue();
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth") instanceof Boolean wider
                && wider;
    }
}
