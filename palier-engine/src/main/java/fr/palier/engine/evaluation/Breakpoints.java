package fr.palier.engine.evaluation;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which a criterion can change by time alone. Between two of them it stays as it is. */
public final class Breakpoints {

    private final Profile profile;
    private final LocalDate date;
    private final SortedSet<LocalDate> days = new TreeSet<>();

    private Breakpoints(Profile profile, LocalDate date) {
        this.profile = profile;
        this.date = date;
    }

    /** The days after a date, in order. */
    public static SortedSet<LocalDate> after(LocalDate date, Criterion criterion, Profile profile) {
        Breakpoints breakpoints = new Breakpoints(profile, date);
        breakpoints.visit(criterion);
        return breakpoints.days;
    }

    private void visit(Criterion criterion) {
        switch (criterion) {
            case Criterion.Group group -> visit(group.parts());
            case Criterion.Defined defined ->
                visit(List.of(
                        defined.definition().trueIf(), defined.definition().undeterminedIf()));
            case Criterion.Requirement requirement -> {
                if (requirement.condition() instanceof Condition.Aged(var _, Age bound)
                        && profile.value(requirement.fact()) instanceof Value.Day born) {
                    around(bound, born.min());
                    around(bound, Judgement.latest(born, Moment.on(date)));
                }
            }
            case Criterion.Validity validity -> {
                add(validity.from());
                LocalDate until = validity.until();
                add(until == null ? null : until.plusDays(1));
            }
        }
    }

    private void visit(List<Criterion> parts) {
        for (Criterion part : parts) {
            visit(part);
        }
    }

    /** An age changes its standing on the anniversary and on the day after it. */
    private void around(Age bound, @Nullable LocalDate birth) {
        if (birth != null) {
            add(bound.reachedBy(birth));
            add(bound.reachedBy(birth).plusDays(1));
        }
    }

    private void add(@Nullable LocalDate day) {
        if (day != null && day.isAfter(date)) {
            days.add(day);
        }
    }
}
