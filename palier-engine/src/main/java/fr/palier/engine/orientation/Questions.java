package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Residual;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Chooses the next question: the missing fact whose answer is expected to settle most programmes. */
final class Questions {

    /** The more it settles, then the more programmes it bears on, then the vocabulary's order. */
    private static final Comparator<Question> BEST = Comparator.comparingDouble(Question::settles)
            .thenComparingInt(question -> question.concerned().size())
            .thenComparingInt(question -> -question.fact().position());

    private final Profile profile;
    private final LocalDate date;
    private final Set<Fact> declined;

    Questions(Profile profile, LocalDate date, Set<Fact> declined) {
        this.profile = profile;
        this.date = date;
        this.declined = declined;
    }

    /** The best question about the undecided programmes; empty where nothing depends on an answer. */
    Optional<Question> best(List<Outcome> outcomes) {
        SortedMap<Fact, List<Programme>> open = new TreeMap<>(Residual.ORDER);
        for (Outcome outcome : outcomes) {
            for (Fact fact : outcome.missing()) {
                askable(fact)
                        .ifPresent(asked -> open.computeIfAbsent(asked, _ -> new ArrayList<>())
                                .add(outcome.programme()));
            }
        }
        return open.entrySet().stream()
                .map(entry -> new Question(entry.getKey(), settled(entry), entry.getValue()))
                .max(BEST);
    }

    /** The fact itself or, where it was declined, the next that tells the same less exactly and is not known. */
    private Optional<Fact> askable(Fact fact) {
        if (!declined.contains(fact)) {
            return Optional.of(fact);
        }
        return profile.vocabulary().facts().stream()
                .filter(derived -> derived.type() instanceof FactType.Seat)
                .map(Fact::sources)
                .filter(sources -> sources.contains(fact))
                .flatMap(sources -> sources.stream()
                        .skip(sources.indexOf(fact) + 1L)
                        .takeWhile(coarser -> !profile.value(coarser).isKnown()))
                .filter(coarser -> !declined.contains(coarser))
                .findFirst();
    }

    private double settled(Map.Entry<Fact, List<Programme>> entry) {
        List<Criterion> criteria =
                entry.getValue().stream().map(Programme::criterion).toList();
        List<Answers.Answer> answers = Answers.likely(entry.getKey(), Conditions.in(criteria), profile, date);
        double settled = 0;
        double weights = 0;
        for (Answers.Answer answer : answers) {
            Profile answered = profile.with(entry.getKey(), answer.value());
            long decided = criteria.stream()
                    .filter(criterion -> Decision.of(criterion, answered, date).verdict() != Verdict.TO_COMPLETE)
                    .count();
            settled += answer.weight() * decided;
            weights += answer.weight();
        }
        return weights == 0 ? 0 : settled / weights;
    }
}
