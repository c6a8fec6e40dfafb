package fr.palier.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.web.TestSite;
import org.junit.jupiter.api.Test;

class TermMarkupTest {

    private final TermMarkup markup = new TermMarkup(TestSite.catalogue().glossary());

    @Test
    void an_abbreviation_tells_its_words_and_leads_to_its_meaning() {
        assertThat(markup.of("Une CRESS."))
                .isEqualTo(
                        "Une <a class=\"term\" href=\"/glossaire#cress\"><abbr title=\"chambre régionale de l&#39;économie"
                                + " sociale et solidaire\">CRESS</abbr></a>.");
    }

    @Test
    void it_does_so_once_on_a_page() {
        markup.of("Le DLA.");
        assertThat(markup.of("Le DLA.")).isEqualTo("Le DLA.");
    }

    @Test
    void everything_else_is_escaped() {
        assertThat(markup.of("<b> & gouvernance"))
                .isEqualTo("&lt;b&gt; &amp; <a class=\"term\" href=\"/glossaire#gouvernance\">gouvernance</a>");
    }

    @Test
    void of_two_terms_in_the_same_words_one_is_linked() {
        assertThat(markup.of("La chambre régionale de l'économie sociale et solidaire"))
                .contains("#cress")
                .doesNotContain("#ess\"");
    }
}
