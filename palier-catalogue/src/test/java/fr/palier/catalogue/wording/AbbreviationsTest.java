package fr.palier.catalogue.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    private final Abbreviations page = new Abbreviations();

    @Test
    void an_abbreviation_is_explained_where_it_first_stands_and_only_there() {
        assertThat(page.explained("Agrément ESUS : obtenu."))
                .isEqualTo("Agrément ESUS (entreprise solidaire d'utilité sociale) : obtenu.");
        assertThat(page.explained("Agrément ESUS : obtenu.")).isEqualTo("Agrément ESUS : obtenu.");
    }

    @Test
    void one_that_explains_itself_is_left_alone() {
        assertThat(page.explained("Relève de l'économie sociale et solidaire (ESS)"))
                .isEqualTo("Relève de l'économie sociale et solidaire (ESS)");
        assertThat(page.explained("Le DLA (dispositif local d'accompagnement)"))
                .isEqualTo("Le DLA (dispositif local d'accompagnement)");
        assertThat(page.explained("L'ESS et le DLA")).isEqualTo("L'ESS et le DLA");
    }

    @Test
    void several_in_one_sentence_are_all_explained() {
        assertThat(page.explained("QPV ou ZRR"))
                .isEqualTo("QPV (quartier prioritaire de la politique de la ville) ou ZRR (zone de revitalisation"
                        + " rurale)");
    }

    @Test
    void a_part_of_a_word_or_of_a_name_is_none() {
        assertThat(page.explained("ESS'entiel, ESSEC, PRESSE")).isEqualTo("ESS'entiel, ESSEC, PRESSE");
    }
}
