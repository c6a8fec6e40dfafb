package fr.palier.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** An extent against the JDK's own sets of bits. */
class ExtentTest {

    @Provide
    Arbitrary<BitSet> sets() {
        Arbitrary<Integer> near = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> edge = Arbitraries.of(62, 63, 64, 65, 127, 128, 129, 191, 192);
        return Arbitraries.oneOf(near, near, edge).set().ofMaxSize(8).map(positions -> {
            BitSet bits = new BitSet();
            positions.forEach(bits::set);
            return bits;
        });
    }

    @Law
    void it_holds_as_many_communes_as_it_was_given(@ForAll("sets") BitSet bits) {
        assertThat(Extent.of(bits).size()).isEqualTo(bits.cardinality());
        assertThat(Extent.of(bits).isEmpty()).isEqualTo(bits.isEmpty());
        assertThat(Extent.of(bits)).hasToString(bits.cardinality() + " communes");
    }

    @Law
    void and_or_and_minus_are_those_of_sets(@ForAll("sets") BitSet one, @ForAll("sets") BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        assertThat(Extent.of(one).and(Extent.of(other))).isEqualTo(Extent.of(both));
        assertThat(Extent.of(one).or(Extent.of(other))).isEqualTo(Extent.of(either));
        assertThat(Extent.of(one).minus(Extent.of(other))).isEqualTo(Extent.of(rest));
    }

    @Law
    void being_within_and_meeting_are_those_of_sets(@ForAll("sets") BitSet one, @ForAll("sets") BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        assertThat(Extent.of(one).isWithin(Extent.of(other))).isEqualTo(rest.isEmpty());
        assertThat(Extent.of(one).meets(Extent.of(other))).isEqualTo(one.intersects(other));
    }

    @Law
    void equal_sets_are_equal_however_they_were_made(@ForAll("sets") BitSet one, @ForAll("sets") BitSet other) {
        Extent there = Extent.of(one);
        Extent andBack = there.or(Extent.of(other)).minus(Extent.of(other).minus(there));
        assertThat(andBack).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(there.equals(Extent.of(other))).isEqualTo(one.equals(other));
    }

    @Law
    void what_lies_beyond_is_the_first_position_after_the_last(@ForAll("sets") BitSet bits) {
        assertThat(Extent.of(bits).beyond()).isEqualTo(bits.length());
    }

    @Law
    void one_commune_is_a_set_of_one(@ForAll @IntRange(max = 300) int position) {
        BitSet bits = new BitSet();
        bits.set(position);
        assertThat(Extent.single(position)).isEqualTo(Extent.of(bits));
    }

    @Test
    void the_empty_set_is_within_any_and_meets_none() {
        assertThat(Extent.none()).isEqualTo(Extent.of(new BitSet()));
        assertThat(Extent.none().isWithin(Extent.none())).isTrue();
        assertThat(Extent.none().isWithin(Extent.single(70))).isTrue();
        assertThat(Extent.none().meets(Extent.single(0))).isFalse();
    }

    @Test
    void it_keeps_no_hold_on_what_it_was_made_from() {
        BitSet bits = new BitSet();
        bits.set(3);
        Extent extent = Extent.of(bits);
        bits.set(4);
        assertThat(extent).isEqualTo(Extent.single(3));
    }

    @Test
    void it_is_equal_to_nothing_that_is_no_extent() {
        assertThat(Extent.none()).isNotEqualTo(new BitSet());
    }
}
