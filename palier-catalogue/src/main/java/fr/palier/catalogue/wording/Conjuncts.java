package fr.palier.catalogue.wording;

import fr.palier.engine.criteria.Criterion;
import java.util.List;

/** The criteria that must all hold, which is how people read a programme's conditions. */
public final class Conjuncts {

    private Conjuncts() {}

    /** The parts where all of them must hold, otherwise the criterion itself; none where everyone is let in. */
    public static List<Criterion> of(Criterion criterion) {
        return criterion instanceof Criterion.All all ? all.parts() : List.of(criterion);
    }

    /** Whether a group's words already say all of its parts, so that listing them would repeat it. */
    public static boolean isSaidWhole(Criterion criterion) {
        return criterion.note().text() == null
                && parts(criterion).size() <= 3
                && parts(criterion).stream()
                        .noneMatch(part ->
                                part instanceof Criterion.Group || part.note().isContested());
    }

    /** The parts of a criterion; for a single condition, none. */
    public static List<Criterion> parts(Criterion criterion) {
        return criterion instanceof Criterion.Group group ? group.parts() : List.of();
    }
}
