package fr.palier.engine.orientation;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the main question: which programmes are for this organisation, now or soon, and why not
 * the others. The same profile, day and programmes always give the same answer.
 *
 * @param outcomes one for each programme: by verdict, then the most relevant first, then by identifier
 * @param next the question worth asking next; null where nothing open depends on an answer
 */
public record Orientation(
        Profile profile,
        LocalDate date,
        List<Outcome> outcomes,
        @Nullable Question next) {

    private static final Comparator<Outcome> ORDER = Comparator.comparing(Outcome::verdict)
            .thenComparingDouble(outcome -> -outcome.relevance().value())
            .thenComparing(outcome -> outcome.programme().id());

    public Orientation {
        outcomes = List.copyOf(outcomes);
    }

    /** Orients an organisation among some programmes. */
    public static Orientation of(Profile profile, LocalDate date, List<Programme> programmes) {
        return of(profile, date, programmes, Set.of());
    }

    /**
     * Orients an organisation that does not know some answers.
     *
     * @param declined the facts not to be asked again
     */
    public static Orientation of(Profile profile, LocalDate date, List<Programme> programmes, Set<Fact> declined) {
        List<Outcome> outcomes = programmes.stream()
                .map(programme -> Outcome.of(programme, profile, date))
                .sorted(ORDER)
                .toList();
        Optional<Question> next = new Questions(profile, date, declined).best(outcomes);
        return new Orientation(profile, date, outcomes, next.orElse(null));
    }

    /** The question worth asking next. */
    public Optional<Question> nextQuestion() {
        return Optional.ofNullable(next);
    }

    /** The outcomes with one verdict, in order. */
    public List<Outcome> with(Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).toList();
    }
}
