package fr.palier.web.widget;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.web.answers.AnswerCode;
import fr.palier.web.answers.Answers;
import fr.palier.web.orientation.Addresses;
import fr.palier.web.orientation.Interview;
import fr.palier.web.orientation.QuestionPage;
import fr.palier.web.orientation.Step;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.programmes.Listing;
import fr.palier.web.programmes.ListingWriter;
import fr.palier.web.results.ResultsWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The pages that another site shows in a frame: a search, one question a page, the results. */
@Controller
final class WidgetController {

    private final Site site;
    private final VisitReader visits;
    private final ListingWriter listings;
    private final Interview interview;
    private final ResultsWriter results;
    private final AnswerCode code;

    WidgetController(
            Site site,
            VisitReader visits,
            ListingWriter listings,
            Interview interview,
            ResultsWriter results,
            AnswerCode code) {
        this.site = site;
        this.visits = visits;
        this.listings = listings;
        this.interview = interview;
        this.results = results;
        this.code = code;
    }

    @GetMapping(Visit.SEARCH)
    @Costly
    ModelAndView search(Parameters parameters, HttpServletRequest request) {
        Visit visit = visits.read(parameters, request);
        Listing listing = listings.search(visit.addresses().home(), parameters, visit.answers());
        return page("widget-search", Page.unlisted(Section.PROGRAMMES, listing.title()), visit)
                .addObject("listing", listing);
    }

    /** Goes to the question that settles most, or to the results where none does. */
    @GetMapping(Visit.QUESTIONS)
    @Costly
    ModelAndView begin(Parameters parameters, HttpServletRequest request) {
        Visit visit = visits.read(parameters, request);
        return new ModelAndView(Redirect.to(interview.next(visit.answers(), visit.addresses())));
    }

    @GetMapping(Visit.QUESTIONS + "/{name}")
    @Costly
    ModelAndView question(@PathVariable String name, Parameters parameters, HttpServletRequest request) {
        Visit visit = visits.read(parameters, request);
        return asked(interview.ask(interview.fact(name), visit.answers(), parameters, visit.addresses()), visit);
    }

    @PostMapping(Visit.QUESTIONS + "/{name}")
    @Costly
    ModelAndView answer(@PathVariable String name, Parameters form, HttpServletRequest request) {
        Fact fact = interview.fact(name);
        Visit visit = visits.read(form, request);
        return switch (interview.hear(fact, visit.answers(), form, visit.addresses())) {
            case Step.Answered(Answers answers) ->
                visits.with(answers, visit)
                        .map(next -> new ModelAndView(Redirect.to(interview.after(answers, form, next.addresses()))))
                        .orElseGet(
                                () -> again(interview.tooLong(fact, visit.answers(), form, visit.addresses()), visit));
            case Step.Onward(String address) -> new ModelAndView(Redirect.to(address));
            case Step.Again(QuestionPage question) -> again(question, visit);
        };
    }

    /** What an answer would leave possible, for the script that tells it before it is sent. */
    @PostMapping(path = Visit.QUESTIONS + "/{name}/compte", produces = "text/plain;charset=UTF-8")
    @Costly
    @ResponseBody
    String count(@PathVariable String name, Parameters form, HttpServletRequest request) {
        return interview.foresee(
                interview.fact(name), visits.read(form, request).answers(), form);
    }

    @GetMapping(Visit.RESULTS)
    @Costly
    ModelAndView results(Parameters parameters, HttpServletRequest request) {
        Visit visit = visits.read(parameters, request);
        Answers answers = visit.answers();
        Page page = Page.unlisted(Section.NONE, "Vos résultats");
        if (!answers.tellsAnything()) {
            return page("widget-none", page, visit);
        }
        Orientation orientation =
                Orientation.of(answers.profile(), site.today(), site.catalogue().programmes(), answers.declined());
        Addresses addresses = visit.addresses();
        return page("widget-results", page, visit)
                .addObject("results", results.write(answers, orientation, addresses))
                .addObject("shared", false)
                .addObject("code", code.writeKnown(answers))
                .addObject("emptied", visits.emptied(visit).addresses());
    }

    private static ModelAndView asked(QuestionPage question, Visit visit) {
        // A name for the main part: the page around has one too.
        return page("widget-question", question.page(Section.ORIENTATION), visit)
                .addObject("label", "Palier")
                .addObject("question", question);
    }

    private static ModelAndView again(QuestionPage question, Visit visit) {
        ModelAndView page = asked(question, visit);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(String template, Page page, Visit visit) {
        Optional<String> sheet = visit.sheet();
        return new ModelAndView(template)
                .addObject(
                        "page",
                        page.wearing("programmes.css").wearing("widget.css").with("widget.js"))
                .addObject("sheet", sheet.orElse(null))
                .addObject("addresses", visit.addresses());
    }
}
