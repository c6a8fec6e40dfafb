package fr.palier.web.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    private static final Pattern CARD = Pattern.compile("<h2><a href=\"/programmes/([a-z0-9-]+)\"");
    private static final Pattern TICK =
            Pattern.compile("name=\"(\\w+)\" value=\"([a-z0-9-]+)\"[^>]*>.*?<span class=\"unseen\">\\(</span>(\\d+)<");

    private final Browser browser = new Browser();

    @Test
    void the_list_leads_to_every_fiche() {
        String list = browser.get("/programmes").body();
        assertThat(cards(list))
                .containsExactlyInAnyOrderElementsOf(
                        TestSite.catalogue().sheets().stream().map(Sheet::id).toList());
        assertThat(list).contains("<h1>Les 20 programmes</h1>");
    }

    @Test
    void each_count_is_how_many_programmes_its_choice_shows() {
        String list = browser.get("/programmes?cout=gratuit").body();
        List<MatchResult> ticks = TICK.matcher(list).results().toList();
        assertThat(ticks).hasSizeGreaterThan(20);
        for (MatchResult tick : ticks) {
            if (!tick.group(1).equals("cout")) {
                String path = "/programmes?cout=gratuit&" + tick.group(1) + "=" + tick.group(2);
                assertThat(cards(browser.get(path).body())).as(path).hasSize(Integer.parseInt(tick.group(3)));
            }
        }
    }

    @Test
    void values_of_one_facet_add_up_and_facets_narrow_down() {
        List<String> regional = found("/programmes?echelle=regionale");
        assertThat(found("/programmes?echelle=regionale&echelle=locale"))
                .containsAll(regional)
                .contains("dla");
        assertThat(found("/programmes?echelle=regionale&region=bretagne"))
                .containsExactly("rec-entrepreneuriat-des-femmes");
        assertThat(found("/programmes?region=bretagne")).contains("la-france-s-engage");
        assertThat(found("/programmes?cout=non-precise")).containsExactly("dla");
    }

    @Test
    void what_is_open_now_is_open_on_this_day() {
        assertThat(found("/programmes?candidature=ouverte")).contains("pollen").doesNotContain("p-ins");
        assertThat(found("/programmes?candidature=a-venir")).contains("p-ins").doesNotContain("pollen");
        assertThat(found("/programmes?candidature=a-demander")).contains("philanthro-lab", "dla");
    }

    @Test
    void a_search_says_why_each_programme_answers() {
        assertThat(browser.get("/programmes?q=essaimage").body())
                .contains("pour «\u00a0essaimage\u00a0»</h1>", "<mark>duplication</mark>", "Conditions\u00a0:");
    }

    @Test
    void a_search_may_be_narrowed_down_and_every_filter_taken_away() {
        String page = browser.get("/programmes?q=strat%C3%A9gie&echelle=regionale&cout=gratuit")
                .body();
        assertThat(page)
                .contains("href=\"/programmes?q=strat%C3%A9gie&amp;cout=gratuit\"")
                .contains("href=\"/programmes?q=strat%C3%A9gie\"")
                .contains("Retirer le filtre");
    }

    @Test
    void an_address_has_nothing_blank_and_one_order() {
        HttpResponse<String> answer = browser.get("/programmes?q=+dla+&region=&cout=gratuit&cout=payant");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/programmes?q=dla&cout=gratuit&cout=payant");
    }

    @Test
    void nothing_found_leads_on() {
        String dropped = browser.get("/programmes?q=bretagne&echelle=locale").body();
        assertThat(dropped).contains("Aucun programme", "Que faire", "sans le filtre «\u00a0échelle\u00a0»");
        String single = browser.get("/programmes?q=occitanie+num%C3%A9rique").body();
        assertThat(single).contains("Cherchez-en un seul", "href=\"/programmes?q=occitanie\"");
        String spelling = browser.get("/programmes?q=seminzire").body();
        assertThat(spelling).contains("Vouliez-vous dire", "href=\"/programmes?q=s%C3%A9minaire\"");
    }

    @Test
    void words_left_aside_are_told() {
        assertThat(browser.get("/programmes?q=femmes+xylophone").body())
                .contains("«\u00a0xylophone\u00a0» n’apparaît dans aucun programme");
        assertThat(browser.get("/programmes?q=les").body()).contains("trop courants");
    }

    @Test
    void who_answered_sorts_by_situation_and_who_did_not_is_told() {
        assertThat(browser.get("/programmes?statut=eligible").body())
                .contains("nous ne la connaissons pas encore")
                .contains("/orientation");
        browser.post("/orientation/forme_juridique", "reponse", "entreprise_individuelle");
        String refused = browser.get("/programmes?statut=non-eligible").body();
        assertThat(refused).contains("Pas éligible</strong>");
        assertThat(cards(refused)).isNotEmpty().hasSizeLessThan(20);
        assertThat(browser.get("/programmes").body()).contains("Ceux qui vous sont ouverts viennent d’abord.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echelle=mondiale",
                "region=atlantide",
                "region=bretagne&region=corse",
                "statut=oui",
                "duree=12",
                "q=a&q=b"
            })
    void a_value_that_does_not_exist_is_refused_in_french(String query) {
        HttpResponse<String> answer = browser.get("/programmes?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("lang=\"fr\"");
    }

    @Test
    void a_narrowed_list_is_not_for_search_engines() {
        assertThat(browser.get("/programmes").body()).doesNotContain("noindex");
        assertThat(browser.get("/programmes?cout=gratuit").body()).contains("noindex");
    }

    private List<String> found(String path) {
        return cards(browser.get(path).body());
    }

    private static List<String> cards(String page) {
        return CARD.matcher(page).results().map(card -> card.group(1)).toList();
    }
}
