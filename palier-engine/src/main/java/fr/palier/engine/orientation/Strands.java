package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts of a conjunction that have no fact in common, so that each can be looked at by itself: an answer
 * matters to the whole when it matters to its strand. What time changes is one strand, since all of it must
 * hold on the same day.
 */
final class Strands {

    /** What stands for time among the things that strands have in common. */
    private static final Object TIME = new Object();

    /** Some conjuncts and all that they speak of. */
    private record Strand(List<Criterion> parts, Set<Object> subjects) {}

    private Strands() {}

    /** The strands of a conjunction; of anything else, itself. */
    static List<Criterion> of(Criterion criterion) {
        if (!(criterion instanceof Criterion.All(List<Criterion> parts, Note _))) {
            return List.of(criterion);
        }
        List<Strand> strands = new ArrayList<>();
        for (Criterion part : parts) {
            weave(part, strands);
        }
        return strands.stream()
                .<Criterion>map(strand -> new Criterion.All(strand.parts(), Note.NONE))
                .toList();
    }

    /** Joins a conjunct with every strand that speaks of something it speaks of. */
    private static void weave(Criterion part, List<Strand> strands) {
        List<Criterion> parts = new ArrayList<>();
        Set<Object> subjects = subjects(part);
        for (Strand strand : List.copyOf(strands)) {
            if (strand.subjects().stream().anyMatch(subjects::contains)) {
                parts.addAll(strand.parts());
                subjects.addAll(strand.subjects());
                strands.remove(strand);
            }
        }
        parts.add(part);
        strands.add(new Strand(parts, subjects));
    }

    private static Set<Object> subjects(Criterion part) {
        Conditions conditions = Conditions.in(List.of(part));
        Set<Object> subjects = new HashSet<>();
        for (Criterion.Requirement requirement : conditions.all()) {
            List<Fact> sources = requirement.fact().sources();
            subjects.addAll(sources);
        }
        if (conditions.dependsOnTime()) {
            subjects.add(TIME);
        }
        return subjects;
    }
}
