package fr.palier.web.answers;

import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Verdict;
import fr.palier.web.page.Choice;
import java.util.List;
import java.util.Optional;

/**
 * The programmes that are open to a visitor, now or soon. A link that holds them tells nothing of the answers.
 *
 * @param programmes by identifier, in the order of the results
 * @param isAnswered whether anything was answered at all
 */
public record Mine(List<String> programmes, boolean isAnswered) {

    public Mine {
        programmes = List.copyOf(programmes);
    }

    /** @param orientation what the visitor's answers come to; empty where they tell nothing */
    public static Mine of(Optional<Orientation> orientation) {
        List<String> open = orientation.stream()
                .flatMap(known -> known.outcomes().stream())
                .filter(outcome -> outcome.verdict() == Verdict.ELIGIBLE || outcome.verdict() == Verdict.SOON)
                .map(outcome -> outcome.programme().id())
                .toList();
        return new Mine(open, orientation.isPresent());
    }

    /** What stands in an address for them. */
    public String query() {
        return Choice.query(programmes);
    }
}
