package fr.palier.screening;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in a register, with its reason in a form that fits into a column.
 *
 * @param from for {@link Verdict#SOON}, the first day on which the criteria hold; otherwise null
 * @param missing for {@link Verdict#TO_COMPLETE}, the facts whose answer can still change the verdict, in
 *     the vocabulary's order
 * @param blocking for {@link Verdict#NOT_ELIGIBLE}, the code of the first criterion that keeps the structure
 *     out; otherwise null. See {@link Blocking}
 */
public record Ruling(
        Verdict verdict,
        @Nullable LocalDate from,
        List<Fact> missing,
        @Nullable String blocking) {

    static final Ruling ELIGIBLE = new Ruling(Verdict.ELIGIBLE, null, List.of(), null);

    public Ruling {
        missing = List.copyOf(missing);
    }

    /** The first day of eligibility by time alone. */
    public Optional<LocalDate> eligibleFrom() {
        return Optional.ofNullable(from);
    }

    /** The code of the first criterion that keeps the structure out. */
    public Optional<String> blockingCode() {
        return Optional.ofNullable(blocking);
    }
}
