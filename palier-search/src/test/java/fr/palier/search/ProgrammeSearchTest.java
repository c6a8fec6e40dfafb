package fr.palier.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.wording.SheetWording;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeSearchTest {

    private static final ProgrammeSearch SEARCH =
            new ProgrammeSearch(Shipped.CATALOGUE, new SheetWording(Shipped.CATALOGUE), Geography.french());

    @ParameterizedTest
    @CsvSource({
        "scale up, scale-up",
        "SCALE-UP, scale-up",
        "scal, scale-up",
        "scalle up, scale-up",
        "p'ins, p-ins",
        "P’INS, p-ins",
        "pins, p-ins",
        "p ins, p-ins",
        "la france s'engage, la-france-s-engage",
        "france engage, la-france-s-engage",
        "ronalpya, ronalpia-changement-d-echelle",
        "ecosolies, ecosolies",
        "écosolie, ecosolies",
        "hec, hec",
        "antropia, scale-up",
        "cocoshaker, cocoshaker-deploiement",
        "philantro lab, philanthro-lab",
        "dla, dla",
        "dispositif local, dla",
    })
    void a_name_is_found_as_people_type_it(String question, String first) {
        assertThat(ids(question)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "numérique, numerique",
        "femme, femmes",
        "entrepreneuse, femmes",
        "essaimage, duplication",
        "l'essaimage, essaimage",
        "quartier prioritaire, QPV",
        "Santé, sante",
        "séminaire, séminaires",
        "digital, numérique",
    })
    void accents_plurals_articles_and_synonyms_do_not_matter(String one, String other) {
        assertThat(ids(one)).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids(other));
    }

    @Test
    void every_word_must_be_found_and_those_that_nothing_answers_are_left_aside() {
        assertThat(ids("bretagne femmes")).containsExactly("rec-entrepreneuriat-des-femmes");
        Found found = SEARCH.search("bretagne femmes xylophone");
        assertThat(found.hits()).extracting(Found.Hit::id).containsExactly("rec-entrepreneuriat-des-femmes");
        assertThat(found.unknown()).extracting(Found.Sought::typed).containsExactly("xylophone");
    }

    @Test
    void a_slip_of_the_finger_gets_a_suggestion() {
        assertThat(SEARCH.search("seminzire").words())
                .extracting(Found.Sought::suggestion)
                .containsExactly("séminaire");
        assertThat(SEARCH.search("zzzzzzzz").words())
                .extracting(Found.Sought::suggestion)
                .containsOnlyNulls();
    }

    @Test
    void words_that_no_programme_has_together_are_counted_one_by_one() {
        Found found = SEARCH.search("occitanie numérique");
        assertThat(found.hits()).isEmpty();
        assertThat(found.words()).allSatisfy(word -> assertThat(word.count()).isPositive());
    }

    @Test
    void a_hit_says_where_and_as_what_it_was_found() {
        assertThat(reasons("essaimage"))
                .anySatisfy(reason -> assertThat(reason).contains("[").contains("pour essaimage"));
        assertThat(reasons("numérique inclusion")).first().asString().contains("[");
        assertThat(reasons("ronalpya")).first().isEqualTo("Structure porteuse : [Ronalpia] (pour ronalpya)");
        assertThat(reasons("antropia")).first().isEqualTo("Structure porteuse : [Antropia] ESSEC");
    }

    @Test
    void a_word_without_meaning_looks_for_nothing() {
        assertThat(SEARCH.search("les de la").words()).isEmpty();
        assertThat(SEARCH.search("").hits()).isEmpty();
        assertThat(SEARCH.search("  ,;:! ").hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+scale -up",
                "scale AND up",
                "name:scale up",
                "\"scale up\"",
                "(scale (up",
                "scale* up~2",
                "[scale TO up]",
                "scale^9 up",
                "/scale/ up",
                "scale \\ up",
            })
    void no_sign_in_a_question_means_anything(String question) {
        assertThat(ids(question)).contains("scale-up");
    }

    @Test
    void old_addresses_find_the_names_that_they_resemble() {
        assertThat(SEARCH.nearest("sentier", 3)).first().isEqualTo("les-sentiers");
        assertThat(SEARCH.nearest("accelerateur fondation entreprendre 2024", 3))
                .first()
                .isEqualTo("fondation-entreprendre");
        assertThat(SEARCH.nearest("zzzz", 3)).isEmpty();
    }

    @Test
    void the_same_question_always_gets_the_same_answer() {
        ProgrammeSearch other =
                new ProgrammeSearch(Shipped.CATALOGUE, new SheetWording(Shipped.CATALOGUE), Geography.french());
        assertThat(other.search("changement d'échelle")).isEqualTo(SEARCH.search("changement d'échelle"));
    }

    private static List<String> ids(String question) {
        return SEARCH.search(question).hits().stream().map(Found.Hit::id).toList();
    }

    private static List<String> reasons(String question) {
        return SEARCH.search(question).hits().stream()
                .flatMap(hit -> hit.reasons().stream())
                .map(ProgrammeSearchTest::said)
                .toList();
    }

    private static String said(Found.Reason reason) {
        String text = reason.pieces().stream()
                .map(piece -> piece.isFound() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
        String instead = reason.instead().isEmpty() ? "" : " (pour " + String.join(", ", reason.instead()) + ")";
        return reason.label() + " : " + text + instead;
    }
}
