package fr.palier.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapTest {

    private static final Pattern CHIP =
            Pattern.compile("<li class=\"chip\">\\s*<p class=\"name\"><a href=\"([^\"]+)\"");

    private final Browser browser = new Browser();

    @Test
    void every_programme_has_one_chip_in_the_matrix() {
        assertThat(CHIP.matcher(page("")).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(TestSite.catalogue().sheets().stream()
                        .map(sheet -> "/programmes/" + sheet.id())
                        .toList());
    }

    @Test
    void a_chip_stands_where_scale_and_specialisation_put_it() {
        String national = row("Nationale");
        assertThat(cell(national, 0)).contains("/programmes/scale-up\"").doesNotContain("/programmes/cap-mednum\"");
        assertThat(cell(national, 1)).contains("/programmes/cap-mednum\"", "Inclusion numérique");
        assertThat(cell(row("Locale"), 0)).contains("/programmes/dla\"");
        assertThat(cell(row("Locale"), 1)).contains("Grand-Lyon");
    }

    @Test
    void what_the_source_says_in_two_ways_of_a_place_in_the_matrix_is_noted() {
        assertThat(page("")).contains("href=\"#note-2\"", "les critères imposent l’une de quatre thématiques");
    }

    @Test
    void a_region_shows_what_covers_it_whole_in_part_and_from_everywhere() {
        String panel = panel("?region=84");
        assertThat(panel)
                .contains("<h3>Auvergne-Rhône-Alpes</h3>", "3 programmes régionaux ou locaux y agissent")
                .contains("Dans une partie de la région", "Allier, Cantal, Haute-Loire et Puy-de-Dôme")
                .contains("Le tableau de synthèse indique toute l’Auvergne-Rhône-Alpes.")
                .contains("Nationaux, ouverts ici aussi", "/programmes/scale-up\"")
                .contains("Voir un département", "?departement=63#lieu");
        assertThat(panel("?region=11")).contains("Dans toute la région", "/programmes/essentiel\"");
    }

    @Test
    void a_department_shows_what_covers_it_and_what_acts_elsewhere_in_its_region() {
        assertThat(panel("?departement=63"))
                .containsSubsequence("Dans tout le département", "/programmes/cocoshaker-deploiement\"")
                .containsSubsequence("Ailleurs dans la région", "/programmes/ronalpia-changement-d-echelle\"")
                .contains("href=\"?region=84#lieu\"");
        assertThat(panel("?departement=69"))
                .containsSubsequence(
                        "Dans une partie du département",
                        "/programmes/grand-lyon-developpement\"",
                        "Métropole de Lyon");
    }

    @Test
    void overseas_a_programme_of_the_mainland_is_set_apart_and_not_passed_over() {
        for (String place : new String[] {"?region=01", "?departement=971", "?region=988"}) {
            assertThat(panel(place))
                    .contains("Aucun programme régional ou local n’est connu")
                    .containsSubsequence(
                            "Nationaux, sauf ici",
                            "Demandez à la structure avant de renoncer",
                            "/programmes/scale-up\"",
                            "France métropolitaine seulement",
                            "Le tableau de synthèse indique un périmètre national.");
        }
    }

    @Test
    void without_a_place_the_list_is_that_of_the_country() {
        assertThat(panel("")).contains("Toute la France", "Nationaux", "/programmes/p-ins\"", "/programmes/dla\"");
    }

    @Test
    void the_map_is_links_with_names_and_numbers() {
        String page = page("");
        assertThat(page)
                .contains("<a href=\"?region=84#lieu\" aria-label=\"Auvergne-Rhône-Alpes : 3 programmes\">")
                .contains("href=\"?region=04#lieu\"", "Polynésie française")
                .doesNotContain("style=");
        assertThat(page("?region=84")).contains("aria-label=\"Puy-de-Dôme : 1 programme\"");
        assertThat(Pattern.compile("<path [^>]*d=\"M").matcher(page).results()).hasSizeGreaterThanOrEqualTo(96 + 5);
    }

    @Test
    void the_same_map_is_a_table_in_words() {
        String table = page("").replaceAll("(?s).*<summary>La carte en tableau", "");
        assertThat(table)
                .contains("Pays de la Loire", "Programme Changement d’échelle (Ain, Ardèche")
                .contains("n’est connu ailleurs", "Corse");
        assertThat(page("")).contains("aucun programme</span>", "4 programmes</span>");
    }

    @Test
    void a_place_may_be_chosen_in_a_list() {
        HttpResponse<String> answer = browser.get("/cartographie?lieu=departement:63");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/cartographie?departement=63#lieu");
        assertThat(browser.get("/cartographie?lieu=")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/cartographie#lieu");
        assertThat(page("?departement=63")).contains("<option value=\"departement:63\" selected=\"selected\">");
    }

    @Test
    void an_unknown_place_is_refused_with_an_example() {
        assertThat(browser.get("/cartographie?region=99").statusCode()).isEqualTo(400);
        assertThat(browser.get("/cartographie?region=99").body()).contains("Celui de la Bretagne, par exemple, est 53");
        assertThat(browser.get("/cartographie?departement=200").statusCode()).isEqualTo(400);
        assertThat(browser.get("/cartographie?region=84&departement=63").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/cartographie?lieu=commune:63113").statusCode()).isEqualTo(400);
    }

    @Test
    void every_place_of_the_list_can_be_chosen_and_none_loses_a_programme() {
        Pattern option = Pattern.compile("<option value=\"(region|departement):(\\w+)\"");
        for (MatchResult place : option.matcher(page("")).results().toList()) {
            String panel = panel("?" + place.group(1) + "=" + place.group(2));
            for (Sheet sheet : TestSite.catalogue().sheets()) {
                if (sheet.scale() != null && sheet.scale().reach() == Sheet.Reach.NATIONALE) {
                    assertThat(panel).contains("/programmes/" + sheet.id() + "\"");
                }
            }
        }
    }

    @Test
    void it_travels_light() {
        String page = page("?region=84");
        assertThat(page.length()).isLessThan(130_000);
    }

    private String page(String query) {
        HttpResponse<String> answer = browser.get("/cartographie" + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return answer.body();
    }

    private String panel(String query) {
        String page = page(query);
        return page.substring(page.indexOf("class=\"panel"), page.indexOf("class=\"as-table\""));
    }

    private String row(String label) {
        String page = page("");
        int start = page.indexOf("<span>" + label + "</span>");
        int next = page.indexOf("role=\"row\"", start);
        return page.substring(start, next < 0 ? page.indexOf("class=\"notes\"", start) : next);
    }

    private static String cell(String row, int column) {
        return row.split("role=\"cell\"", -1)[column + 1];
    }
}
