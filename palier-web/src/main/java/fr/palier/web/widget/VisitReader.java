package fr.palier.web.widget;

import fr.palier.web.answers.Answers;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.SealedAnswers;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a request of the widget brings along, and seals what the next one shall. */
@Component
final class VisitReader {

    private static final int LONGEST = 4_000;

    private final Site site;
    private final SealedAnswers sealed;

    VisitReader(Site site, SealedAnswers sealed) {
        this.site = site;
        this.sealed = sealed;
    }

    /**
     * What a request brings along. Answers that cannot be opened are left aside, and the page says so.
     *
     * @throws Refusal if a colour is none
     */
    Visit read(Parameters parameters, HttpServletRequest request) {
        Theme theme = Theme.of(parameters);
        Optional<String> sent = parameters.one(Visit.ANSWERS, LONGEST);
        Optional<Answers> answers = sent.flatMap(sealed::open);
        if (sent.isPresent() && answers.isEmpty()) {
            request.setAttribute(AnswersCookie.NOTICE, SealedAnswers.DROPPED);
        }
        return new Visit(
                theme,
                answers.orElseGet(() -> Answers.none(site.catalogue().vocabulary())),
                sent.filter(_ -> answers.isPresent()));
    }

    /** What the next request shall bring along; empty where the answers are too long for an address. */
    Optional<Visit> with(Answers answers, Visit visit) {
        return sealed.close(answers).map(text -> visit.with(answers, text));
    }

    /** The same colours, and nothing answered. */
    Visit emptied(Visit visit) {
        return visit.emptied(Answers.none(site.catalogue().vocabulary()));
    }
}
