package fr.palier.web.orientation;

import fr.palier.engine.facts.Fact;
import fr.palier.sirene.Lookup;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.prefill.PrefillController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Asks one question a page. Every question has an address of its own, so that going back just works. */
@Controller
final class OrientationController {

    private static final String PATH = "/orientation";
    private static final String STEP = "etape";
    private static final String QUESTIONS = "questions";

    private final AnswersCookie cookie;
    private final Interview interview;
    private final Lookup lookup;

    OrientationController(AnswersCookie cookie, Interview interview, Lookup lookup) {
        this.cookie = cookie;
        this.interview = interview;
        this.lookup = lookup;
    }

    /**
     * Goes to the question that settles most, or to the results where none does. Who has said nothing yet may find the
     * organisation in a register first, where there is one.
     */
    @GetMapping(PATH)
    @Costly
    ModelAndView begin(Visitor visitor, Parameters parameters) {
        boolean isByHand = parameters.word(STEP, List.of(QUESTIONS)).isPresent();
        boolean isFirst = visitor.answers().isEmpty() && !isByHand && !lookup.isEmpty();
        return new ModelAndView(
                Redirect.to(isFirst ? PrefillController.PATH : interview.next(visitor.answers(), Addresses.SITE)));
    }

    @GetMapping(PATH + "/{name}")
    @Costly
    ModelAndView question(@PathVariable String name, Visitor visitor, Parameters parameters) {
        return page(interview.ask(interview.fact(name), visitor.answers(), parameters, Addresses.SITE));
    }

    @PostMapping(PATH + "/{name}")
    @Costly
    ModelAndView answer(
            @PathVariable String name,
            Visitor visitor,
            Parameters form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Fact fact = interview.fact(name);
        return switch (interview.hear(fact, visitor.answers(), form, Addresses.SITE)) {
            case Step.Answered(var answers) ->
                cookie.write(answers, request, response)
                        ? new ModelAndView(Redirect.to(interview.after(answers, form, Addresses.SITE)))
                        : again(interview.tooLong(fact, visitor.answers(), form, Addresses.SITE));
            case Step.Onward(String address) -> new ModelAndView(Redirect.to(address));
            case Step.Again(QuestionPage question) -> again(question);
        };
    }

    /** What an answer would leave possible, for the script that tells it before it is sent. */
    @PostMapping(path = PATH + "/{name}/compte", produces = "text/plain;charset=UTF-8")
    @Costly
    @ResponseBody
    String count(@PathVariable String name, Visitor visitor, Parameters form) {
        return interview.foresee(interview.fact(name), visitor.answers(), form);
    }

    private static ModelAndView again(QuestionPage question) {
        ModelAndView page = page(question);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(QuestionPage question) {
        return new ModelAndView("question")
                .addObject("page", question.page(Section.ORIENTATION))
                .addObject("question", question);
    }
}
