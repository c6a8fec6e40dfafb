package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The widget on a page of another site, as its visitor uses it. */
class WidgetInBrowserTest {

    /** The narrowest that the widget promises. */
    private static final int NARROWEST = 280;

    private static final int MOST_STEPS = 60;

    /** The other site asks for pages of its own, which the next test need not hear of. */
    @AfterEach
    void forget_complaints() {
        Chromium.complaints();
    }

    @ParameterizedTest
    @CsvSource({"280, true", "280, false", "1280, true"})
    void from_a_search_to_the_results_without_leaving_the_other_site(int width, boolean hasScripts) throws IOException {
        try (HostPage host = new HostPage(HostPage.snippet("/widget/recherche"))) {
            Page page = Chromium.visit(width, ColorScheme.LIGHT, hasScripts);
            page.navigate(host.address());
            Frame frame = frame(page);
            frame.locator("#q").fill("essaimage");
            follow(frame, frame.locator(".words button"));
            assertThat(frame.locator("h1").textContent()).contains("essaimage");
            assertThat(frame.locator(".cards li").count()).isPositive();

            follow(frame, frame.locator(".tabs a").nth(1));
            for (int step = 0; step < MOST_STEPS && frame.url().contains("/widget/orientation/"); step++) {
                assertThat(isWider(frame)).as(frame.url()).isFalse();
                follow(frame, next(frame));
            }
            assertThat(frame.url()).contains("/widget/resultats?");
            assertThat(frame.locator(".strip li").count()).isPositive();
            assertThat(isWider(frame)).isFalse();

            follow(frame, frame.locator(".strip a").first());
            assertThat(frame.url()).contains("/widget/orientation/", "vers=resultats");
            arrive(frame, () -> page.evaluate("history.back()"));
            assertThat(frame.url()).contains("/widget/resultats?");
            assertThat(page.url()).isEqualTo(host.address());
            assertThat(page.context().cookies()).isEmpty();
            assertThat(complaints(host)).isEmpty();
        }
    }

    @Test
    void by_keyboard_alone() throws IOException {
        try (HostPage host = new HostPage(HostPage.snippet("/widget/orientation"))) {
            Page page = Chromium.visit(Chromium.DESK, ColorScheme.DARK, true);
            page.navigate(host.address());
            Frame frame = frame(page);
            for (int step = 0; step < MOST_STEPS && !frame.url().contains("/widget/resultats"); step++) {
                press(
                        page,
                        frame,
                        frame.locator("button.choice").count() > 0 ? "button.choice" : ".actions button:last-child");
            }
            assertThat(frame.locator(".strip li").count()).isPositive();
        }
    }

    @Test
    void the_frame_is_as_high_as_what_it_shows() throws IOException {
        try (HostPage host = new HostPage(HostPage.snippet("/widget/recherche"))) {
            Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
            page.navigate(host.address());
            Frame frame = frame(page);
            page.waitForCondition(() -> isFitting(page, frame));
            double tall = height(page);
            assertThat(tall).isGreaterThan(2_000);

            page.evaluate("scrollTo(0, document.body.scrollHeight)");
            follow(frame, frame.locator(".tabs a").nth(1));
            page.waitForCondition(() -> isFitting(page, frame));
            double low = height(page);
            assertThat(low).isLessThan(tall);
            assertThat(Objects.requireNonNull(page.locator("iframe").boundingBox()).y)
                    .isGreaterThanOrEqualTo(-1);

            frame.locator("details.why summary").click();
            page.waitForCondition(() -> height(page) > low && isFitting(page, frame));
        }
    }

