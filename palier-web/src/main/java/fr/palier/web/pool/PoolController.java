package fr.palier.web.pool;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.criteria.Criterion;
import fr.palier.guide.export.Csv;
import fr.palier.register.Mapping;
import fr.palier.register.RegisterException;
import fr.palier.screening.pool.MemberList;
import fr.palier.screening.pool.Supposition;
import fr.palier.screening.pool.Threshold;
import fr.palier.web.page.Bodies;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pool of a programme: without a file among structures that do not exist, with one among its own. */
@Controller
final class PoolController {

    private static final String PATH = "/programmes/{id}/vivier";

    private final Site site;
    private final Bodies bodies;
    private final PoolDesk desk;
    private final PoolWriter writer;
    private final PoolColumns columns;

    PoolController(Site site, Bodies bodies, PoolDesk desk, PoolWriter writer, PoolColumns columns) {
        this.site = site;
        this.bodies = bodies;
        this.desk = desk;
        this.writer = writer;
        this.columns = columns;
    }

    @GetMapping(PATH)
    @Costly(10)
    ModelAndView madeUp(@PathVariable String id, Parameters parameters) {
        Sheet sheet = sheet(id);
        List<String> changes = parameters.many(PoolForm.CHANGE, PoolForm.LONGEST_CHANGE);
        if (changes.size() > PoolForm.MOST_CHANGES) {
            throw Refusal.badRequest("« si » a été donné trop de fois.");
        }
        int page = page(parameters);
        return switch (supposed(sheet, changes)) {
            case Supposition.NotUnderstood(String problem) ->
                refused(sheet, changes, problem, HttpStatus.UNPROCESSABLE_CONTENT);
            case Supposition.Understood(Criterion criterion) ->
                view(writer.write(sheet, desk.madeUp(sheet, changes.isEmpty() ? null : criterion), changes, page));
        };
    }

    /** A file is read, counted and forgotten; without one the address says all. */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Costly(60)
    Object sent(@PathVariable String id, HttpServletRequest request) {
        Sheet sheet = sheet(id);
        PoolForm form = PoolForm.of(bodies.bytes(request, PoolDesk.LARGEST), request);
        List<String> own =
                Threshold.of(sheet.programme()).stream().map(Threshold::written).toList();
        List<String> changes =
                form.changes().stream().filter(change -> !own.contains(change)).toList();
        if (form.file().length == 0 && form.wantsList()) {
            return refused(
                    sheet,
                    changes,
                    "Choisissez d'abord un fichier : la liste est faite de ses lignes.",
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.file().length == 0) {
            return new ModelAndView(Redirect.to(PoolWriter.path(sheet) + PoolWriter.query(changes)));
        }
        String packed = packed(form.file());
        if (packed != null) {
            return refused(sheet, changes, packed, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (form.mapping().length > PoolDesk.LARGEST_MAPPING) {
            return refused(
                    sheet,
                    changes,
                    "Cette correspondance pèse plus de 64 Ko. Est-ce bien le fichier qui dit ce que veulent dire les"
                            + " colonnes ?",
                    HttpStatus.CONTENT_TOO_LARGE);
        }
        return switch (supposed(sheet, changes)) {
            case Supposition.NotUnderstood(String problem) ->
                refused(sheet, changes, problem, HttpStatus.UNPROCESSABLE_CONTENT);
            case Supposition.Understood(Criterion criterion) ->
                studied(sheet, form, changes, changes.isEmpty() ? null : criterion);
        };
    }

    private Object studied(Sheet sheet, PoolForm form, List<String> changes, @Nullable Criterion changed) {
        @Nullable Mapping mapping;
        try {
            mapping = form.mapping().length == 0 ? null : desk.mapping(form.mapping());
        } catch (RegisterException e) {
            return refused(sheet, changes, String.valueOf(e.getMessage()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PoolDesk.Pool pool;
        try {
            pool = desk.of(form.file(), mapping, sheet, changed);
        } catch (RegisterException e) {
            return refused(
                    sheet,
                    changes,
                    "Ce fichier ne se lit pas comme un registre. " + e.getMessage(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return form.wantsList() ? list(sheet, pool, changed != null) : view(writer.write(sheet, pool, changes, 0));
    }

    /** A table to fill: the columns that a programme looks at, and no line. */
    @GetMapping(PATH + "/modele.csv")
    ResponseEntity<String> model(@PathVariable String id) {
        Sheet sheet = sheet(id);
        return csv("palier-modele-" + sheet.id(), Csv.forSpreadsheets(columns.names(sheet.programme()), List.of()));
    }

    private static ResponseEntity<String> list(Sheet sheet, PoolDesk.Pool pool, boolean hasChange) {
        return csv(
                "palier-vivier-" + sheet.id(),
                Csv.forSpreadsheets(
                        MemberList.head(hasChange),
                        pool.members().stream().map(MemberList::row).toList()));
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text);
    }

    private Supposition supposed(Sheet sheet, List<String> changes) {
        return Supposition.read(changes, sheet.programme(), site.catalogue().vocabulary(), site.geography());
    }

    private Sheet sheet(String id) {
        return site.catalogue().find(id).orElseThrow(Refusal::notFound);
    }

    private static int page(Parameters parameters) {
        String text = parameters.one("page", 10).orElse("1");
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw Refusal.badRequest("« page » attend un nombre entier, à partir de 1.");
        }
        return Integer.parseInt(text);
    }

    /** What is packed could be far larger than it looks; null for what is not. */
    private static @Nullable String packed(byte[] file) {
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK") || start.startsWith("\u001f\u008b")) {
            return "Ce fichier est une archive, ou un classeur de tableur. Envoyez le tableau lui-même, enregistré en CSV.";
        }
        return start.equals("PAR1")
                ? "Un fichier Parquet ne se lit pas ici, mais par la commande ./palier vivier. Envoyez un CSV ou du JSONL."
                : null;
    }

    private ModelAndView refused(Sheet sheet, List<String> changes, String problem, HttpStatus status) {
        ModelAndView view = view(writer.refused(sheet, changes, problem));
        view.setStatus(status);
        return view;
    }

    private static ModelAndView view(PoolView pool) {
        String title = (pool.problem() == null ? "" : "Erreur : ") + "Le vivier de « " + pool.name() + " »";
        return new ModelAndView("pool")
                .addObject(
                        "page",
                        Page.unlisted(Section.PROGRAMMES, title)
                                .wearing("figures.css")
                                .wearing("pool.css"))
                .addObject("pool", pool);
    }
}
