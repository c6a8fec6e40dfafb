package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The leaves of some criteria: what is asked of which fact, and the days that bound a programme. */
final class Conditions {

    private final List<Criterion.Requirement> requirements = new ArrayList<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();

    static Conditions in(List<Criterion> criteria) {
        Conditions conditions = new Conditions();
        criteria.forEach(conditions::visit);
        return conditions;
    }

    List<Criterion.Requirement> all() {
        return requirements;
    }

    /** Every requirement that a fact can decide, be it through a derived one. */
    List<Criterion.Requirement> on(Fact fact) {
        return requirements.stream()
                .filter(requirement -> requirement.fact().sources().contains(fact))
                .toList();
    }

    /** Whether a verdict on them can change by time alone. */
    boolean dependsOnTime() {
        return !days.isEmpty()
                || requirements.stream().anyMatch(requirement -> requirement.condition() instanceof Condition.Aged);
    }

    /** The days on which a programme opens, or is over. */
    Set<LocalDate> days() {
        return days;
    }

    private void visit(Criterion criterion) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(this::visit);
            case Criterion.Requirement requirement -> requirements.add(requirement);
            case Criterion.Defined defined -> {
                visit(defined.definition().trueIf());
                visit(defined.definition().undeterminedIf());
            }
            case Criterion.Validity validity -> {
                add(validity.from());
                LocalDate until = validity.until();
                add(until == null ? null : until.plusDays(1));
            }
        }
    }

    private void add(@Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
