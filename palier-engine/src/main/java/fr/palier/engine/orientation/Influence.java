package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.evaluation.Residual;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which missing facts can still change a verdict. A fact that stands in the residual mostly can; not
 * always, where several conditions are about the same fact ("at least 3, or at least 2 and a plan": who
 * has 3 is not asked for a plan). Then all combinations of answers that the criterion tells apart are
 * tried, up to a bound beyond which every fact of the residual counts.
 */
final class Influence {

    private static final int MOST_COMBINATIONS = 4096;

    private final Criterion criterion;
    private final LocalDate date;
    private final List<Fact> facts;
    private final List<List<Value>> answers = new ArrayList<>();

    private Influence(Criterion criterion, Profile profile, LocalDate date, SortedSet<Fact> facts) {
        this.criterion = criterion;
        this.date = date;
        this.facts = List.copyOf(facts);
        Conditions conditions = Conditions.in(List.of(criterion));
        for (Fact fact : this.facts) {
            answers.add(Answers.all(fact, conditions, profile, date));
        }
    }

    /** The facts that a person can give whose answer can still change an undecided verdict. */
    static SortedSet<Fact> missing(Criterion criterion, Profile profile, LocalDate date) {
        SortedSet<Fact> missing = new TreeSet<>(Residual.ORDER);
        for (Criterion part : Strands.of(criterion)) {
            missing.addAll(missingIn(part, profile, date));
        }
        return missing;
    }

    private static SortedSet<Fact> missingIn(Criterion strand, Profile profile, LocalDate date) {
        Moment today = Moment.on(date);
        Criterion residual = Residual.of(strand, profile, today);
        SortedSet<Fact> now = Residual.missing(residual, profile);
        SortedSet<Fact> ever = new TreeSet<>(now);
        for (LocalDate day : Breakpoints.after(date, strand, profile)) {
            ever.addAll(Residual.missing(Residual.of(strand, profile, today.at(day)), profile));
        }
        boolean isPlain = ever.equals(now) && Residual.asksEachFactOnce(residual, profile);
        return isPlain ? ever : new Influence(strand, profile, date, ever).influential(profile);
    }

    private SortedSet<Fact> influential(Profile profile) {
        SortedSet<Fact> influential = new TreeSet<>(Residual.ORDER);
        int combinations = 1;
        for (List<Value> some : answers) {
            combinations = Math.min(combinations * some.size(), MOST_COMBINATIONS + 1);
        }
        if (combinations == 0 || combinations > MOST_COMBINATIONS) {
            influential.addAll(facts);
            return influential;
        }
        Verdict[] verdicts = new Verdict[combinations];
        fill(verdicts, 0, 0, profile);
        int stride = combinations;
        for (int i = 0; i < facts.size(); i++) {
            stride /= answers.get(i).size();
            if (changesAlong(verdicts, stride, answers.get(i).size())) {
                influential.add(facts.get(i));
            }
        }
        return influential;
    }

    /** Writes the verdict of every combination, the last fact's answers next to each other. */
    private int fill(Verdict[] verdicts, int at, int depth, Profile profile) {
        if (depth == facts.size()) {
            verdicts[at] = Decision.of(criterion, profile, date).verdict();
            return at + 1;
        }
        int next = at;
        for (Value answer : answers.get(depth)) {
            next = fill(verdicts, next, depth + 1, profile.with(facts.get(depth), answer));
        }
        return next;
    }

    /** Whether two combinations that differ in one fact's answer alone have different verdicts. */
    private static boolean changesAlong(Verdict[] verdicts, int stride, int answers) {
        for (int i = 0; i < verdicts.length; i++) {
            boolean hasNext = i / stride % answers < answers - 1;
            if (hasNext && verdicts[i] != verdicts[i + stride]) {
                return true;
            }
        }
        return false;
    }
}
