package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.wording.Reasons;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is worth asking next, as a tree: the one shape in which the API and assistants get it. */
public final class QuestionTree {

    private final Catalogue catalogue;
    private final String engine;

    /** @param engine the engine's version */
    public QuestionTree(Catalogue catalogue, String engine) {
        this.catalogue = catalogue;
        this.engine = engine;
    }

    /**
     * The question after an orientation, and how far that one is.
     *
     * @param id the caller's own name for the profile; null for none
     */
    public Map<String, @Nullable Object> of(@Nullable String id, Orientation orientation) {
        Optional<Question> next = orientation.nextQuestion();
        int refused = orientation.with(Verdict.NOT_ELIGIBLE).size();
        return Json.map(
                "id", id,
                "date", orientation.date(),
                "catalogue", catalogue.version(),
                "moteur", engine,
                "possibles", orientation.outcomes().size() - refused,
                "ouverts", orientation.with(Verdict.TO_COMPLETE).size(),
                "question",
                        next.map(question -> asked(question.fact(), orientation))
                                .orElse(null),
                "peut_trancher",
                        next.map(question -> question.concerned().size()).orElse(0),
                "tranche_en_moyenne",
                        next.map(question -> Math.round(question.settles() * 100) / 100.0)
                                .orElse(0.0),
                "pourquoi", next.map(this::reasons).orElse(List.of()));
    }

    /** A fact as the vocabulary has it, its question in words even where the catalogue has none. */
    private Map<String, @Nullable Object> asked(Fact fact, Orientation orientation) {
        Phrases phrases = catalogue.wording().phrases(fact);
        Map<String, @Nullable Object> tree = new CatalogueTree(catalogue, orientation.date()).fact(fact);
        tree.put("question", phrases.question() == null ? French.sentence(phrases.label()) + " ?" : phrases.question());
        return tree;
    }

    private List<Map<String, @Nullable Object>> reasons(Question question) {
        Reasons reasons = new Reasons(catalogue.wording(), question.fact());
        return question.concerned().stream()
                .map((Programme programme) -> Json.map(
                        "programme", programme.id(),
                        "nom", programme.name(),
                        "criteres", reasons.in(programme.criterion())))
                .toList();
    }
}
