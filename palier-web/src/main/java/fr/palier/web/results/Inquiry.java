package fr.palier.web.results;

import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.web.answers.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose results are asked for, and for what day.
 *
 * @param link the answers as a link carries them; empty where they are the visitor's own
 */
record Inquiry(Answers answers, Optional<String> link, LocalDate date) {

    /** Whether there is nothing to tell results from. */
    boolean isEmpty() {
        return !answers.tellsAnything() && link.isEmpty();
    }

    /** What the answers come to. */
    Orientation orientation(List<Programme> programmes) {
        return Orientation.of(answers.profile(), date, programmes, answers.declined());
    }
}
