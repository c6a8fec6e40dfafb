package fr.palier.web.orientation;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import fr.palier.web.answers.Answers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a visitor has come.
 *
 * @param answered how many questions were answered, "je ne sais pas" included
 * @param remaining how many are left at most
 * @param possible how many programmes are not ruled out
 */
record Progress(int answered, int remaining, int possible) {

    static Progress of(Answers answers, Orientation orientation) {
        Set<Fact> open = new LinkedHashSet<>();
        for (Outcome outcome : orientation.with(Verdict.TO_COMPLETE)) {
            open.addAll(outcome.missing());
        }
        Set<Fact> askable = new LinkedHashSet<>();
        for (Fact fact : open) {
            askable.addAll(coarser(fact, answers.profile().vocabulary()));
        }
        askable.removeAll(answers.declined());
        int possible = orientation.outcomes().size()
                - orientation.with(Verdict.NOT_ELIGIBLE).size();
        return new Progress(answers.given().size(), askable.size(), possible);
    }

    /** The fact and those that are asked where it is not known: the department after the commune. */
    private static List<Fact> coarser(Fact fact, Vocabulary vocabulary) {
        return vocabulary.facts().stream()
                .filter(derived -> derived.type() instanceof FactType.Seat)
                .map(Fact::sources)
                .filter(sources -> sources.contains(fact))
                .map(sources -> sources.subList(sources.indexOf(fact), sources.size()))
                .findFirst()
                .orElse(List.of(fact));
    }

    /** "Encore au plus 9 questions". */
    String say() {
        return switch (remaining) {
            case 0 -> "Plus aucune question ne change vos résultats";
            case 1 -> "Dernière question";
            default -> "Encore au plus " + remaining + " questions";
        };
    }

    /** "7 programmes sont encore possibles". */
    String sayPossible() {
        return switch (possible) {
            case 0 -> "Aucun programme n'est encore possible";
            case 1 -> "1 programme est encore possible";
            default -> possible + " programmes sont encore possibles";
        };
    }

    /** "7 programmes seraient encore possibles avec cette réponse". */
    static String sayForeseen(int possible) {
        return switch (possible) {
            case 0 -> "Aucun programme ne serait encore possible avec cette réponse";
            case 1 -> "1 programme serait encore possible avec cette réponse";
            default -> possible + " programmes seraient encore possibles avec cette réponse";
        };
    }
}
