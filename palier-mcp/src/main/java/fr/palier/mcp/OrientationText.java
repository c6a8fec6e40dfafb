package fr.palier.mcp;

import fr.palier.catalogue.profiles.Submission;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.Headline;
import fr.palier.catalogue.wording.Line;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import java.util.List;

/** An orientation as a text: each programme's verdict, why, and what it rests on. */
final class OrientationText {

    private final Orientation orientation;
    private final Adviser adviser;
    private final Told told;

    OrientationText(Desk desk, Submission submission, Orientation orientation) {
        this.orientation = orientation;
        this.adviser = new Adviser(desk.catalogue(), desk.sources(), submission.profile(), orientation.date());
        this.told = new Told(desk);
    }

    String text() {
        told.line("Situation au " + French.date(orientation.date()) + ". " + Headline.of(orientation));
        Headline.rest(orientation).ifPresent(told::line);
        orientation.outcomes().forEach(this::programme);
        orientation
                .nextQuestion()
                .ifPresent(next -> told.line("\nQuestion la plus utile ("
                        + next.fact().name() + ") : " + adviser.ask(next.fact()).question()));
        return told.whole();
    }

    private void programme(Outcome outcome) {
        Advice advice = adviser.advise(outcome);
        told.line("\n" + outcome.programme().name() + " (" + outcome.programme().id() + ") : " + advice.word()
                + advice.detail() + (advice.detail().endsWith(".") ? "" : "."));
        if (advice.contested()) {
            told.line("- Ce refus repose sur un critère que la source dit autrement ailleurs : faites-le confirmer.");
        }
        advice.undetermined().forEach(reason -> told.line("- " + reason));
        advice.missing().forEach(ask -> told.line("- À demander (" + ask.fact() + ") : " + ask.question()));
        if (outcome.verdict() == Verdict.NOT_ELIGIBLE) {
            advice.wayIn().forEach(way -> told.line("- Pour y entrer : " + way));
        }
        told.criteria(shown(outcome, advice.lines()), true, "");
        if (outcome.verdict() != Verdict.NOT_ELIGIBLE) {
            advice.reserves().forEach(each -> told.stated("- Le jury jugera : " + each.text(), each.sources(), null));
        }
    }

    /** Of a refusal what it rests on is enough; the structured answer has the rest. */
    private static List<Line> shown(Outcome outcome, List<Line> lines) {
        return outcome.verdict() == Verdict.NOT_ELIGIBLE
                ? lines.stream()
                        .filter(line -> line.state() == Line.State.UNMET)
                        .toList()
                : lines;
    }
}
