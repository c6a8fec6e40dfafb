package fr.palier.engine.evaluation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a criterion holds, fails or is undecided: the criterion's own tree with what was found. Everything
 * is judged, also what no longer matters, since a person wants to see where each condition stands.
 *
 * @param criterion what was expected
 * @param truth its state
 * @param found what is known of a requirement's fact; unknown for everything that is not a requirement
 * @param parts the explanations of its parts; for a defined fact, that of its rule
 */
public record Explanation(Criterion criterion, Truth truth, Value found, List<Explanation> parts) {

    /** Explains a criterion; its truth is the one that {@link Evaluation} gives. */
    public static Explanation of(Criterion criterion, Profile profile, Moment moment) {
        return switch (criterion) {
            case Criterion.All all -> {
                List<Explanation> parts = each(all.parts(), profile, moment);
                yield group(all, every(parts), parts);
            }
            case Criterion.Any any -> {
                List<Explanation> parts = each(any.parts(), profile, moment);
                yield group(any, some(parts), parts);
            }
            case Criterion.None none -> {
                List<Explanation> parts = each(none.parts(), profile, moment);
                yield group(none, some(parts).not(), parts);
            }
            case Criterion.Requirement requirement -> {
                Value found = profile.value(requirement.fact());
                yield new Explanation(
                        requirement, Judgement.of(requirement.condition(), found, moment), found, List.of());
            }
            case Criterion.Defined defined -> defined(defined, profile, moment);
            case Criterion.Validity validity ->
                group(validity, Truth.of(Evaluation.covers(validity, moment.day())), List.of());
        };
    }

    /** The entries of a report: the parts where all of them must hold, otherwise the criterion itself. */
    public List<Explanation> conjuncts() {
        return criterion instanceof Criterion.All ? parts : List.of(this);
    }

    private static Explanation defined(Criterion.Defined defined, Profile profile, Moment moment) {
        Explanation rule = of(defined.definition().trueIf(), profile, moment);
        Truth undetermined = Evaluation.truth(defined.definition().undeterminedIf(), profile, moment);
        Truth truth = Evaluation.as(defined.expected(), Evaluation.combine(rule.truth(), undetermined));
        return group(defined, truth, List.of(rule));
    }

    private static Explanation group(Criterion criterion, Truth truth, List<Explanation> parts) {
        return new Explanation(criterion, truth, Value.Unknown.UNKNOWN, parts);
    }

    private static List<Explanation> each(List<Criterion> criteria, Profile profile, Moment moment) {
        List<Explanation> explanations = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            explanations.add(of(criterion, profile, moment));
        }
        return explanations;
    }

    private static Truth every(List<Explanation> parts) {
        Truth all = Truth.TRUE;
        for (Explanation part : parts) {
            all = all.and(part.truth);
        }
        return all;
    }

    private static Truth some(List<Explanation> parts) {
        Truth any = Truth.FALSE;
        for (Explanation part : parts) {
            any = any.or(part.truth);
        }
        return any;
    }
}
