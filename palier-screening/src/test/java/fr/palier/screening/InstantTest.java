package fr.palier.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Programme;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The live count says what the engine says. */
class InstantTest {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void one_structure_stands_before_all_programmes_as_the_engine_says(@ForAll long seed) {
        Chance chance = new Chance(seed);
        List<Programme> programmes = chance.programmes(30);
        Instant instant = new Instant(Plan.of(Chance.VOCABULARY, programmes, Chance.TODAY));
        for (int i = 0; i < 20; i++) {
            Profile profile = chance.profile();
            instant.look(profile);
            for (int p = 0; p < programmes.size(); p++) {
                Truth truth = Evaluation.truth(programmes.get(p).criterion(), profile, Moment.on(Chance.TODAY));
                assertThat(instant.eligible().get(p)).isEqualTo(truth == Truth.TRUE);
                assertThat(instant.possible().get(p)).isEqualTo(truth != Truth.FALSE);
            }
        }
    }
}
