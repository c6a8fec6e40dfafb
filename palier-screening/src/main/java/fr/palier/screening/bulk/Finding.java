package fr.palier.screening.bulk;

import fr.palier.catalogue.results.Words;
import fr.palier.engine.facts.Fact;
import fr.palier.screening.Ruling;
import java.util.List;

/**
 * What was found of a structure for a programme; with the structure's identifier, one line of the result.
 *
 * @param programme its identifier
 */
record Finding(String programme, Ruling ruling) {

    /** The names of the columns, as the contract has them. */
    static final List<String> COLUMNS =
            List.of("id", "programme", "verdict", "eligible_le", "faits_manquants", "bloquant");

    /** The contract's word. */
    String verdict() {
        return Words.verdict(ruling.verdict());
    }

    /** For {@code a_completer}, the names of the facts that can still change the verdict. */
    List<String> missing() {
        return ruling.missing().stream().map(Fact::name).toList();
    }
}
