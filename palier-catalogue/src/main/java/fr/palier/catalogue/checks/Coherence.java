package fr.palier.catalogue.checks;

import fr.palier.catalogue.checks.logic.Claim;
import fr.palier.catalogue.checks.logic.Feasibility;
import java.util.List;

/** Whether a rule can be met, and whether each of its parts matters. */
final class Coherence {

    /** Beyond this a rule is not one that a person wrote, and looking through it takes long. */
    private static final int MOST_CRITERIA = 2_000;

    private Coherence() {}

    static void check(Written written, Report report) {
        if (written.all().size() > MOST_CRITERIA) {
            return;
        }
        Branches branches = new Branches(written, report);
        if (Feasibility.canHold(List.of(Claim.that(written.root())))) {
            branches.check();
        } else {
            new Contradiction(written, report, branches).check();
        }
    }
}
