package fr.palier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No violation that axe can find, on any page, in any state, light on a phone, dark on a desk. */
class AccessibilityTest {

    private static final String SHARED = "/resultats?r=forme_juridique:association~commune:63113"
            + "~date_creation:2024-04-12~salaries:6~budget:310000~strategies:duplication~solution_validee:oui";

    private static final String NOTHING = "/resultats?r=forme_juridique:entreprise_individuelle~commune:97502"
            + "~salaries:0~budget:1000~date_creation:2026-10-01~societe_ess:non~esus:non~domaines:~strategies:";

    private static final String DIAGNOSIS = "preuve-d-impact=non&modele-economique=oui&formalisation=ne-sais-pas"
            + "&replicabilite=sans-objet&gouvernance=non&secteur=non&concurrence=oui";

    private static final List<String> PATHS = List.of(
            "/",
            "/?efface=oui",
            "/orientation/forme_juridique",
            "/orientation/budget",
            "/orientation/date_creation",
            "/orientation/domaines",
            "/orientation/commune",
            "/orientation/commune?q=saint-denis",
            "/orientation/commune?q=zzzzz",
            "/orientation/implantations",
            "/orientation/implantations?lieu=departement:33&q=bretagne",
            "/resultats",
            SHARED,
            NOTHING,
            "/api",
            "/api/v1/problemes/profil-invalide",
            "/programmes",
            "/programmes/la-france-s-engage",
            "/programmes/p-ins",
            "/comparer",
            "/comparer?programmes=p-ins,scale-up&tri=duree&ordre=decroissant",
            "/comparer?programmes=p-ins,disparu",
            "/calendrier",
            "/calendrier?programmes=p-ins,philanthro-lab,pollen",
            "/programmes/scale-up",
            "/programmes/scale-up/signaler",
            "/programmes/la-france-s-engage/vivier?si=budget+%3E%3D+200000",
            "/programmes/dla/vivier?si=licornes",
            "/programmes/la-france-sengage",
            "/programmes?q=essaimage&echelle=nationale&region=bretagne",
            "/programmes?q=seminzire",
            "/programmes?q=occitanie+num%C3%A9rique&cout=gratuit&statut=eligible",
            "/programmes?q=les",
            "/orientation/esus",
            "/se-preparer",
            "/se-preparer/diagnostic",
            "/se-preparer/diagnostic?" + DIAGNOSIS,
            "/se-preparer/diagnostic/resultat",
            "/se-preparer/diagnostic/resultat?" + DIAGNOSIS,
            "/se-preparer/strategie",
            "/se-preparer/strategie?besoin=ailleurs",
            "/se-preparer/strategie/resultat?besoin=ailleurs&methode=ecrite&conduite=nous&decision=ne-sais-pas",
            "/se-preparer/strategie/resultat?besoin=ne-sais-pas",
            "/glossaire",
            "/a-propos",
            "/accessibilite",
            "/donnees-personnelles",
            "/mentions-legales",
            "/cartographie",
            "/cartographie?region=84",
            "/cartographie?departement=69",
            "/cartographie?region=01",
            "/cartographie?region=99",
            "/accompagnateurs",
            "/donnees",
            "/observatoire",
            "/observatoire?taille=50-249&domaine=culture&departement=63&montrer=possibles",
            "/observatoire?montrer=zones&region=93",
            "/widget",
            "/widget?couleurs=choisies&debut=orientation&fond=%23ffffff&accent=%23ffcc00",
            "/rien",
            "/resultats?r=zzz");

