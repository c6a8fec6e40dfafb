package fr.palier.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = new Seal(Seal.freshSecret(), "test");

    @Property(tries = 200)
    void what_is_sealed_is_opened_the_same(@ForAll String text) {
        String sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(seal.open(seal.close(sent))).contains(sent);
    }

    @Test
    void the_same_text_is_never_sealed_the_same_way_twice() {
        assertThat(seal.close("budget:90000")).isNotEqualTo(seal.close("budget:90000"));
        assertThat(seal.close("budget:90000")).doesNotContain("budget", "90000");
    }

    @Test
    void a_seal_with_any_letter_changed_does_not_open() {
        String sealed = seal.close("budget:90000");
        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            // The last letter may carry bits that stand for nothing.
            if (i < sealed.length() - 1) {
                assertThat(seal.open(changed)).as("letter %d", i).isEmpty();
            }
        }
    }

    @Test
    void another_secret_or_another_purpose_does_not_open_it() {
        byte[] secret = Seal.freshSecret();
        String sealed = new Seal(secret, "one").close("budget:90000");
        assertThat(new Seal(secret, "other").open(sealed)).isEmpty();
        assertThat(new Seal(Seal.freshSecret(), "one").open(sealed)).isEmpty();
        assertThat(new Seal(secret, "one").open(sealed)).contains("budget:90000");
    }

    @Test
    void what_was_never_sealed_does_not_open() {
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open("AAAA")).isEmpty();
        assertThat(seal.open("é !")).isEmpty();
        assertThat(seal.open("A".repeat(5_000))).isEmpty();
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new Seal(new byte[16], "test")).isInstanceOf(IllegalArgumentException.class);
    }
}
