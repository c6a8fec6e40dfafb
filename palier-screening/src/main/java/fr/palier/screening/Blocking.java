package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which criterion keeps a structure out: the first of those that must all hold which neither an answer nor
 * time can make hold; where each of them could by itself, the first that fails today.
 *
 * <p>Its code is its place among the entries of {@code criteres} in a result, from one, a colon, and the
 * facts that it rests on, joined by {@code +}: {@code 3:budget}, {@code 2:salaries+etp}. A period of validity
 * rests on no fact: {@code 1:validite}.
 */
final class Blocking {

    private static final String VALIDITY = "validite";

    private Blocking() {}

    /** The code of the criterion that keeps out a structure which is not eligible. */
    static String of(Criterion criterion, Profile profile, LocalDate date) {
        List<Criterion> conjuncts =
                criterion instanceof Criterion.All(List<Criterion> parts, Note _) && !parts.isEmpty()
                        ? parts
                        : List.of(criterion);
        int place = first(conjuncts, profile, date);
        return place + 1 + ":" + subject(conjuncts.get(place));
    }

    private static int first(List<Criterion> conjuncts, Profile profile, LocalDate date) {
        for (int i = 0; i < conjuncts.size(); i++) {
            if (Decision.of(conjuncts.get(i), profile, date).verdict() == Verdict.NOT_ELIGIBLE) {
                return i;
            }
        }
        for (int i = 0; i < conjuncts.size(); i++) {
            if (Evaluation.truth(conjuncts.get(i), profile, Moment.on(date)) == Truth.FALSE) {
                return i;
            }
        }
        throw new IllegalArgumentException("nothing keeps out " + profile);
    }

    private static String subject(Criterion criterion) {
        List<Fact> facts = Criterion.facts(criterion);
        return facts.isEmpty() ? VALIDITY : facts.stream().map(Fact::name).collect(Collectors.joining("+"));
    }
}
