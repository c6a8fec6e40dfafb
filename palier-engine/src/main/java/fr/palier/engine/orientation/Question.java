package fr.palier.engine.orientation;

import fr.palier.engine.facts.Fact;
import java.util.List;

/**
 * The fact worth asking next.
 *
 * @param fact what to ask
 * @param settles how many programmes an answer is expected to settle, all answers equally likely
 * @param concerned the undecided programmes on which it bears
 */
public record Question(Fact fact, double settles, List<Programme> concerned) {
    public Question {
        concerned = List.copyOf(concerned);
    }
}
