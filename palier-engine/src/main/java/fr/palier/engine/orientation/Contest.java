package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import java.util.List;

/** Tells whether a refusal rests on a criterion that its own source states otherwise elsewhere. */
final class Contest {

    private Contest() {}

    /**
     * The criterion with each contested part as favourable as its source can have meant it. A refusal that it
     * does not repeat rests on what is contested.
     */
    static Criterion withoutContested(Criterion criterion) {
        return favourable(criterion, true);
    }

    /** As favourable as can be to the whole, which wants this part to hold or, inside a negation, to fail. */
    private static Criterion favourable(Criterion criterion, boolean wanted) {
        if (criterion.note().isContested()) {
            return wanted ? Criterion.ALWAYS : Criterion.NEVER;
        }
        return switch (criterion) {
            case Criterion.All all -> new Criterion.All(each(all.parts(), wanted), all.note());
            case Criterion.Any any -> new Criterion.Any(each(any.parts(), wanted), any.note());
            case Criterion.None none -> new Criterion.None(each(none.parts(), !wanted), none.note());
            case Criterion.Defined _, Criterion.Requirement _, Criterion.Validity _ -> criterion;
        };
    }

    private static List<Criterion> each(List<Criterion> parts, boolean wanted) {
        return parts.stream().map(part -> favourable(part, wanted)).toList();
    }
}
