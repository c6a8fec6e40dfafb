package fr.palier.web.supporters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SupportersTest {

    private final String page = new Browser().get("/accompagnateurs").body();

    @Test
    void the_network_tells_its_aims_its_members_and_what_the_source_leaves_open() {
        assertThat(page)
                .contains("Le réseau Résonance", "Mieux enchaîner les accompagnements", "Un logo s’est peut-être perdu")
                .contains("<a href=\"#la-ruche\">La Ruche</a>", "Il est animé par <a href=\"#avise\">Avise</a>");
    }

    @Test
    void every_organisation_stands_with_its_programmes() {
        TestSite.catalogue()
                .landscape()
                .organisations()
                .forEach(organisation -> assertThat(page).contains("<li id=\"" + organisation.id() + "\">"));
        TestSite.catalogue()
                .sheets()
                .forEach(sheet -> assertThat(page).contains("href=\"/programmes/" + sheet.id() + "\""));
    }

    @Test
    void the_dla_help_to_settle_and_those_who_orient_are_told() {
        assertThat(page)
                .contains("dispositif local d’accompagnement", "L’aide à l’implantation territoriale")
                .containsSubsequence("Vers qui se tourner", "Les CRESS", "ESS France", "cabinets de conseil");
    }

    @Test
    void links_are_those_of_the_catalogue_and_no_others() {
        Pattern outside = Pattern.compile("href=\"(https?://[^\"]+)\"");
        assertThat(outside.matcher(page).results().map(match -> match.group(1)).distinct())
                .containsExactlyInAnyOrder("https://www.avise.org", "https://info-dla.fr");
    }

    @Test
    void an_abbreviation_is_explained_where_it_first_stands() {
        assertThat(page.indexOf("<abbr title=\"économie sociale et solidaire\">ESS</abbr>"))
                .isPositive()
                .isLessThan(page.indexOf("Le réseau Résonance</h2>"));
    }

    @Test
    void every_place_that_it_leads_to_on_this_page_is_there() {
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(match -> assertThat(page).contains("id=\"" + match.group(1) + "\""));
    }
}
