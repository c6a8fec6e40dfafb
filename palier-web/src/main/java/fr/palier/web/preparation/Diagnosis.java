package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.web.page.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A self-diagnosis: the answers that an address carries, a word for each question. Nothing of it is kept anywhere else.
 *
 * @param answers by the identifier of the question; a question that was left out has none
 */
record Diagnosis(Preparation preparation, Map<String, Standing> answers) {

    static final String FORM = "/se-preparer/diagnostic";
    static final String RESULT = FORM + "/resultat";

    Diagnosis {
        answers = Map.copyOf(answers);
    }

    /**
     * Reads it from an address.
     *
     * @throws fr.palier.web.page.Refusal if an answer is none
     */
    static Diagnosis of(Preparation preparation, Parameters parameters) {
        Map<String, Standing> answers = new LinkedHashMap<>();
        for (Preparation.Question question : preparation.questions()) {
            List<String> words = choices(question).stream().map(Standing::word).toList();
            parameters.word(question.id(), words).ifPresent(word -> answers.put(question.id(), Standing.of(word)));
        }
        return new Diagnosis(preparation, answers);
    }

    /** What can be answered to a question. */
    static List<Standing> choices(Preparation.Question question) {
        return Standing.answers(!question.strategies().isEmpty());
    }

    /** What the visitor said elsewhere of the facts that questions ask for, by question. */
    static Diagnosis told(Preparation preparation, Profile profile) {
        Map<String, Standing> answers = new LinkedHashMap<>();
        for (Preparation.Question question : preparation.questions()) {
            Optional<Fact> fact = Optional.ofNullable(question.fact()).flatMap(profile.vocabulary()::find);
            if (fact.isPresent() && profile.value(fact.get()) instanceof Value.Flag(boolean isSo)) {
                answers.put(question.id(), isSo ? Standing.YES : Standing.NO);
            }
        }
        return new Diagnosis(preparation, answers);
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    Standing on(Preparation.Question question) {
        return answers.getOrDefault(question.id(), Standing.SILENT);
    }

    /** The questions answered so, in the order of the catalogue. */
    List<Preparation.Question> with(Standing standing) {
        return preparation.questions().stream()
                .filter(question -> on(question) == standing)
                .toList();
    }

    /** The questions of a part that concern the visitor. */
    List<Preparation.Question> steps(Preparation.Part part) {
        return preparation.questions().stream()
                .filter(question -> question.part().equals(part.id()) && on(question) != Standing.APART)
                .toList();
    }

    /** What is to be worked on, in that order: what is not so, then what nobody knows. */
    List<Preparation.Question> works() {
        return Stream.concat(with(Standing.NO).stream(), with(Standing.UNSURE).stream())
                .toList();
    }

    /** How many steps there are to climb. */
    int count() {
        return preparation.questions().size() - with(Standing.APART).size();
    }

    /** The address of a page with these answers. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        preparation.questions().stream()
                .filter(question -> on(question) != Standing.SILENT)
                .forEach(question ->
                        address.queryParam(question.id(), on(question).word()));
        return address.encode().toUriString();
    }
}
