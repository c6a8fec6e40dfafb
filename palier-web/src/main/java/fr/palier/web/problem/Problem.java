package fr.palier.web.problem;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One problem, as RFC 9457 has it.
 *
 * @param status mostly the status of its kind
 * @param detail what went wrong this time, in French
 * @param instance the address that was asked; null where it is not known
 * @param line the number of the line of JSONL that it is about, from 1; 0 for none
 * @param faults the profiles of a list that cannot be used
 */
public record Problem(
        ProblemKind kind,
        int status,
        String detail,
        @Nullable String instance,
        long line,
        List<Fault> faults) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What begins the address of everything that answers with problems. */
    public static final String FOLDER = "/api/";

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * One profile of a list that cannot be used.
     *
     * @param rank its place in the list, from 1
     */
    public record Fault(int rank, String detail) {}

    public Problem {
        faults = List.copyOf(faults);
    }

    /** A problem with a request as a whole. */
    public static Problem of(ProblemKind kind, String detail, @Nullable String instance) {
        return new Problem(kind, kind.status(), detail, instance, 0, List.of());
    }

    /** What a status means where nothing more is known; the status is kept. */
    public static Problem of(int status, @Nullable String instance) {
        ProblemKind kind = ProblemKind.of(status);
        return new Problem(kind, status, kind.explanation(), instance, 0, List.of());
    }

    /** A problem with one line of several. */
    public static Problem ofLine(ProblemKind kind, long line, String detail) {
        return new Problem(kind, kind.status(), detail, null, line, List.of());
    }

    /** Whether an address is one of the API's, which answers with problems and not with pages. */
    public static boolean isAnsweredAt(@Nullable String path) {
        return path != null && path.startsWith(FOLDER);
    }

    /** In one line. No "<" is in it: whatever is quoted, nothing takes it for a page. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("type", kind.type());
            json.writeStringProperty("title", kind.title());
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            if (instance != null) {
                json.writeStringProperty("instance", instance);
            }
            if (line > 0) {
                json.writeNumberProperty("ligne", line);
            }
            if (!faults.isEmpty()) {
                json.writeArrayPropertyStart("erreurs");
                for (Fault fault : faults) {
                    json.writeStartObject();
                    json.writeNumberProperty("rang", fault.rank());
                    json.writeStringProperty("detail", fault.detail());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString().replace("<", "\\u003c");
    }
}
