package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Breakpoints;
import fr.palier.engine.evaluation.Residual;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every way to complete a profile of which a few facts are unknown, and the verdicts that come of it. */
final class Completions {

    static final List<Fact> ASKED = List.of(FORM, SOCIAL, PLAN, STAFF, BORN, FIELDS, PLACES);

    private final List<Fact> open;
    private final Verdict now;
    private final Map<Profile, Verdict> verdicts = new HashMap<>();

    Completions(Criterion criterion, Profile profile, LocalDate date) {
        open = ASKED.stream().filter(fact -> !profile.value(fact).isKnown()).toList();
        now = Decision.of(criterion, profile, date).verdict();
        for (Profile completed : of(profile, open, criterion, date)) {
            verdicts.put(completed, Decision.of(criterion, completed, date).verdict());
        }
    }

    /** The facts of which some answers, all others being the same, have different verdicts. */
    Set<Fact> influential() {
        Set<Fact> influential = new TreeSet<>(Residual.ORDER);
        for (Fact fact : open) {
            Map<Profile, Set<Verdict>> others = new HashMap<>();
            verdicts.forEach((completed, verdict) -> others.computeIfAbsent(
                            completed.with(fact, unknown()), _ -> EnumSet.noneOf(Verdict.class))
                    .add(verdict));
            if (others.values().stream().anyMatch(some -> some.size() > 1)) {
                influential.add(fact);
            }
        }
        return influential;
    }

    /** Whether all answers come to the same, which three-valued logic does not see. */
    boolean isBlind() {
        Set<Verdict> all = Set.copyOf(verdicts.values());
        return now == Verdict.TO_COMPLETE && all.size() == 1 && !all.contains(Verdict.TO_COMPLETE);
    }

    boolean canOpenOrNothingCan() {
        Set<Verdict> all = Set.copyOf(verdicts.values());
        boolean canOpen = all.contains(Verdict.ELIGIBLE) || all.contains(Verdict.SOON);
        return !isBlind() && (canOpen || all.equals(Set.of(Verdict.TO_COMPLETE)));
    }

    static List<Profile> of(Profile profile, List<Fact> open, Criterion criterion, LocalDate date) {
        List<Profile> completions = List.of(profile);
        for (Fact fact : open) {
            List<Profile> more = new ArrayList<>();
            List<Value> answers = answers(fact, criterion, date);
            completions.forEach(one -> answers.forEach(answer -> more.add(one.with(fact, answer))));
            completions = more;
        }
        return completions;
    }

    /** All that a person may say; of births, the days around which some age or some period changes. */
    private static List<Value> answers(Fact fact, Criterion criterion, LocalDate date) {
        if (fact.equals(STAFF)) {
            return IntStream.rangeClosed(0, 6)
                    .<Value>mapToObj(number -> exactly(number))
                    .toList();
        }
        if (fact.equals(FORM)) {
            return Stream.of("association", "cooperative", "societe_commerciale", "fonds_de_dotation")
                    .<Value>map(Value.Choice::new)
                    .toList();
        }
        if (fact.equals(FIELDS)) {
            return subsets(List.of("sante", "habitat", "culture")).stream()
                    .<Value>map(values -> new Value.Selection(Set.copyOf(values)))
                    .toList();
        }
        if (fact.equals(PLACES)) {
            return subsets(List.of(CLERMONT, RIOM, LYON, NANTES, SAINT_DENIS)).stream()
                    .<Value>map(Value.Places::new)
                    .toList();
        }
        return fact.equals(BORN) ? births(criterion, date) : List.of(yes(), no());
    }

    private static List<Value> births(Criterion criterion, LocalDate date) {
        Set<LocalDate> days =
                new TreeSet<>(Breakpoints.after(date, criterion, nothing().profile()));
        days.add(date);
        Set<LocalDate> births = new TreeSet<>(Set.of(date));
        for (LocalDate day : days) {
            for (int months : List.of(0, 1, 12, 18, 24, 36, 48)) {
                IntStream.rangeClosed(-5, 2)
                        .forEach(more -> births.add(day.minusMonths(months).plusDays(more)));
            }
        }
        return births.stream()
                .filter(birth -> !birth.isAfter(date))
                .<Value>map(Value.Day::exactly)
                .toList();
    }

    private static <T> List<List<T>> subsets(List<T> all) {
        return IntStream.range(0, 1 << all.size())
                .mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(all::get)
                        .toList())
                .toList();
    }
}
