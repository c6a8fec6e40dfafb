package fr.palier.web.orientation;

import fr.palier.catalogue.profiles.Typed;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Question;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks one question after another and reads what is answered, whatever carries the answers from page to page. */
@Component
public final class Interview {

    static final String DESTINATION = "vers";
    static final String RESULTS = "resultats";

    private static final String ACTION = "action";
    private static final String SEARCH = "q";

    /** What a form may ask for: an answer, not to answer, one more place, one place less. */
    private static final List<String> ACTIONS = List.of("repondre", "ignorer", "ajouter", "aucun");

    private final Site site;
    private final AnswerReader reader;
    private final QuestionWriter writer;
    private final LiveCount count;

    Interview(Site site, AnswerReader reader, QuestionWriter writer, LiveCount count) {
        this.site = site;
        this.reader = reader;
        this.writer = writer;
        this.count = count;
    }

    /**
     * The fact that a question is about.
     *
     * @throws Refusal if no question has this name
     */
    public Fact fact(String name) {
        return site.catalogue()
                .vocabulary()
                .find(name)
                .filter(fact -> !fact.isDerived())
                .orElseThrow(Refusal::notFound);
    }

    /** The page of the question that settles most, or of the results where none does. */
    public String next(Answers answers, Addresses addresses) {
        return orientation(answers)
                .nextQuestion()
                .map(Question::fact)
                .map(addresses::question)
                .orElseGet(addresses::results);
    }

    /** Where an answered question leads: on, or back to the results from which it was asked. */
    public String after(Answers answers, Parameters form, Addresses addresses) {
        return isToResults(form) ? addresses.results() : next(answers, addresses);
    }

    /** A question as an address asks it. */
    public QuestionPage ask(Fact fact, Answers answers, Parameters parameters, Addresses addresses) {
        Optional<String> searched = parameters.one(SEARCH, AnswerReader.LONGEST_TEXT);
        Optional<List<String>> chosen = parameters.has(AnswerReader.PLACE) || searched.isPresent()
                ? Optional.of(List.copyOf(reader.chosen(parameters).keySet()))
                : Optional.empty();
        Attempt attempt = new Attempt(searched, searched, chosen, Optional.empty());
        return page(fact, answers, attempt, parameters, addresses);
    }

    /** What a form comes to. */
    public Step hear(Fact fact, Answers answers, Parameters form, Addresses addresses) {
        String action = form.word(ACTION, ACTIONS).orElse("repondre");
        if (action.equals("ignorer")) {
            return new Step.Answered(answers.declining(fact));
        }
        if (action.equals("aucun") && fact.type() instanceof FactType.Places) {
            return new Step.Answered(answers.with(fact, new Value.Places(List.of())));
        }
        return switch (reader.read(fact, form)) {
            case Typed.Understood(Value.Places value)
            when action.equals("ajouter") -> new Step.Onward(address(fact, value, form, addresses));
            case Typed.Understood(Value value) -> new Step.Answered(answers.with(fact, value));
            case Typed.Unclear(String text) -> new Step.Onward(search(fact, text, form, addresses));
            case Typed.NotUnderstood problem -> new Step.Again(again(fact, problem, answers, form, addresses));
        };
    }

    /**
     * How many programmes an answer would leave possible, for who has not sent it yet; empty where it is not understood.
     *
     * @return "7 programmes seraient encore possibles avec cette réponse"
     */
    public String foresee(Fact fact, Answers answers, Parameters form) {
        return reader.read(fact, form) instanceof Typed.Understood(Value value)
                ? Progress.sayForeseen(count.possible(answers.with(fact, value).profile()))
                : "";
    }

    /** The question again, because its answer is too long to travel with the others. */
    public QuestionPage tooLong(Fact fact, Answers answers, Parameters form, Addresses addresses) {
        Typed.NotUnderstood problem =
                new Typed.NotUnderstood("Cette réponse est trop longue pour être gardée avec les autres.", "");
        return again(fact, problem, answers, form, addresses);
    }

    private QuestionPage again(
            Fact fact, Typed.NotUnderstood problem, Answers answers, Parameters form, Addresses addresses) {
        List<String> chosen = fact.type() instanceof FactType.Places
                ? List.copyOf(reader.chosen(form).keySet())
                : form.many(AnswerReader.ANSWER, AnswerReader.LONGEST_TEXT);
        Optional<String> typed = fact.type() instanceof FactType.Selection
                ? Optional.empty()
                : form.one(AnswerReader.ANSWER, AnswerReader.LONGEST_TEXT);
        Attempt attempt =
                new Attempt(Optional.of(typed.orElse("")), Optional.empty(), Optional.of(chosen), Optional.of(problem));
        return page(fact, answers, attempt, form, addresses);
    }

    private QuestionPage page(Fact fact, Answers answers, Attempt attempt, Parameters parameters, Addresses addresses) {
        return writer.write(fact, answers, orientation(answers), attempt, isToResults(parameters), addresses);
    }

    private Orientation orientation(Answers answers) {
        return Orientation.of(answers.profile(), site.today(), site.catalogue().programmes(), answers.declined());
    }

    private static boolean isToResults(Parameters parameters) {
        return parameters.word(DESTINATION, List.of(RESULTS)).isPresent();
    }

    /** The question's page with the places chosen so far. */
    private static String address(Fact fact, Value.Places value, Parameters form, Addresses addresses) {
        List<String> codes = value.territories().stream().map(Territory::code).toList();
        return addresses.withPlaces(fact, codes, isToResults(form)).encode().toUriString();
    }

    private String search(Fact fact, String text, Parameters form, Addresses addresses) {
        List<String> codes = fact.type() instanceof FactType.Places
                ? List.copyOf(reader.chosen(form).keySet())
                : List.of();
        return addresses
                .withPlaces(fact, codes, isToResults(form))
                .queryParam(SEARCH, "{text}")
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }
}
