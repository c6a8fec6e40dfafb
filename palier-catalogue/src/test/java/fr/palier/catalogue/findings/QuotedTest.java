package fr.palier.catalogue.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void a_quotation_stays_on_one_line_and_cannot_move_a_terminal() {
        assertThat(Quoted.of(" un\u001b[2Jdeux\n trois\u202e ")).isEqualTo("« un [2Jdeux trois »");
    }

    @Test
    void a_long_quotation_ends_in_an_ellipsis() {
        assertThat(Quoted.shortened("x".repeat(100))).hasSize(60).endsWith("x…");
    }
}
