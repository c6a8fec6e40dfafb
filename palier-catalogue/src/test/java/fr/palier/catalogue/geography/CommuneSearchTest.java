package fr.palier.catalogue.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneSearchTest {

    private static final int FEW = 6;

    private final Geography france = Geography.french();

    @ParameterizedTest
    @CsvSource({
        "Saint-Étienne, 42218",
        "saint etienne, 42218",
        "ST ETIENNE, 42218",
        "ste foy les lyon, 69202",
        "clermont-f, 63113",
        "œuf-en-ternois, 62633",
        "L’Haÿ-les-Roses, 94038",
        "l hay les roses, 94038",
        "havre, 76351",
        "le havre, 76351",
        "rochelle, 17300",
        "paris, 75056",
        "Y, 80829",
    })
    void a_name_is_found_however_it_is_typed(String text, String first) {
        assertThat(codes(text)).startsWith(first);
    }

    @Test
    void the_exact_name_goes_first_and_the_larger_before_the_smaller() {
        assertThat(codes("st denis")).startsWith("97411", "93066", "11339", "30247");
        assertThat(codes("Évry")).startsWith("89162", "91228");
    }

    @Test
    void a_name_that_begins_so_goes_before_one_that_holds_the_words() {
        assertThat(names("mans")).startsWith("Le Mans").element(1).asString().startsWith("Mans");
    }

    @Test
    void the_beginnings_of_words_are_enough() {
        assertThat(names("l'isle")).isNotEmpty().allMatch(name -> name.startsWith("L'Isle"));
        assertThat(codes("boul bill")).containsExactly("92012");
    }

    @Test
    void a_postal_code_finds_its_communes() {
        assertThat(codes("63000")).containsExactly("63113");
        assertThat(names("63260")).contains("Aigueperse").hasSizeGreaterThan(1);
        assertThat(codes("7501")).startsWith("75056");
    }

    @Test
    void an_insee_code_finds_its_commune() {
        assertThat(codes("42218")).containsExactly("42218");
        assertThat(codes("2a004")).containsExactly("2A004");
        assertThat(codes("75111")).containsExactly("75056");
    }

    @Test
    void a_number_that_is_a_postal_and_an_insee_code_finds_both() {
        assertThat(names("63113")).containsExactly("Clermont-Ferrand", "Picherande");
    }

    @Test
    void a_code_beside_a_name_tells_namesakes_apart() {
        assertThat(codes("saint denis 93")).startsWith("93066");
        assertThat(codes("saint-denis 11")).containsExactly("11339");
    }

    @Test
    void the_name_of_a_merged_commune_finds_the_one_it_is_in_now() {
        assertThat(codes("Annecy-le-Vieux")).containsExactly("74010");
        assertThat(codes("lomme")).startsWith("59350");
        assertThat(codes("marseille 1er")).containsExactly("13055");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "'", "xyzzy", "99999", "63113;246300701", "saint etienne zz"})
    void what_names_no_commune_finds_none(String text) {
        assertThat(france.search(text, FEW)).isEmpty();
    }

    @Test
    void no_more_are_found_than_asked_for_and_none_twice() {
        assertThat(france.search("saint", 10)).hasSize(10).doesNotHaveDuplicates();
        assertThat(france.search("saint", 0)).isEmpty();
        assertThat(france.search("paris", 100)).doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> france.search("saint", -1));
    }

    private List<String> codes(String text) {
        return france.search(text, FEW).stream().map(Commune::code).toList();
    }

    private List<String> names(String text) {
        return france.search(text, FEW).stream().map(Commune::name).toList();
    }
}
