package fr.palier.web.widget;

import fr.palier.web.answers.Answers;
import fr.palier.web.orientation.Addresses;
import fr.palier.web.page.Embedded;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What one request of the widget brings along: its colours, and the answers so far. Both stand in every address of the
 * widget, the answers sealed, so that nothing has to be kept anywhere.
 *
 * @param sealed the answers as they travel; empty for none
 */
record Visit(Theme theme, Answers answers, Optional<String> sealed) {

    static final String ANSWERS = "r";

    static final String SEARCH = Embedded.FOLDER + "recherche";
    static final String QUESTIONS = Embedded.FOLDER + "orientation";
    static final String RESULTS = Embedded.FOLDER + "resultats";

    /** The same with other answers. */
    Visit with(Answers others, String othersSealed) {
        return new Visit(theme, others, Optional.of(othersSealed));
    }

    /** The same without any answer. */
    Visit emptied(Answers none) {
        return new Visit(theme, none, Optional.empty());
    }

    Addresses addresses() {
        SequencedMap<String, String> carried = new LinkedHashMap<>(theme.carried());
        sealed.ifPresent(text -> carried.put(ANSWERS, text));
        return new Addresses(QUESTIONS, RESULTS, SEARCH, carried);
    }

    /** Where its style sheet is; the house's own colours need none. */
    Optional<String> sheet() {
        return theme.isOfHouse() ? Optional.empty() : Optional.of(StyleController.PATH + "?" + theme.query());
    }
}
