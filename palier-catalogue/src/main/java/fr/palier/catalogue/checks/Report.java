package fr.palier.catalogue.checks;

import fr.palier.catalogue.findings.Code;
import fr.palier.catalogue.findings.Findings;
import fr.palier.catalogue.findings.Place;
import fr.palier.catalogue.findings.Quoted;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.wording.Wording;

/** Where the checks write what they found, in the words of the catalogue. */
record Report(Findings findings, Wording wording) {

    void add(Code code, Place place, String message, String remedy) {
        findings.add(code, place, message, remedy);
    }

    /** A criterion as a person would say it, between quotation marks. */
    String name(Criterion criterion) {
        return Quoted.of(wording.criterion(criterion));
    }

    /** The same, with the line it stands on where that is another one. */
    String name(Criterion criterion, Place its, Place here) {
        boolean isElsewhere = its.line() > 0 && its.line() != here.line();
        return name(criterion) + (isElsewhere ? " (ligne " + its.line() + ")" : "");
    }
}
