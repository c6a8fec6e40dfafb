package fr.palier.screening.pool;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.results.Words;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what a pool or an impact study found as one line of JSON, for programs. docs/registres.md explains each key. */
public final class FindingsWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String UNKNOWN = "inconnu";

    private FindingsWriter() {}

    /**
     * The pool of a programme.
     *
     * @param changes the conditions of the change, as they were typed; none without one
     */
    public static String pool(
            PoolStudy.Findings findings,
            Programme programme,
            Catalogue catalogue,
            LocalDate date,
            List<String> changes) {
        return written(json -> {
            json.writeStringProperty("programme", programme.id());
            json.writeStringProperty("date", date.toString());
            json.writeStringProperty("catalogue", catalogue.version());
            json.writeNumberProperty("lignes", findings.lines());
            json.writeNumberProperty("illisibles", findings.broken());
            json.writeObjectPropertyStart("laissees");
            findings.leftOut().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeNumberProperty("structures", findings.verdicts().all());
            verdicts(json, "verdicts", findings.verdicts()::of);
            json.writeObjectPropertyStart("par");
            findings.groups().forEach((dimension, groups) -> {
                json.writeObjectPropertyStart(dimension.word());
                groups.forEach((word, verdicts) -> verdicts(json, word.isEmpty() ? UNKNOWN : word, verdicts::of));
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("criteres");
            findings.hurdles().forEach(hurdle -> hurdle(json, hurdle, catalogue));
            json.writeEndArray();
            Moves moves = findings.moves();
            if (moves != null) {
                json.writeObjectPropertyStart("si");
                strings(json, "criteres", changes);
                moves(json, moves);
                json.writeEndObject();
            }
        });
    }

    /** The impact of another version of a catalogue. */
    public static String impact(Impact.Findings findings, Catalogue before, Catalogue after, LocalDate date) {
        return written(json -> {
            json.writeStringProperty("date", date.toString());
            json.writeStringProperty("catalogue_avant", before.version());
            json.writeStringProperty("catalogue_apres", after.version());
            json.writeNumberProperty("lignes", findings.lines());
            json.writeNumberProperty("illisibles", findings.unread());
            json.writeNumberProperty("structures", findings.structures());
            json.writeObjectPropertyStart("programmes");
            findings.programmes().forEach((id, moves) -> {
                json.writeObjectPropertyStart(id);
                moves(json, moves);
                json.writeEndObject();
            });
            json.writeEndObject();
            each(json, "nouveaux", findings.added());
            each(json, "retires", findings.removed());
        });
    }

    private static void hurdle(JsonGenerator json, PoolStudy.Hurdle hurdle, Catalogue catalogue) {
        json.writeStartObject();
        json.writeStringProperty("critere", catalogue.wording().criterion(hurdle.criterion()));
        strings(
                json,
                "faits",
                Criterion.facts(hurdle.criterion()).stream().map(Fact::name).toList());
        json.writeNumberProperty("ecarte_seul", hurdle.keepsOut());
        json.writeNumberProperty("dont_eligibles_sans_lui", hurdle.wouldBeEligible());
        json.writeEndObject();
    }

    private static void moves(JsonGenerator json, Moves moves) {
        json.writeNumberProperty("deviennent_eligibles", moves.becoming());
        json.writeNumberProperty("cessent_d_etre_eligibles", moves.ceasing());
        json.writeNumberProperty("ne_sont_plus_ecartees", moves.entering());
        json.writeNumberProperty("deviennent_ecartees", moves.leaving());
        verdicts(json, "avant", moves::before);
        verdicts(json, "apres", moves::after);
    }

    private static void each(JsonGenerator json, String name, Map<String, Verdicts> programmes) {
        json.writeObjectPropertyStart(name);
        programmes.forEach((id, verdicts) -> verdicts(json, id, verdicts::of));
        json.writeEndObject();
    }

    private static void verdicts(JsonGenerator json, String name, java.util.function.ToLongFunction<Verdict> count) {
        json.writeObjectPropertyStart(name);
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(Words.verdict(verdict), count.applyAsLong(verdict));
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String written(Consumer<JsonGenerator> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
