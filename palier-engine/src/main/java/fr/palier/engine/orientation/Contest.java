package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import java.util.List;
import java.util.Optional;

/** Tells whether a refusal rests on a criterion that its own source states otherwise elsewhere. */
final class Contest {

    private Contest() {}

    /**
     * The criterion with each contested part left out as if its source had been silent. A refusal that it
     * does not repeat rests on what is contested.
     */
    static Criterion withoutContested(Criterion criterion) {
        return strip(criterion).orElse(Criterion.ALWAYS);
    }

    private static Optional<Criterion> strip(Criterion criterion) {
        if (criterion.note().isContested()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (criterion) {
                    case Criterion.All all -> new Criterion.All(strip(all.parts()), all.note());
                    case Criterion.Any any when isAnyContested(any.parts()) -> Criterion.ALWAYS;
                    case Criterion.Any any -> new Criterion.Any(strip(any.parts()), any.note());
                    case Criterion.None none -> new Criterion.None(strip(none.parts()), none.note());
                    case Criterion.Defined(Definition _, boolean _, var _),
                            Criterion.Requirement _,
                            Criterion.Validity _ -> criterion;
                });
    }

    /** An alternative that the source may not have meant to limit lets everyone through. */
    private static boolean isAnyContested(List<Criterion> parts) {
        return parts.stream().anyMatch(part -> part.note().isContested());
    }

    private static List<Criterion> strip(List<Criterion> parts) {
        return parts.stream().flatMap(part -> strip(part).stream()).toList();
    }
}