    @Test
    void nobody_but_the_widget_tells_the_height() throws IOException {
        String forger =
                "<iframe srcdoc=\"<script>parent.postMessage({palier:'hauteur',hauteur:7},'*')</script>\"></iframe>"
                        + "<script>addEventListener('load', () => postMessage({palier:'hauteur',hauteur:7}, '*'))</script>";
        try (HostPage host = new HostPage(HostPage.snippet("/widget/orientation/budget") + forger)) {
            Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
            page.navigate(host.address());
            Frame frame = page.frames().stream()
                    .filter(each -> each.url().contains("/widget/"))
                    .findFirst()
                    .orElseThrow();
            page.waitForCondition(() -> isFitting(page, frame));
            page.evaluate(
                    "document.querySelector('iframe').contentWindow.postMessage({palier:'hauteur',hauteur:7}, '*')");
            page.evaluate("new Promise(done => setTimeout(done, 300))");
            assertThat(isFitting(page, frame)).isTrue();
            assertThat(height(page)).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/resultats", "/orientation/budget", "/programmes", "/widget"})
    void no_other_page_is_shown_in_a_frame(String path) throws IOException {
        assertThat(isShown(path)).isFalse();
        assertThat(isShown("/widget/recherche")).isTrue();
    }

    private static boolean isShown(String path) throws IOException {
        try (HostPage host = new HostPage(HostPage.snippet(path))) {
            Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
            page.navigate(host.address());
            boolean isShown = page.frames().get(1).locator("main").count() > 0;
            return isShown;
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_page_has_no_violation_in_any_colours(String theme, ColorScheme scheme) {
        Page page = Chromium.visit(NARROWEST, scheme, true);
        for (String path :
                List.of("recherche?q=essaimage", "orientation/forme_juridique", "orientation/budget", "rien")) {
            page.navigate(
                    Chromium.address() + "/widget/" + path + (path.contains("?") ? theme.replace('?', '&') : theme));
            assertThat(AccessibilityTest.violations(page)).as(path + theme).isEmpty();
            assertThat(isWider(page.mainFrame())).as(path + theme).isFalse();
        }
        page.navigate(Chromium.address() + "/widget/orientation/budget?vers=resultats" + theme.replace('?', '&'));
        page.locator("#reponse").fill("310 k€");
        Chromium.enter(page);
        assertThat(page.locator(".group").count()).isPositive();
        page.locator("main details").evaluateAll("all => all.forEach(details => details.open = true)");
        assertThat(AccessibilityTest.violations(page)).as("results" + theme).isEmpty();
        assertThat(isWider(page.mainFrame())).isFalse();
        assertThat(Chromium.complaints()).isEmpty();
    }

    /** A ground of its own is the same on every screen. */
    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("", ColorScheme.LIGHT),
                Arguments.of("", ColorScheme.DARK),
                Arguments.of("?accent=00FF00", ColorScheme.LIGHT),
                Arguments.of("?accent=00FF00", ColorScheme.DARK),
                Arguments.of("?fond=FFFFFF&accent=FFCC00", ColorScheme.DARK),
                Arguments.of("?fond=1B1B2F&accent=30336B", ColorScheme.LIGHT),
                Arguments.of("?fond=808080&accent=808080", ColorScheme.LIGHT));
    }

    @Test
    void the_whole_of_both_sites_has_no_violation() throws IOException {
        try (HostPage host = new HostPage(HostPage.snippet("/widget/recherche?fond=FFFFFF&accent=0B5394"))) {
            Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
            page.navigate(host.address());
            Frame frame = frame(page);
            page.waitForCondition(() -> isFitting(page, frame));
            assertThat(frame.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(AccessibilityTest.violations(page)).isEmpty();
        }
    }

    @Test
    void the_page_that_explains_it_shows_what_is_chosen_and_copies_it() {
        Page page = Chromium.visit(Chromium.DESK, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/widget");
        page.locator("input[value=orientation]").check();
        page.locator("input[value=choisies]").check();
        page.locator("input[name=accent]").fill("#ffcc00");
        Chromium.follow(page.locator("form.choose button"));
        assertThat(page.locator(".note").textContent()).contains("#FFCC00");
        assertThat(page.locator(".letter").textContent()).contains("/widget/orientation?fond=FBF7F0&amp;accent=FFCC00");
        assertThat(page.locator("#copier").isVisible()).isTrue();
        Frame frame = frame(page);
        page.waitForCondition(() -> isFitting(page, frame));
        assertThat(Chromium.complaints()).isEmpty();
    }

    /** What answers a question with the least typing. */
    private static Locator next(Frame frame) {
        return frame.locator("button.choice").count() > 0
                ? frame.locator("button.choice").first()
                : frame.locator(".actions button:last-child");
    }

    private static Frame frame(Page page) {
        Frame frame = page.frames().get(1);
        frame.locator("main").waitFor();
        return frame;
    }

    /** Clicks what leads to another page within the frame, and waits until that is there. */
    private static void follow(Frame frame, Locator link) {
        arrive(frame, link::click);
    }

    private static void arrive(Frame frame, Runnable departure) {
        Page page = frame.page();
        AtomicBoolean hasArrived = new AtomicBoolean();
        Consumer<Frame> arrival = navigated -> {
            if (navigated.equals(frame)) {
                hasArrived.set(true);
            }
        };
        page.onFrameNavigated(arrival);
        departure.run();
        page.waitForCondition(hasArrived::get);
        page.offFrameNavigated(arrival);
        frame.waitForLoadState();
    }

    /** Reaches a control within the frame with the Tab key and presses it. */
    private static void press(Page page, Frame frame, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (frame.evaluate("s => document.activeElement?.matches(s) ?? false", selector) instanceof Boolean is
                    && is) {
                arrive(frame, () -> page.keyboard().press("Enter"));
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches " + selector + " on " + frame.url());
    }

    private static double height(Page page) {
        BoundingBox box = Objects.requireNonNull(page.locator("iframe").first().boundingBox());
        return box.height;
    }

    private static boolean isFitting(Page page, Frame frame) {
        Object content = frame.evaluate("document.body?.getBoundingClientRect().height");
        return content instanceof Number number && Math.abs(number.doubleValue() - height(page)) <= 3;
    }

    private static boolean isWider(Frame frame) {
        return frame.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                        instanceof Boolean wider
                && wider;
    }

    /** What was complained of, requests of the other site for its own page left aside. */
    private static List<String> complaints(HostPage host) {
        return Chromium.complaints().stream()
                .filter(text -> !text.endsWith(" asks " + host.address()))
                .toList();
    }
}
