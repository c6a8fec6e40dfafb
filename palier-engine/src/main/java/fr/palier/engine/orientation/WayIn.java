package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nearest way into a programme that is closed today: the smallest set of facts to change, and the day
 * to wait for. What is unknown is taken to be favourable: it is asked, not changed.
 *
 * @param changes the facts to change, in the vocabulary's order
 * @param day the first day on which it leads in; null where it does at once
 * @param waiting the facts that time alone brings about on that day; empty where the programme itself is
 *     what one waits for
 */
public record WayIn(List<Change> changes, @Nullable LocalDate day, List<Fact> waiting) {

    /** No way in is needed, or none is known. */
    public static final WayIn NONE = new WayIn(List.of(), null, List.of());

    public WayIn {
        changes = List.copyOf(changes);
        waiting = List.copyOf(waiting);
    }

    public boolean isNone() {
        return changes.isEmpty() && day == null;
    }

    /** The day to wait for. */
    public Optional<LocalDate> waitsFor() {
        return Optional.ofNullable(day);
    }

    /** Finds it for a decision already taken. */
    static WayIn to(Criterion criterion, Profile profile, LocalDate date, Decision decision) {
        return switch (decision.verdict()) {
            case ELIGIBLE -> NONE;
            case SOON ->
                decision.eligibleFrom()
                        .map(from -> waiting(criterion, profile, date, List.of(), from))
                        .orElse(NONE);
            case TO_COMPLETE, NOT_ELIGIBLE -> nearest(criterion, profile, date);
        };
    }

    /** Fewest changes first, then the earliest day. */
    private static WayIn nearest(Criterion criterion, Profile profile, LocalDate date) {
        Stream<LocalDate> days = Stream.concat(Stream.of(date), Breakpoints.after(date, criterion, profile).stream());
        return days.flatMap(day -> Repair.of(criterion, profile, Moment.on(date).at(day)).stream()
                        .map(changes -> waiting(criterion, profile, date, changes, day)))
                .min(Comparator.comparingInt(way -> way.changes().size()))
                .orElse(NONE);
    }

    private static WayIn waiting(
            Criterion criterion, Profile profile, LocalDate date, List<Change> changes, LocalDate day) {
        if (day.equals(date)) {
            return new WayIn(changes, null, List.of());
        }
        Moment then = Moment.on(date).at(day);
        Moment before = then.at(day.minusDays(1));
        List<Fact> waiting = new ArrayList<>();
        for (Criterion.Requirement requirement :
                Conditions.in(List.of(criterion)).all()) {
            Fact source = requirement.fact().sources().getFirst();
            if (requirement.condition() instanceof Condition.Aged
                    && !waiting.contains(source)
                    && Evaluation.truth(requirement, profile, before) != Evaluation.truth(requirement, profile, then)) {
                waiting.add(source);
            }
        }
        return new WayIn(changes, day, waiting);
    }
}
