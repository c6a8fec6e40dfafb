package fr.palier.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.palier.web.TestSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    @Test
    void without_a_name_all_programmes_are_meant() {
        Choice choice = chosen();
        assertThat(choice.isOfAll()).isTrue();
        assertThat(choice.isNamed()).isFalse();
        assertThat(choice.sheets()).isEqualTo(TestSite.catalogue().sheets());
        assertThat(choice.query()).isEmpty();
    }

    @Test
    void names_stand_in_one_parameter_or_in_several() {
        assertThat(chosen("scale-up,p-ins").ids()).containsExactly("p-ins", "scale-up");
        assertThat(chosen("scale-up", "p-ins").ids()).containsExactly("p-ins", "scale-up");
        assertThat(chosen("scale-up,p-ins").isReadable()).isTrue();
        assertThat(chosen("scale-up", "p-ins").isReadable()).isFalse();
        assertThat(chosen("scale-up", "p-ins").query()).isEqualTo("programmes=p-ins,scale-up");
    }

    @Test
    void a_programme_that_is_gone_is_told_and_left_out() {
        Choice choice = chosen("p-ins,disparu");
        assertThat(choice.ids()).containsExactly("p-ins");
        assertThat(choice.farewell()).isEqualTo("Le programme « disparu » n'est pas, ou plus, au catalogue.");
    }

    @Test
    void where_all_are_gone_the_others_are_shown() {
        Choice choice = chosen("disparu,perdu");
        assertThat(choice.isOfAll()).isTrue();
        assertThat(choice.isNamed()).isTrue();
        assertThat(choice.farewell())
                .isEqualTo("2 programmes de cette adresse ne sont pas, ou plus, au catalogue. Voici tous les autres.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "P-INS", "../etc", "p ins", "-p", "é"})
    void what_is_no_name_is_refused(String text) {
        assertThatThrownBy(() -> chosen(text)).isInstanceOf(Refusal.class).hasMessageContaining("scale-up,p-ins");
    }

    private static Choice chosen(String... sent) {
        Parameters parameters = new Parameters(sent.length == 0 ? Map.of() : Map.of("programmes", List.of(sent)));
        return Choice.of(parameters, TestSite.catalogue());
    }
}
