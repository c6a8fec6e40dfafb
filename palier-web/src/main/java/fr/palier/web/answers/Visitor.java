package fr.palier.web.answers;

import fr.palier.engine.orientation.Orientation;
import fr.palier.web.page.Site;
import java.util.Optional;

/**
 * Who asks, as far as this site knows. A handler takes it as an argument.
 *
 * @param answers what was said so far
 */
public record Visitor(Answers answers) {

    /** What the answers come to today; empty where they tell nothing. */
    public Optional<Orientation> orientation(Site site) {
        return answers.tellsAnything()
                ? Optional.of(Orientation.of(
                        answers.profile(), site.today(), site.catalogue().programmes(), answers.declined()))
                : Optional.empty();
    }
}
