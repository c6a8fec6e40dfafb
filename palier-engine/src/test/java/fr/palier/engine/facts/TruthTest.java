package fr.palier.engine.facts;

import static fr.palier.engine.facts.Truth.FALSE;
import static fr.palier.engine.facts.Truth.TRUE;
import static fr.palier.engine.facts.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import net.jqwik.api.ForAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "TRUE,    TRUE,    TRUE,    TRUE",
    })
    void and_and_or_follow_the_tables_of_kleene(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"FALSE, TRUE", "UNKNOWN, UNKNOWN", "TRUE, FALSE"})
    void the_negation_of_unknown_is_unknown(Truth truth, Truth negation) {
        assertThat(truth.not()).isEqualTo(negation);
    }

    @ParameterizedTest
    @CsvSource({"false, FALSE", "true, TRUE"})
    void what_is_known_is_never_unknown(boolean value, Truth truth) {
        assertThat(Truth.of(value)).isEqualTo(truth);
    }

    @Law
    void the_order_of_the_parts_never_matters(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Law
    void each_distributes_over_the_other(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Law
    void negation_turns_and_into_or(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Law
    void settling_an_unknown_part_never_contradicts_what_was_settled(
            @ForAll Truth a, @ForAll Truth b, @ForAll Truth settled) {
        Truth more = a == UNKNOWN ? settled : a;
        assertThat(a.and(b) == UNKNOWN || a.and(b) == more.and(b)).isTrue();
        assertThat(a.or(b) == UNKNOWN || a.or(b) == more.or(b)).isTrue();
    }

    @Law
    void unknown_is_what_remains_between_false_and_true(@ForAll Truth a) {
        assertThat(a.and(a.not())).isNotEqualTo(TRUE);
        assertThat(a.or(a.not())).isNotEqualTo(FALSE);
    }
}
