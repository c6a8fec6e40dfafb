package fr.palier.web.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Why a question is asked: what each programme demands of its fact. */
final class Reasons {

    private final Wording wording;
    private final Fact fact;

    Reasons(Wording wording, Fact fact) {
        this.wording = wording;
        this.fact = fact;
    }

    /** The conditions of a programme on which the fact bears, in words; none where it bears on nothing. */
    List<String> in(Criterion criterion) {
        List<String> reasons = new ArrayList<>();
        collect(criterion, reasons);
        return reasons.stream().distinct().toList();
    }

    private void collect(Criterion criterion, List<String> reasons) {
        switch (criterion) {
            case Criterion.Group group -> group.parts().forEach(part -> collect(part, reasons));
            case Criterion.Requirement requirement -> {
                if (requirement.fact().sources().contains(fact)) {
                    reasons.add(wording.criterion(requirement));
                }
            }
            case Criterion.Defined defined -> {
                Reasons rule = new Reasons(wording, fact);
                boolean isAbout = !rule.in(defined.definition().trueIf()).isEmpty()
                        || !rule.in(defined.definition().undeterminedIf()).isEmpty();
                if (isAbout) {
                    reasons.add(wording.criterion(defined));
                }
            }
            case Criterion.Validity _ -> {}
        }
    }
}
