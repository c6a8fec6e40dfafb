package fr.palier.web.orientation;

import fr.palier.catalogue.profiles.Typed;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Question;
import fr.palier.sirene.Lookup;
import fr.palier.web.answers.Answers;
import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.prefill.PrefillController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks one question a page. Every question has an address of its own, so that going back just works. */
@Controller
final class OrientationController {

    private static final String PATH = Addresses.ORIENTATION;
    private static final String RESULTS = "/resultats";
    private static final String ACTION = "action";
    private static final String DESTINATION = "vers";
    private static final String SEARCH = "q";
    private static final String STEP = "etape";
    private static final String QUESTIONS = "questions";

    /** What a form may ask for: an answer, not to answer, one more place, one place less. */
    private static final List<String> ACTIONS = List.of("repondre", "ignorer", "ajouter", "aucun");

    private final Site site;
    private final AnswersCookie cookie;
    private final AnswerReader reader;
    private final QuestionWriter writer;
    private final Lookup lookup;

    OrientationController(Site site, AnswersCookie cookie, AnswerReader reader, QuestionWriter writer, Lookup lookup) {
        this.site = site;
        this.cookie = cookie;
        this.reader = reader;
        this.writer = writer;
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
        return new ModelAndView(Redirect.to(isFirst ? PrefillController.PATH : next(visitor.answers())));
    }

    @GetMapping(PATH + "/{name}")
    @Costly
    ModelAndView question(@PathVariable String name, Visitor visitor, Parameters parameters) {
        Optional<String> searched = parameters.one(SEARCH, AnswerReader.LONGEST_TEXT);
        Optional<List<String>> chosen = parameters.has(AnswerReader.PLACE) || searched.isPresent()
                ? Optional.of(List.copyOf(reader.chosen(parameters).keySet()))
                : Optional.empty();
        Attempt attempt = new Attempt(searched, searched, chosen, Optional.empty());
        return page(fact(name), visitor.answers(), attempt, isToResults(parameters));
    }

    @PostMapping(PATH + "/{name}")
    @Costly
    ModelAndView answer(
            @PathVariable String name,
            Visitor visitor,
            Parameters form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Fact fact = fact(name);
        String action = form.word(ACTION, ACTIONS).orElse("repondre");
        if (action.equals("ignorer")) {
            return keep(fact, visitor.answers().declining(fact), visitor, form, request, response);
        }
        if (action.equals("aucun") && fact.type() instanceof FactType.Places) {
            return keep(
                    fact, visitor.answers().with(fact, new Value.Places(List.of())), visitor, form, request, response);
        }
        return switch (reader.read(fact, form)) {
            case Typed.Understood(Value.Places value)
            when action.equals("ajouter") -> new ModelAndView(Redirect.to(address(fact, value, form)));
            case Typed.Understood(Value value) ->
                keep(fact, visitor.answers().with(fact, value), visitor, form, request, response);
            case Typed.Unclear(String text) -> new ModelAndView(Redirect.to(search(fact, text, form)));
            case Typed.NotUnderstood problem -> again(fact, problem, visitor, form);
        };
    }

    private ModelAndView keep(
            Fact fact,
            Answers answers,
            Visitor visitor,
            Parameters form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!cookie.write(answers, request, response)) {
            Typed.NotUnderstood problem =
                    new Typed.NotUnderstood("Cette réponse est trop longue pour être gardée avec les autres.", "");
            return again(fact, problem, visitor, form);
        }
        return new ModelAndView(Redirect.to(isToResults(form) ? RESULTS : next(answers)));
    }

    private ModelAndView again(Fact fact, Typed.NotUnderstood problem, Visitor visitor, Parameters form) {
        List<String> chosen = fact.type() instanceof FactType.Places
                ? List.copyOf(reader.chosen(form).keySet())
                : form.many(AnswerReader.ANSWER, AnswerReader.LONGEST_TEXT);
        Optional<String> typed = fact.type() instanceof FactType.Selection
                ? Optional.empty()
                : form.one(AnswerReader.ANSWER, AnswerReader.LONGEST_TEXT);
        Attempt attempt =
                new Attempt(Optional.of(typed.orElse("")), Optional.empty(), Optional.of(chosen), Optional.of(problem));
        ModelAndView page = page(fact, visitor.answers(), attempt, isToResults(form));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Fact fact, Answers answers, Attempt attempt, boolean toResults) {
        QuestionPage question = writer.write(fact, answers, orientation(answers), attempt, toResults);
        boolean isError = attempt.problem().isPresent();
        Page page = Page.unlisted(Section.ORIENTATION, (isError ? "Erreur : " : "") + question.question());
        boolean isPlace = question.form().startsWith("place");
        return new ModelAndView("question")
                .addObject("page", isPlace ? page.with("places.js") : page)
                .addObject("question", question);
    }

    private Orientation orientation(Answers answers) {
        return Orientation.of(answers.profile(), site.today(), site.catalogue().programmes(), answers.declined());
    }

    private String next(Answers answers) {
        return orientation(answers)
                .nextQuestion()
                .map(Question::fact)
                .map(Addresses::of)
                .orElse(RESULTS);
    }

    private Fact fact(String name) {
        return site.catalogue()
                .vocabulary()
                .find(name)
                .filter(fact -> !fact.isDerived())
                .orElseThrow(Refusal::notFound);
    }

    private static boolean isToResults(Parameters parameters) {
        return parameters.word(DESTINATION, List.of("resultats")).isPresent();
    }

    /** The question's page with the places chosen so far. */
    private static String address(Fact fact, Value.Places value, Parameters form) {
        List<String> codes = value.territories().stream().map(Territory::code).toList();
        return Addresses.withPlaces(fact, codes, isToResults(form)).encode().toUriString();
    }

    private String search(Fact fact, String text, Parameters form) {
        List<String> codes = fact.type() instanceof FactType.Places
                ? List.copyOf(reader.chosen(form).keySet())
                : List.of();
        return Addresses.withPlaces(fact, codes, isToResults(form))
                .queryParam(SEARCH, "{text}")
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }
}
