package fr.palier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationInBrowserTest {

    private static final int MOST_STEPS = 60;
    private static final Map<String, String> TYPED = Map.of(
            "budget", "450 k€",
            "salaries", "6",
            "etp", "4,8",
            "date_creation", "avril 2019",
            "commune", "Saint-Denis",
            "implantations", "Gironde",
            "territoires_vises", "Bretagne");

    @ParameterizedTest
    @CsvSource({"320, true", "320, false", "1280, true", "1280, false"})
    void from_the_first_page_to_the_results(int width, boolean hasScripts) {
        Page page = Chromium.visit(width, ColorScheme.LIGHT, hasScripts);
        page.navigate(Chromium.address() + "/");
        Chromium.follow(page.locator("main .button"));
        for (int step = 0; step < MOST_STEPS && page.url().contains("/orientation/"); step++) {
            assertThat(isWiderThanTheScreen(page)).as(page.url()).isFalse();
            answer(page);
        }
        assertThat(page.url()).endsWith("/resultats");
        assertThat(page.locator("h1").textContent()).containsPattern("ouverts?");
        assertThat(isWiderThanTheScreen(page)).isFalse();
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void by_keyboard_alone() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/");
        List<String> seen = new ArrayList<>();
        press(page, "main .button");
        for (int step = 0; step < MOST_STEPS && page.url().contains("/orientation/"); step++) {
            seen.add(page.url());
            press(page, "main form .actions button:last-child");
        }
        assertThat(page.url()).endsWith("/resultats");
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @Test
    void the_first_thing_that_the_keyboard_reaches_leads_to_the_content() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation/budget");
        page.keyboard().press("Tab");
        assertThat(focused(page)).contains("Aller au contenu");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reponse");
    }

    @Test
    void a_commune_is_completed_while_it_is_typed() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation/commune");
        page.locator("#reponse").pressSequentially("clermont-f");
        // The page's own policy forbids to wait by a script.
        page.locator("datalist option")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.locator("datalist option").first().getAttribute("value"))
                .isEqualTo("63000 Clermont-Ferrand");
        page.locator("#reponse").fill("63000 Clermont-Ferrand");
        Chromium.enter(page);
        assertThat(page.url()).doesNotContain("/commune");
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void what_an_answer_would_leave_possible_is_told_before_it_is_sent() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation/budget");
        Locator count = page.locator(".standing strong");
        assertThat(count).containsText("sont encore possibles");
        String before = count.textContent();
        page.locator("#reponse").fill("10 k€");
        assertThat(count).containsText("seraient encore possibles avec cette réponse");
        String foreseen = count.textContent().replaceAll(" .*", "");
        page.locator("#reponse").fill("beaucoup");
        assertThat(count).hasText(before);
        page.locator("#reponse").fill("10 k€");
        Chromium.enter(page);
        assertThat(page.locator(".standing strong").textContent()).startsWith(foreseen + " ");
        page.navigate(Chromium.address() + "/orientation/domaines");
        page.locator(".box").first().click();
        assertThat(page.locator(".standing strong")).containsText("avec cette réponse");
        assertThat(Chromium.complaints()).isEmpty();
    }

    @Test
    void back_and_forth_keeps_what_was_said() {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation");
        Chromium.follow(page.locator("button.choice").first());
        page.goBack();
        page.reload();
        assertThat(page.locator("button.chosen").textContent()).contains("votre réponse actuelle");
        page.goForward();
        Chromium.follow(page.locator("a.back"));
        assertThat(page.url()).endsWith("/orientation/forme_juridique");
    }

    @Test
    void an_answer_is_changed_from_the_results_and_forgotten_on_request() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation/budget?vers=resultats");
        page.locator("#reponse").fill("beaucoup");
        Chromium.enter(page);
        assertThat(page.locator("#probleme").textContent()).contains("un montant en euros");
        page.locator("#reponse").fill("450 k€");
        Chromium.enter(page);
        assertThat(page.locator(".strip").textContent()).contains("450\u00a0000\u00a0€");
        Chromium.follow(page.locator(".strip a").first());
        assertThat(page.url()).contains("/orientation/budget");
        page.goBack();
        Chromium.follow(page.locator("text=Effacer mes réponses"));
        assertThat(page.locator(".notice").textContent()).contains("effacées");
        page.navigate(Chromium.address() + "/resultats");
        assertThat(page.locator("h1").textContent()).contains("rien répondu");
    }

    /** Answers as someone may: the first choice, a tick, something typed; a place from the list that is offered. */
    private static void answer(Page page) {
        String before = page.url();
        if (page.locator(".matches button").count() > 0) {
            Chromium.follow(page.locator(".matches button").first());
        } else if (page.locator("button.choice").count() > 0) {
            Chromium.follow(page.locator("button.choice").first());
        } else if (page.locator(".boxes").count() > 0) {
            page.locator(".box").first().click();
            Chromium.follow(page.locator(".actions button").first());
        } else if (page.locator("ul.chosen").count() > 0) {
            Chromium.follow(page.locator(".actions button").first());
        } else {
            String fact = before.substring(before.lastIndexOf('/') + 1);
            page.locator("#reponse").fill(TYPED.getOrDefault(fact, "12"));
            Locator add = page.locator(".beside button");
            Chromium.follow(
                    add.count() > 0 ? add : page.locator(".actions button").first());
        }
        assertThat(page.url()).isNotEqualTo(before);
    }

    /** Reaches a control with the Tab key and presses it. */
    private static void press(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            boolean isReached = (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
            if (isReached) {
                Chromium.enter(page);
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + selector + " on " + page.url());
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth") instanceof Boolean wider
                && wider;
    }
}