    static Stream<Arguments> states() {
        return PATHS.stream()
                .flatMap(path -> Stream.of(
                        Arguments.of(path, ColorScheme.LIGHT, Chromium.PHONE),
                        Arguments.of(path, ColorScheme.DARK, Chromium.DESK)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_page_has_no_violation(String path, ColorScheme scheme, int width) {
        Page page = Chromium.visit(width, scheme, true);
        page.navigate(Chromium.address() + path);
        page.locator("main details").evaluateAll("all => all.forEach(details => details.open = true)");
        assertThat(violations(page)).isEmpty();
        assertThat(page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"))
                .isEqualTo(false);
        assertThat(Chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void a_page_of_someone_who_answered_has_no_violation(String path, ColorScheme scheme) {
        Page page = Chromium.visit(Chromium.PHONE, scheme, true);
        page.navigate(Chromium.address() + "/orientation/forme_juridique?vers=resultats");
        Chromium.follow(page.locator("button.choice").first());
        page.navigate(Chromium.address() + path);
        assertThat(violations(page)).isEmpty();
    }

    static Stream<Arguments> answered() {
        return Stream.of(
                        "/",
                        "/se-preparer/diagnostic/resultat?" + DIAGNOSIS,
                        "/resultats",
                        "/resultats?partager=oui",
                        "/programmes",
                        "/programmes?statut=non-eligible",
                        "/programmes/scale-up",
                        "/programmes/dla",
                        "/orientation/forme_juridique",
                        "/comparer",
                        "/calendrier")
                .flatMap(path ->
                        Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> Arguments.of(path, scheme)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_without_violation(String fact, String typed) {
        Page page = Chromium.visit(Chromium.PHONE, ColorScheme.LIGHT, true);
        page.navigate(Chromium.address() + "/orientation/" + fact);
        if (!typed.isEmpty()) {
            page.locator("#reponse").fill(typed);
        }
        Chromium.follow(page.locator(".actions button").first());
        assertThat(page.locator("#probleme").textContent()).isNotBlank();
        assertThat(violations(page)).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("budget", "beaucoup"),
                Arguments.of("date_creation", "hier"),
                Arguments.of("domaines", ""),
                Arguments.of("implantations", ""));
    }

    /** Every state of the step before the questions, and of what it fills in. */
    @ParameterizedTest
    @MethodSource("schemes")
    void finding_ones_organisation_has_no_violation(ColorScheme scheme, int width) {
        Page page = Chromium.visit(width, scheme, true);
        for (String text : List.of("", "les", "zzzzz", "000 010 018", "scic des mariniers")) {
            page.navigate(Chromium.addressWithRegister() + "/retrouver-ma-structure");
            assertThat(violations(page)).as("the step").isEmpty();
            page.locator("#texte").fill(text);
            Chromium.enter(page);
            assertThat(violations(page)).as(text).isEmpty();
            assertThat(isTooWide(page)).as(text).isFalse();
        }
        Chromium.follow(page.locator(".matches button").first());
        for (String path : List.of("/retrouver-ma-structure", "/orientation/salaries", "/resultats")) {
            page.navigate(Chromium.addressWithRegister() + path);
            page.locator("main details").evaluateAll("all => all.forEach(details => details.open = true)");
            assertThat(page.locator("main").textContent()).as(path).contains("Sirene");
            assertThat(violations(page)).as(path).isEmpty();
            assertThat(isTooWide(page)).as(path).isFalse();
        }
        assertThat(Chromium.complaints()).isEmpty();
    }

    static Stream<Arguments> schemes() {
        return Stream.of(
                Arguments.of(ColorScheme.LIGHT, Chromium.PHONE), Arguments.of(ColorScheme.DARK, Chromium.DESK));
    }

    private static boolean isTooWide(Page page) {
        return page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth") instanceof Boolean wide
                && wide;
    }

    static List<String> violations(Page page) {
        // At once in the page: no frame of ours is foreign to it, and a window of axe's own for each state takes its
        // time.
        return new AxeBuilder(page)
                .options(withTargets()).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .limit(4)
                                        .toList())
                        .toList();
    }

    /** Also what WCAG 2.2 asks of the size of links and buttons, which axe leaves out unless it is told. */
    private static AxeRunOptions withTargets() {
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", enabled));
        return options;
    }
}
