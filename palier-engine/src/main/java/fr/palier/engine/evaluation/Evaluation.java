package fr.palier.engine.evaluation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.List;

/** Whether a criterion holds. A pure function of criterion, profile and moment. */
public final class Evaluation {

    private Evaluation() {}

    /** The truth of a criterion for what is known of an organisation. */
    public static Truth truth(Criterion criterion, Profile profile, Moment moment) {
        return switch (criterion) {
            case Criterion.All all -> all(all.parts(), profile, moment);
            case Criterion.Any any -> any(any.parts(), profile, moment);
            case Criterion.None none -> any(none.parts(), profile, moment).not();
            case Criterion.Requirement requirement ->
                Judgement.of(requirement.condition(), profile.value(requirement.fact()), moment);
            case Criterion.Defined defined -> as(defined.expected(), definition(defined.definition(), profile, moment));
            case Criterion.Validity validity -> Truth.of(covers(validity, moment.day()));
        };
    }

    static Truth definition(Definition definition, Profile profile, Moment moment) {
        return combine(
                truth(definition.trueIf(), profile, moment), truth(definition.undeterminedIf(), profile, moment));
    }

    /** True where the rule holds, false where it fails and nothing makes it undetermined. */
    static Truth combine(Truth trueIf, Truth undeterminedIf) {
        return trueIf == Truth.FALSE && undeterminedIf != Truth.FALSE ? Truth.UNKNOWN : trueIf;
    }

    static Truth as(boolean expected, Truth truth) {
        return expected ? truth : truth.not();
    }

    static boolean covers(Criterion.Validity validity, LocalDate day) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static Truth all(List<Criterion> parts, Profile profile, Moment moment) {
        Truth all = Truth.TRUE;
        for (int i = 0; i < parts.size() && all != Truth.FALSE; i++) {
            all = all.and(truth(parts.get(i), profile, moment));
        }
        return all;
    }

    private static Truth any(List<Criterion> parts, Profile profile, Moment moment) {
        Truth any = Truth.FALSE;
        for (int i = 0; i < parts.size() && any != Truth.TRUE; i++) {
            any = any.or(truth(parts.get(i), profile, moment));
        }
        return any;
    }
}
