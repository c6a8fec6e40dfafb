package fr.palier.web.results;

import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The sentence that answers: "3 programmes vous sont ouverts, 1 le sera en mars 2027". */
final class Headline {

    private Headline() {}

    static String of(Orientation orientation) {
        int open = orientation.with(Verdict.ELIGIBLE).size();
        int soon = orientation.with(Verdict.SOON).size();
        return open(open) + (soon == 0 ? "" : soon(soon, first(orientation))) + ".";
    }

    /** What is still open; empty where nothing is. */
    static Optional<String> rest(Orientation orientation) {
        int undecided = orientation.with(Verdict.TO_COMPLETE).size();
        long answerable = orientation.with(Verdict.TO_COMPLETE).stream()
                .filter(outcome -> !outcome.missing().isEmpty())
                .count();
        if (undecided == 0) {
            return Optional.empty();
        }
        if (answerable == 0) {
            return Optional.of(
                    undecided == 1
                            ? "Un programme reste à confirmer auprès de sa structure."
                            : undecided + " programmes restent à confirmer auprès de leur structure.");
        }
        return Optional.of(
                undecided == 1
                        ? "Un autre dépend de réponses qui manquent."
                        : undecided + " autres dépendent de réponses qui manquent.");
    }

    private static String open(int count) {
        return switch (count) {
            case 0 -> "Aucun programme ne vous est ouvert aujourd'hui";
            case 1 -> "1 programme vous est ouvert";
            default -> count + " programmes vous sont ouverts";
        };
    }

    private static String soon(int count, Optional<LocalDate> first) {
        String when = first.map(day -> French.month(day.getMonthValue()) + " " + day.getYear())
                .orElse("quelque temps");
        return count == 1 ? ", 1 le sera en " + when : ", " + count + " le seront, dès " + when;
    }

    private static Optional<LocalDate> first(Orientation orientation) {
        return orientation.with(Verdict.SOON).stream()
                .map(Outcome::decision)
                .map(Decision::eligibleFrom)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
