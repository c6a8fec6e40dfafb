package fr.palier.web.serving;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.web.page.ErrorPages;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.problem.Problem;
import fr.palier.web.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns what went wrong while answering into a page. A visitor's mistake is not logged; ours is. */
@ControllerAdvice
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final ErrorPages pages;
    private final Site site;

    Failures(ErrorPages pages, Site site) {
        this.pages = pages;
        this.site = site;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
        return isApi(request)
                ? problem(Problem.of(refusal.kind(), refusal.sentence(), request.getRequestURI()), new HttpHeaders())
                : answer(refusal.status(), refusal.sentence(), refusal.ways(), new HttpHeaders(), request);
    }

    /** The visitor left before the answer was sent: nobody is to be told, and nothing of ours is broken. */
    @ExceptionHandler
    void left(AsyncRequestNotUsableException left, HttpServletResponse response) {
        LOG.log(Level.FINE, left, () -> "Nobody takes what was written, status " + response.getStatus());
    }

    @ExceptionHandler
    ResponseEntity<String> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            int status = known.getStatusCode().value();
            return isApi(request)
                    ? problem(problem(status, known.getHeaders(), request), known.getHeaders())
                    : answer(status, "", List.of(), known.getHeaders(), request);
        }
        LOG.log(Level.SEVERE, failure, () -> "While answering " + request.getMethod() + " " + request.getServletPath());
        return isApi(request)
                ? problem(Problem.of(500, request.getRequestURI()), new HttpHeaders())
                : answer(500, "", List.of(), new HttpHeaders(), request);
    }

    private static boolean isApi(HttpServletRequest request) {
        return Problem.isAnsweredAt(request.getServletPath());
    }

    private static Problem problem(int status, HttpHeaders headers, HttpServletRequest request) {
        String allowed = headers.getFirst(HttpHeaders.ALLOW);
        String accepted = headers.getFirst(HttpHeaders.ACCEPT);
        String address = request.getRequestURI();
        if (status == 405 && allowed != null) {
            return Problem.of(ProblemKind.METHODE_REFUSEE, "Cette adresse se demande par " + allowed + ".", address);
        }
        if (status == 415 && accepted != null) {
            return Problem.of(ProblemKind.TYPE_NON_ACCEPTE, "Sont acceptés ici : " + accepted + ".", address);
        }
        return Problem.of(status, address);
    }

    private static ResponseEntity<String> problem(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(HttpStatusCode.valueOf(problem.status()))
                .headers(headers)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(problem.json());
    }

    private ResponseEntity<String> answer(
            int status, String sentence, List<ErrorPages.Way> known, HttpHeaders headers, HttpServletRequest request) {
        String path = request.getServletPath();
        List<ErrorPages.Way> ways = known.isEmpty() && status == 404 ? ways(path) : known;
        String html =
                sentence.isEmpty() && ways.isEmpty() ? pages.html(path, status) : page(path, status, sentence, ways);
        return ResponseEntity.status(HttpStatusCode.valueOf(status))
                .headers(headers)
                .header(HttpHeaders.CONTENT_TYPE, Headers.HTML)
                .body(html);
    }

    private String page(String path, int status, String sentence, List<ErrorPages.Way> ways) {
        return pages.html(path, status, sentence.isEmpty() ? Refusal.notFound().sentence() : sentence, ways);
    }

    /** The pages that someone who mistyped an address may have meant. */
    private List<ErrorPages.Way> ways(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        List<ErrorPages.Way> ways = new ArrayList<>();
        nearestProgramme(last)
                .ifPresent(sheet -> ways.add(new ErrorPages.Way("/programmes/" + sheet.id(), sheet.name())));
        List<Section> sections = Section.navigation();
        Nearest.to(path, sections.stream().map(Section::path).toList()).stream()
                .flatMap(near ->
                        sections.stream().filter(section -> section.path().equals(near)))
                .forEach(section -> ways.add(new ErrorPages.Way(section.path(), section.label())));
        return ways;
    }

    private Optional<Sheet> nearestProgramme(String word) {
        List<Sheet> sheets = site.catalogue().sheets();
        List<String> ids = sheets.stream().map(Sheet::id).toList();
        Stream<String> part = ids.stream().filter(id -> word.length() >= 3 && (id.contains(word) || word.contains(id)));
        return Nearest.to(word, ids).or(part::findFirst).flatMap(site.catalogue()::find);
    }
}
