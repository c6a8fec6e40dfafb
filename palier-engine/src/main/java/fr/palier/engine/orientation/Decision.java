package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and its dates.
 *
 * @param from for {@link Verdict#SOON}, the first day on which the criteria hold; otherwise null
 * @param until for {@link Verdict#ELIGIBLE}, the last day up to which they surely hold without a break;
 *     null where time never ends it
 */
public record Decision(
        Verdict verdict, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Decides from what is known on a date, and from the days on which time alone changes something. */
    public static Decision of(Criterion criterion, Profile profile, LocalDate date) {
        Moment today = Moment.on(date);
        return switch (Evaluation.truth(criterion, profile, today)) {
            case UNKNOWN -> new Decision(Verdict.TO_COMPLETE, null, null);
            case TRUE -> eligible(criterion, profile, today, Breakpoints.after(date, criterion, profile));
            case FALSE -> later(criterion, profile, today, Breakpoints.after(date, criterion, profile));
        };
    }

    /** The first day of eligibility by time alone. */
    public Optional<LocalDate> eligibleFrom() {
        return Optional.ofNullable(from);
    }

    /** The last day of an eligibility that time ends. */
    public Optional<LocalDate> eligibleUntil() {
        return Optional.ofNullable(until);
    }

    private static Decision eligible(Criterion criterion, Profile profile, Moment today, SortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            if (Evaluation.truth(criterion, profile, today.at(day)) != Truth.TRUE) {
                return new Decision(Verdict.ELIGIBLE, null, day.minusDays(1));
            }
        }
        return new Decision(Verdict.ELIGIBLE, null, null);
    }

    private static Decision later(Criterion criterion, Profile profile, Moment today, SortedSet<LocalDate> days) {
        Verdict verdict = Verdict.NOT_ELIGIBLE;
        for (LocalDate day : days) {
            switch (Evaluation.truth(criterion, profile, today.at(day))) {
                case TRUE -> {
                    return new Decision(Verdict.SOON, day, null);
                }
                case UNKNOWN -> verdict = Verdict.TO_COMPLETE;
                case FALSE -> {}
            }
        }
        return new Decision(verdict, null, null);
    }
}
