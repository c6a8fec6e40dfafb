package fr.palier.catalogue.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    @Test
    void the_elements_of_a_list_are_given_as_they_were_written() {
        assertThat(Pieces.elements(" [ {\"a\": [1, {}]} , \"é\\\"]\",-1.50e3,null ,true,[ ] ]\n", 10))
                .containsExactly("{\"a\": [1, {}]}", "\"é\\\"]\"", "-1.50e3", "null", "true", "[ ]");
        assertThat(Pieces.elements("[]", 10)).isEmpty();
    }

    @Test
    void long_texts_are_cut_at_the_same_places() {
        String long1 = "\"" + "é".repeat(70_000) + "\"";
        assertThat(Pieces.elements("[" + long1 + ", {\"b\":" + long1 + "}, 12345678]", 10))
                .isEqualTo(List.of(long1, "{\"b\":" + long1 + "}", "12345678"));
    }

    @Test
    void no_more_are_read_than_were_asked_for_and_one() {
        assertThat(Pieces.elements("[1,2,3,4,5]", 2)).hasSize(3);
    }

    @Test
    void the_members_of_an_object_are_given_by_key() {
        assertThat(Pieces.members("{\"profil\": {\"etp\": 1}, \"ne_sait_pas\": [\"etp\"]}"))
                .isEqualTo(Map.of("profil", "{\"etp\": 1}", "ne_sait_pas", "[\"etp\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1", "[1,]", "[1] 2", "1", "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]"})
    void what_is_no_list_is_refused(String json) {
        assertThatThrownBy(() -> Pieces.elements(json, 10)).isInstanceOf(ProfileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":1", "{\"a\":1,\"a\":2}", "{} {}"})
    void what_is_no_object_is_refused(String json) {
        assertThatThrownBy(() -> Pieces.members(json)).isInstanceOf(ProfileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"etp\"", "[1]", "[null]", "[[\"a\"]]"})
    void what_is_no_list_of_words_is_refused(String json) {
        assertThatThrownBy(() -> Pieces.words(json)).isInstanceOf(ProfileException.class);
    }
}
