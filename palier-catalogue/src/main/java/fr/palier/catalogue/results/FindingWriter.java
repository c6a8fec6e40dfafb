package fr.palier.catalogue.results;

import fr.palier.catalogue.findings.Finding;
import fr.palier.catalogue.findings.Place;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes findings for other programs: one JSON object a line, every key always present. */
public final class FindingWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FindingWriter() {}

    /** The line for one finding, without an end of line; line and column are null where a whole file is meant. */
    public static String line(Finding finding) {
        Place place = finding.place();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("fichier", place.file());
            position(json, "ligne", place.line());
            position(json, "colonne", place.column());
            json.writeStringProperty("gravite", finding.severity().label());
            json.writeStringProperty("code", finding.code().slug());
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("remede", finding.remedy());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void position(JsonGenerator json, String name, int position) {
        if (position == 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, position);
        }
    }
}
