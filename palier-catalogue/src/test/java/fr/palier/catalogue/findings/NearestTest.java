package fr.palier.catalogue.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "salarie, salaries, 1",
        "salaires, salaries, 1",
        "buget, budget, 1",
        "a, a, 0",
        "'', abc, 3",
        "abc, '', 3",
        "kitten, sitting, 3",
        "ab, ba, 1",
        "chat, chien, 3"
    })
    void distance_counts_letters_lost_added_changed_or_swapped(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void the_nearest_is_found_only_if_it_is_near() {
        List<String> known = List.of("salaries", "budget", "etp");

        assertThat(Nearest.to("salarie", known)).contains("salaries");
        assertThat(Nearest.to("bugdet", known)).contains("budget");
        assertThat(Nearest.to("ept", known)).contains("etp");
        assertThat(Nearest.to("SALARIES", known)).contains("salaries");
        assertThat(Nearest.to("effectif", known)).isEmpty();
    }

    @Test
    void a_remedy_names_the_nearest_or_all_there_are() {
        assertThat(Nearest.remedy("buget", List.of("budget", "etp"))).isEqualTo("Vouliez-vous dire « budget » ?");
        assertThat(Nearest.remedy("zzz", List.of("budget", "etp"))).isEqualTo("Possibles : budget, etp.");
        assertThat(Nearest.remedy("zzz", List.of())).isEqualTo("Supprimez cette ligne.");
        List<String> many = IntStream.range(100, 200).mapToObj(i -> "fait" + i).toList();
        assertThat(Nearest.remedy("zzz", many)).endsWith("fait139…");
    }

    @Test
    void a_slip_is_nearer_than_a_resemblance() {
        assertThat(Nearest.isSlip("presentatoin", List.of("presentation"))).isTrue();
        assertThat(Nearest.isSlip("lien", List.of("liens"))).isTrue();
        assertThat(Nearest.isSlip("regime", List.of("resume"))).isFalse();
    }
}
