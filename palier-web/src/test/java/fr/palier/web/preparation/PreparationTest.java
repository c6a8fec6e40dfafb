package fr.palier.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.web.Browser;
import fr.palier.web.TestSite;
import fr.palier.web.page.Typography;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class PreparationTest {

    private final String page = new Browser().get("/se-preparer").body();

    @Test
    void it_says_what_scaling_up_is_and_what_it_is_not() {
        Preparation.Definition definition = TestSite.catalogue().preparation().definition();
        assertThat(Stream.of(definition.is(), definition.isNot(), definition.before(), definition.beware())
                        .flatMap(List::stream)
                        .map(text -> printed(text.text()))
                        .toList())
                .allSatisfy(text -> assertThat(withoutTags(page)).contains(text));
    }

    @Test
    void it_has_the_five_strategies_each_with_a_drawing() {
        for (Preparation.Strategy strategy : TestSite.catalogue().preparation().strategies()) {
            assertThat(page).contains("id=\"" + strategy.id() + "\"", strategy.name());
        }
        assertThat(page.split("class=\"figure\"", -1)).hasSize(6);
    }

    @Test
    void it_shows_three_flights_of_which_no_step_is_climbed() {
        assertThat(page.split("class=\"flight\"", -1)).hasSize(4);
        assertThat(page).contains("step silent").doesNotContain("step yes", "step no\"");
    }

    @Test
    void it_leads_on_to_the_diagnosis_the_dialogue_and_who_helps() {
        assertThat(page)
                .contains("href=\"/se-preparer/diagnostic\"", "href=\"/se-preparer/strategie\"")
                .contains("href=\"/programmes/dla\"", "href=\"/glossaire#");
    }

    private static String printed(String text) {
        return Typography.fine(HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    private static String withoutTags(String html) {
        return html.replaceAll("<[^>]+>", "");
    }
}
