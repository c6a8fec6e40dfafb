package fr.palier.catalogue.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of reading one key of a profile. */
final class Readings {

    private Readings() {}

    /** The value of a fact in a profile that says one thing. */
    static Value value(String fact, String json) {
        return Shipped.submission("{'" + fact + "': " + json + "}")
                .profile()
                .value(Shipped.CATALOGUE.vocabulary().get(fact));
    }

    /** Why a profile is refused. */
    static String refusal(String json) {
        ProfileException refused = catchThrowableOfType(ProfileException.class, () -> Shipped.submission(json));
        assertThat(refused).as("a refusal of %s", json).isNotNull();
        String message = String.valueOf(refused.getMessage());
        assertIsASentence(message);
        return message;
    }

    /** Why a value of a fact is refused: the sentence names the fact. */
    static String refusal(String fact, String json) {
        String message = refusal("{'" + fact + "': " + json + "}");
        assertThat(message).contains("« " + fact + " »");
        return message;
    }

    /** One line in French, with a full stop, and nothing of the library's own words. */
    private static void assertIsASentence(String message) {
        assertThat(message).matches("[A-ZÉ«].*[.?)…]").hasSizeLessThan(600).doesNotContain("\n");
        for (String foreign : List.of("Exception", "Unexpected", "token", "tools.jackson", "expected", "Source:")) {
            assertThat(message).doesNotContain(foreign);
        }
    }

    static Value.Quantity number(@Nullable String min, @Nullable String max) {
        return new Value.Quantity(min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max));
    }
}
