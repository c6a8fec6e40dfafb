package fr.palier.screening.bulk;

import fr.palier.catalogue.results.Words;
import fr.palier.engine.facts.Fact;
import fr.palier.screening.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the result: one structure and one programme.
 *
 * @param verdict the contract's word
 * @param from for {@code bientot}, the first day of eligibility
 * @param missing for {@code a_completer}, the names of the facts that can still change the verdict
 * @param blocking for {@code non_eligible}, the code of the first criterion that keeps the structure out
 */
record Row(
        String id,
        String programme,
        String verdict,
        @Nullable LocalDate from,
        List<String> missing,
        @Nullable String blocking) {

    /** The names of the columns, as the contract has them. */
    static final List<String> COLUMNS =
            List.of("id", "programme", "verdict", "eligible_le", "faits_manquants", "bloquant");

    Row {
        missing = List.copyOf(missing);
    }

    static Row of(String id, String programme, Ruling ruling) {
        return new Row(
                id,
                programme,
                Words.verdict(ruling.verdict()),
                ruling.from(),
                ruling.missing().stream().map(Fact::name).toList(),
                ruling.blocking());
    }
}
