package fr.palier.catalogue.results;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Relevance;
import fr.palier.engine.orientation.Reserve;
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.WaysIn;
import fr.palier.engine.wording.Wording;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes orientations as the contract has them: one JSON object a line, every key always present. */
public final class ResultWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Catalogue catalogue;
    private final String engine;
    private final Wording wording;

    /**
     * @param engine the engine's version
     */
    public ResultWriter(Catalogue catalogue, String engine) {
        this.catalogue = catalogue;
        this.engine = engine;
        this.wording = catalogue.wording();
    }

    /** The line for one profile, without an end of line. */
    public String line(Submission submission, Orientation orientation) {
        return line(submission, orientation, Map.of());
    }

    /**
     * The line for one profile, without an end of line.
     *
     * @param origins where facts were taken from that the profile did not say itself: "Sirene, novembre 2026". Where there
     *     are any, they are one key more, "origines"
     */
    public String line(Submission submission, Orientation orientation, Map<Fact, String> origins) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            string(json, "id", submission.id());
            string(json, "date", orientation.date().toString());
            string(json, "catalogue", catalogue.version());
            string(json, "moteur", engine);
            json.writeArrayPropertyStart("resultats");
            for (Outcome outcome : orientation.outcomes()) {
                outcome(json, outcome, orientation.date());
            }
            json.writeEndArray();
            string(
                    json,
                    "prochaine_question",
                    orientation
                            .nextQuestion()
                            .map(question -> question.fact().name())
                            .orElse(null));
            origins(json, origins);
            json.writeEndObject();
        }
        return text.toString();
    }

    private void origins(JsonGenerator json, Map<Fact, String> origins) {
        if (!origins.isEmpty()) {
            json.writeObjectPropertyStart("origines");
            catalogue.vocabulary().facts().stream()
                    .filter(origins::containsKey)
                    .forEach(fact -> string(json, fact.name(), origins.get(fact)));
            json.writeEndObject();
        }
    }

    private void outcome(JsonGenerator json, Outcome outcome, LocalDate date) {
        json.writeStartObject();
        string(json, "programme", outcome.programme().id());
        string(json, "nom", outcome.programme().name());
        string(json, "verdict", Words.verdict(outcome.verdict()));
        string(json, "eligible_le", day(outcome.decision().eligibleFrom()));
        string(json, "eligible_jusqu_au", day(outcome.decision().eligibleUntil()));
        names(
                json,
                "faits_manquants",
                outcome.missing().stream().map(Fact::name).toList());
        reserves(json, outcome);
        Findings findings = new Findings(wording, date);
        json.writeArrayPropertyStart("criteres");
        outcome.explanation().conjuncts().forEach(part -> criterion(json, part, findings));
        json.writeEndArray();
        wayIn(json, outcome);
        SheetWriter.calendar(json, catalogue.get(outcome.programme().id()), date);
        SheetWriter.cost(json, catalogue.get(outcome.programme().id()));
        relevance(json, outcome.relevance());
        json.writeBooleanProperty("refus_conteste", outcome.contested());
        json.writeEndObject();
    }

    /** What the catalogue leaves undecided is a reserve like the others. */
    private static void reserves(JsonGenerator json, Outcome outcome) {
        json.writeArrayPropertyStart("reserves");
        for (String reason : outcome.undetermined()) {
            reserve(json, reason, List.of());
        }
        for (Reserve reserve : outcome.reserves()) {
            reserve(json, reserve.text(), reserve.sources());
        }
        json.writeEndArray();
    }

    private static void reserve(JsonGenerator json, String text, List<Source> sources) {
        json.writeStartObject();
        string(json, "texte", text);
        sources(json, sources);
        json.writeEndObject();
    }

    private void criterion(JsonGenerator json, Explanation explanation, Findings findings) {
        Criterion criterion = explanation.criterion();
        json.writeStartObject();
        string(json, "texte", wording.criterion(criterion));
        string(json, "etat", Words.state(explanation.truth()));
        names(json, "faits", Criterion.facts(criterion).stream().map(Fact::name).toList());
        string(json, "constate", findings.found(explanation).orElse(null));
        sources(json, criterion.note().sources());
        string(json, "divergence", criterion.note().divergence());
        json.writeArrayPropertyStart("criteres");
        explanation.parts().forEach(part -> criterion(json, part, findings));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void wayIn(JsonGenerator json, Outcome outcome) {
        json.writeArrayPropertyStart("pour_y_entrer");
        for (WaysIn.Lack lack : new WaysIn(wording).lacks(outcome.wayIn())) {
            json.writeStartObject();
            string(json, "fait", lack.fact());
            string(json, "manque", lack.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void relevance(JsonGenerator json, Relevance relevance) {
        json.writeNumberProperty("pertinence", relevance.value());
        json.writeArrayPropertyStart("pertinence_detail");
        for (Relevance.Part part : relevance.parts()) {
            json.writeStartObject();
            string(json, "nom", part.affinity().name());
            string(json, "texte", part.affinity().text());
            json.writeNumberProperty("poids", part.affinity().weight());
            json.writeNumberProperty("valeur", Math.round(part.value() * 100) / 100.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void sources(JsonGenerator json, List<Source> sources) {
        json.writeArrayPropertyStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            string(json, "document", source.document());
            string(json, "section", source.section());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void names(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
