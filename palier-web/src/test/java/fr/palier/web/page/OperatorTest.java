package fr.palier.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTest {

    @Test
    void nobody_is_named_by_default() {
        assertThat(Operator.of(Map.of("PATH", "/bin"))).isEqualTo(Operator.NONE);
        assertThat(Operator.of(Map.of(Operator.PUBLISHER, "  "))).isEqualTo(Operator.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "contact@exemple.fr, mailto:contact@exemple.fr",
        "https://exemple.fr/contact?a=b, https://exemple.fr/contact?a=b",
    })
    void a_contact_is_an_address_of_either_kind(String contact, String link) {
        assertThat(Operator.of(Map.of(Operator.CONTACT, contact)).contactLink()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "exemple.fr", "a@b", "http://exemple.fr", "https://x\"y", "a b@c.fr"})
    void anything_else_is_refused_in_a_sentence(String contact) {
        assertThatThrownBy(() -> Operator.of(Map.of(Operator.CONTACT, contact)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PALIER_CONTACT vaut « " + contact + " »");
    }

    @Test
    void a_name_stands_on_one_line() {
        assertThatThrownBy(() -> Operator.of(Map.of(Operator.PUBLISHER, "Une\nassociation")))
                .hasMessageContaining("une ligne");
        assertThatThrownBy(() -> Operator.of(Map.of(Operator.HOST, "x".repeat(301))))
                .hasMessageContaining("300");
    }
}
