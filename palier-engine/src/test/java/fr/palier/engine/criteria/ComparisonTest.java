package fr.palier.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.facts.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_range_is_judged_as_all_its_members_are_where_they_agree(
            @ForAll Comparison comparison,
            @ForAll @IntRange(min = -4, max = 4) int min,
            @ForAll @IntRange(max = 5) int length,
            @ForAll @IntRange(min = -4, max = 4) int bound) {
        Set<Boolean> members = IntStream.rangeClosed(min, min + length)
                .mapToObj(member -> holds(comparison, member, bound))
                .collect(Collectors.toSet());
        Truth expected = members.size() == 2 ? Truth.UNKNOWN : Truth.of(members.contains(true));
        assertThat(comparison.judge(Integer.compare(min, bound), Integer.compare(min + length, bound)))
                .isEqualTo(expected);
    }

    @Test
    void each_is_written_as_in_a_catalogue() {
        assertThat(List.of(Comparison.values()))
                .extracting(Comparison::sign)
                .containsExactly("<", "<=", ">", ">=", "=", "!=");
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void the_opposite_holds_exactly_where_it_fails(
            @ForAll Comparison comparison, @ForAll @IntRange(min = -1, max = 1) int standing) {
        assertThat(comparison.opposite().judge(standing, standing))
                .isEqualTo(comparison.judge(standing, standing).not());
        assertThat(comparison.opposite().opposite()).isEqualTo(comparison);
    }

    private static boolean holds(Comparison comparison, int number, int bound) {
        return switch (comparison.sign()) {
            case "<" -> number < bound;
            case "<=" -> number <= bound;
            case ">" -> number > bound;
            case ">=" -> number >= bound;
            case "=" -> number == bound;
            default -> number != bound;
        };
    }
}
