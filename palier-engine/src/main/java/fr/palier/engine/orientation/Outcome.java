package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.evaluation.Residual;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an organisation is told of one programme, and why.
 *
 * @param missing the facts whose answer can still change the verdict
 * @param undetermined why the verdict stays open although nothing is left to ask; mostly empty
 * @param reserves what the jury will judge
 * @param explanation every criterion with what was found, on the day of evaluation
 * @param wayIn the nearest way in, where the programme is closed today
 * @param contested whether the refusal rests on a criterion that its source states otherwise elsewhere
 */
public record Outcome(
        Programme programme,
        Decision decision,
        SortedSet<Fact> missing,
        List<String> undetermined,
        List<Reserve> reserves,
        Explanation explanation,
        WayIn wayIn,
        boolean contested,
        Relevance relevance) {

    /** Decides on one programme and explains it. */
    static Outcome of(Programme programme, Profile profile, LocalDate date) {
        Criterion criterion = programme.criterion();
        Moment today = Moment.on(date);
        Decision decision = Decision.of(criterion, profile, date);
        boolean isOpen = decision.verdict() == Verdict.TO_COMPLETE;
        return new Outcome(
                programme,
                decision,
                isOpen ? Influence.missing(criterion, profile, date) : new TreeSet<>(Residual.ORDER),
                isOpen ? undetermined(criterion, profile, date) : List.of(),
                programme.reserves().stream()
                        .filter(reserve -> Evaluation.truth(reserve.when(), profile, today) != Truth.FALSE)
                        .toList(),
                Explanation.of(criterion, profile, today),
                WayIn.to(criterion, profile, date, decision),
                decision.verdict() == Verdict.NOT_ELIGIBLE && isContested(criterion, profile, date),
                Relevance.of(programme, profile, date));
    }

    public Verdict verdict() {
        return decision.verdict();
    }

    private static boolean isContested(Criterion criterion, Profile profile, LocalDate date) {
        return Decision.of(Contest.withoutContested(criterion), profile, date).verdict() != Verdict.NOT_ELIGIBLE;
    }

    /** What nothing settles, today or on a day that is worth waiting for. */
    private static List<String> undetermined(Criterion criterion, Profile profile, LocalDate date) {
        Moment today = Moment.on(date);
        return Stream.concat(Stream.of(date), Breakpoints.after(date, criterion, profile).stream())
                .map(day -> Residual.of(criterion, profile, today.at(day)))
                .flatMap(residual -> Residual.undetermined(residual).stream())
                .map(Definition::undetermined)
                .distinct()
                .toList();
    }
}
