package fr.palier.web.api;

import fr.palier.catalogue.profiles.Pieces;
import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.catalogue.profiles.ProfileLines;
import fr.palier.catalogue.profiles.Submission;
import fr.palier.web.page.Bodies;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import fr.palier.web.problem.Problem;
import fr.palier.web.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** A profile in, the result of the contract out; or many, as a list or one a line. */
@Controller
final class OrientationEndpoint {

    static final String LINES = "application/x-ndjson";
    static final int LARGEST = 1 << 20;
    static final int LARGEST_LINES = 4 << 20;
    static final int LONGEST_LIST = 100;
    static final int MOST_LINES = 1_000;

    private static final String PATH = "/api/v1/orientation";
    private static final String DATE = "date";
    private static final int MOST_FAULTS = 20;

    private final Site site;
    private final Bodies bodies;

    OrientationEndpoint(Site site, Bodies bodies) {
        this.site = site;
        this.bodies = bodies;
    }

    /** One profile, or a list of them: all are answered, or none where one cannot be used. */
    @PostMapping(path = PATH, consumes = Reply.JSON, produces = Reply.JSON)
    @Costly
    void orient(Parameters parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProfileDesk desk = desk(parameters);
        String text = bodies.text(request, LARGEST);
        if (!text.stripLeading().startsWith("[")) {
            String line = desk.line(desk.only(text));
            begin(request, response, Reply.JSON).write(line.getBytes(StandardCharsets.UTF_8));
            return;
        }
        List<String> profiles = elements(text);
        charge(request, profiles.size());
        List<Problem.Fault> faults = new ArrayList<>();
        List<Submission> submissions = new ArrayList<>();
        for (String profile : profiles) {
            try {
                submissions.add(desk.read(profile));
            } catch (ProfileException e) {
                faults.add(new Problem.Fault(submissions.size() + faults.size() + 1, e.getMessage()));
            }
        }
        if (faults.isEmpty()) {
            writeList(desk, submissions, begin(request, response, Reply.JSON));
        } else {
            refuse(faults, profiles.size(), request, response);
        }
    }

    /** One profile a line; a line that cannot be used is answered by a problem with its number. */
    @PostMapping(
            path = PATH,
            consumes = {LINES, "application/jsonl", "application/x-jsonlines"},
            produces = LINES)
    @Costly
    void orientLines(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProfileDesk desk = desk(parameters);
        List<ProfileLines.Line> lines = lines(bodies.bytes(request, LARGEST_LINES));
        charge(request, lines.size());
        OutputStream out = begin(request, response, LINES);
        for (ProfileLines.Line line : lines) {
            out.write((answer(desk, line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private ProfileDesk desk(Parameters parameters) {
        Query.expect(parameters, List.of(DATE));
        return new ProfileDesk(site, parameters.day(DATE).orElseGet(site::today));
    }

    private static List<String> elements(String text) {
        try {
            List<String> profiles = Pieces.elements(text, LONGEST_LIST);
            if (profiles.size() > LONGEST_LIST) {
                throw Refusal.of(
                        ProblemKind.ENVOI_TROP_VOLUMINEUX,
                        "Une liste peut avoir " + LONGEST_LIST
                                + " profils au plus. Au-delà, envoyez-les ligne par ligne," + " en " + LINES + ".");
            }
            return profiles;
        } catch (ProfileException e) {
            throw Refusal.of(ProblemKind.JSON_ILLISIBLE, e.getMessage());
        }
    }

    private static List<ProfileLines.Line> lines(byte[] body) {
        ProfileLines input = new ProfileLines(new ByteArrayInputStream(body));
        List<ProfileLines.Line> lines = new ArrayList<>();
        for (Optional<ProfileLines.Line> line = input.next(); line.isPresent(); line = input.next()) {
            lines.add(line.get());
            if (lines.size() > MOST_LINES) {
                throw Refusal.of(
                        ProblemKind.ENVOI_TROP_VOLUMINEUX,
                        "Un envoi peut avoir " + MOST_LINES + " lignes au plus. Découpez-le.");
            }
        }
        if (lines.isEmpty()) {
            throw Refusal.of(ProblemKind.JSON_ILLISIBLE, "Cet envoi est vide : un profil JSON par ligne est attendu.");
        }
        return lines;
    }

    private static String answer(ProfileDesk desk, ProfileLines.Line line) {
        return switch (line) {
            case ProfileLines.Line.Text(long number, String text) -> {
                try {
                    yield desk.line(desk.read(text));
                } catch (ProfileException e) {
                    yield Problem.ofLine(ProfileDesk.kind(text), number, e.getMessage())
                            .json();
                }
            }
            case ProfileLines.Line.Unreadable(long number, String reason) ->
                Problem.ofLine(ProblemKind.JSON_ILLISIBLE, number, reason).json();
        };
    }

    /** A batch takes as much of an allowance as its profiles do one by one. */
    private static void charge(HttpServletRequest request, int profiles) {
        if (request.getAttribute(Costly.METER) instanceof IntConsumer meter) {
            meter.accept(profiles - 1);
        }
    }

    /** What follows is sent as it is written: a batch is answered in more than memory should hold. */
    private static OutputStream begin(HttpServletRequest request, HttpServletResponse response, String type)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getOutputStream();
    }

    private static void writeList(ProfileDesk desk, List<Submission> submissions, OutputStream out) throws IOException {
        out.write('[');
        for (int i = 0; i < submissions.size(); i++) {
            out.write(((i == 0 ? "" : ",") + desk.line(submissions.get(i))).getBytes(StandardCharsets.UTF_8));
        }
        out.write(']');
    }

    private static void refuse(
            List<Problem.Fault> faults, int count, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String detail = faults.size() == 1
                ? "Un profil de cette liste ne peut pas être lu. Aucun n'a été évalué."
                : faults.size() + " profils sur " + count + " ne peuvent pas être lus. Aucun n'a été évalué.";
        ProblemKind kind = ProblemKind.PROFIL_INVALIDE;
        Problem problem = new Problem(
                kind,
                kind.status(),
                detail,
                request.getRequestURI(),
                0,
                faults.stream().limit(MOST_FAULTS).toList());
        response.setStatus(kind.status());
        OutputStream out = begin(request, response, Problem.MEDIA_TYPE);
        out.write(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
