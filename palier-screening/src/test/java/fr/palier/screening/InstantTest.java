package fr.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The live count says what the engine says. */
class InstantTest {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void one_structure_stands_before_all_programmes_as_the_engine_says(@ForAll long seed) {
        Chance chance = new Chance(seed);
        List<Programme> programmes = chance.programmes(30);
        Instant instant = Instant.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        for (int i = 0; i < 20; i++) {
            Profile profile = chance.profile();
            instant.look(profile);
            for (int p = 0; p < programmes.size(); p++) {
                Criterion criterion = programmes.get(p).criterion();
                Truth truth = Evaluation.truth(criterion, profile, Moment.on(Chance.TODAY));
                assertThat(instant.truth(p)).isEqualTo(truth);
                assertThat(instant.eligible().get(p)).isEqualTo(truth == Truth.TRUE);
                assertThat(states(instant, p))
                        .isEqualTo(states(Explanation.of(criterion, profile, Moment.on(Chance.TODAY))));
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void what_is_still_open_is_what_is_not_refused(@ForAll long seed) {
        Chance chance = new Chance(seed);
        List<Programme> programmes = new ArrayList<>(Chance.CATALOGUE.programmes());
        programmes.addAll(chance.programmes(10).stream()
                .filter(programme ->
                        Trend.of(programme.criterion(), Chance.TODAY).size() < 2)
                .toList());
        Instant instant = Instant.of(Chance.VOCABULARY, programmes, Chance.TODAY);
        for (int i = 0; i < 20; i++) {
            Profile profile = chance.profile();
            instant.look(profile);
            for (int p = 0; p < programmes.size(); p++) {
                Verdict verdict = Decision.of(programmes.get(p).criterion(), profile, Chance.TODAY)
                        .verdict();
                assertThat(instant.open().get(p)).isEqualTo(verdict != Verdict.NOT_ELIGIBLE);
            }
        }
    }

    private static List<Truth> states(Instant instant, int programme) {
        return IntStream.range(0, instant.criteria(programme))
                .mapToObj(criterion -> instant.state(programme, criterion))
                .toList();
    }

    private static List<Truth> states(Explanation explanation) {
        List<Truth> states = new ArrayList<>(List.of(explanation.truth()));
        explanation.parts().forEach(part -> states.addAll(states(part)));
        return states;
    }
}
