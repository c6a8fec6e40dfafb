package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.evaluation.Residual;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
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
 * tried, up to a bound beyond which every fact of the residual counts. Where all of them come to the same
 * ("less than 10, or 10 and more"), Kleene's logic still wants to hear what it does not know: then saying
 * nothing is one of the answers that are tried.
 */
public final class Influence {

    private static final int MOST_COMBINATIONS = 4096;

    private final Criterion criterion;
    private final Profile profile;
    private final LocalDate date;
    private final boolean refusalOnly;
    private final List<Fact> facts;

    private Influence(
            Criterion criterion, Profile profile, LocalDate date, SortedSet<Fact> facts, boolean refusalOnly) {
        this.criterion = criterion;
        this.profile = profile;
        this.date = date;
        this.refusalOnly = refusalOnly;
        this.facts = List.copyOf(facts);
    }

    /** The facts that a person can give whose answer can still change an undecided verdict. */
    public static SortedSet<Fact> missing(Criterion criterion, Profile profile, LocalDate date) {
        SortedSet<Fact> missing = new TreeSet<>(Residual.ORDER);
        List<Criterion> strands = Strands.of(criterion);
        boolean isStuck = false;
        for (Criterion strand : strands) {
            SortedSet<Fact> here = missingIn(strand, profile, date, false);
            isStuck |= here.isEmpty() && Decision.of(strand, profile, date).verdict() == Verdict.TO_COMPLETE;
            missing.addAll(here);
        }
        return isStuck ? refusing(strands, profile, date) : missing;
    }

    /** Where no answer settles one strand, those to the others can only refuse. */
    private static SortedSet<Fact> refusing(List<Criterion> strands, Profile profile, LocalDate date) {
        SortedSet<Fact> refusing = new TreeSet<>(Residual.ORDER);
        for (Criterion strand : strands) {
            refusing.addAll(missingIn(strand, profile, date, true));
        }
        return refusing;
    }

    private static SortedSet<Fact> missingIn(Criterion strand, Profile profile, LocalDate date, boolean refusalOnly) {
        Moment today = Moment.on(date);
        Criterion residual = Residual.of(strand, profile, today);
        SortedSet<Fact> now = Residual.missing(residual, profile);
        SortedSet<Fact> ever = new TreeSet<>(now);
        for (LocalDate day : Breakpoints.after(date, strand, profile)) {
            ever.addAll(Residual.missing(Residual.of(strand, profile, today.at(day)), profile));
        }
        boolean isPlain = !refusalOnly
                && ever.equals(now)
                && Residual.asksEachFactOnce(residual, profile)
                && Residual.undetermined(residual).isEmpty();
        if (ever.isEmpty() || isPlain) {
            return ever;
        }
        Influence influence = new Influence(strand, profile, date, ever, refusalOnly);
        SortedSet<Fact> influential = influence.influential(influence.answers(false));
        return influential.isEmpty() ? influence.influential(influence.answers(true)) : influential;
    }

    /** For each fact what may be answered, silence too if that is an answer. */
    private List<List<Value>> answers(boolean silence) {
        Conditions conditions = Conditions.in(List.of(criterion));
        List<List<Value>> answers = new ArrayList<>();
        for (Fact fact : facts) {
            List<Value> some = new ArrayList<>(Answers.all(fact, conditions, profile, date));
            if (silence && !some.isEmpty()) {
                some.add(profile.value(fact));
            }
            answers.add(some);
        }
        return answers;
    }

    private SortedSet<Fact> influential(List<List<Value>> answers) {
        SortedSet<Fact> influential = new TreeSet<>(Residual.ORDER);
        int combinations = 1;
        for (List<Value> some : answers) {
            combinations = Math.min(combinations * some.size(), MOST_COMBINATIONS + 1);
        }
        if (combinations == 0 || combinations > MOST_COMBINATIONS || canContradict()) {
            influential.addAll(facts);
            return influential;
        }
        Verdict[] verdicts = new Verdict[combinations];
        fill(verdicts, 0, answers, profile);
        int stride = combinations;
        for (int i = 0; i < facts.size(); i++) {
            stride /= answers.get(i).size();
            if (changesAlong(verdicts, stride, answers.get(i).size())) {
                influential.add(facts.get(i));
            }
        }
        return influential;
    }

    /** Two facts about one place do not go together in every combination. */
    private boolean canContradict() {
        return facts.stream()
                        .filter(fact -> fact.type() instanceof FactType.Place)
                        .count()
                > 1;
    }

    /** Writes the verdict of every combination, the last fact's answers next to each other. */
    private int fill(Verdict[] verdicts, int at, List<List<Value>> answers, Profile answered) {
        int depth = facts.size() - answers.size();
        if (answers.isEmpty()) {
            verdicts[at] = verdict(answered);
            return at + 1;
        }
        int next = at;
        for (Value answer : answers.getFirst()) {
            next = fill(verdicts, next, answers.subList(1, answers.size()), answered.with(facts.get(depth), answer));
        }
        return next;
    }

    private Verdict verdict(Profile answered) {
        Verdict verdict = Decision.of(criterion, answered, date).verdict();
        return refusalOnly && verdict != Verdict.NOT_ELIGIBLE ? Verdict.TO_COMPLETE : verdict;
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
