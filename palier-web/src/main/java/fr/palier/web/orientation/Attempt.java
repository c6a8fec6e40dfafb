package fr.palier.web.orientation;

import fr.palier.catalogue.profiles.Typed;
import java.util.List;
import java.util.Optional;

/**
 * What a visitor has in hand on a question's page before it is answered.
 *
 * @param typed the text in the field
 * @param searched the text that places are searched for
 * @param chosen the codes of the places, or the values, chosen so far
 * @param problem why it was not understood
 */
record Attempt(
        Optional<String> typed,
        Optional<String> searched,
        Optional<List<String>> chosen,
        Optional<Typed.NotUnderstood> problem) {

    static final Attempt NONE = new Attempt(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Attempt with(Typed.NotUnderstood problem) {
        return new Attempt(typed, searched, chosen, Optional.of(problem));
    }
}
