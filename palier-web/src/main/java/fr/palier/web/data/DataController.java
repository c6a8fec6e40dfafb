package fr.palier.web.data;

import fr.palier.engine.wording.French;
import fr.palier.web.page.Page;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of open data and its files. */
@Controller
final class DataController {

    private static final String PATH = "/donnees";

    private final Site site;
    private final Shelf shelf;
    private final ExportsWriter writer;

    DataController(Site site, Shelf shelf, ExportsWriter writer) {
        this.site = site;
        this.shelf = shelf;
        this.writer = writer;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute(
                "page",
                Page.of(
                                Section.NONE,
                                "Données ouvertes",
                                "Le catalogue des programmes d'accompagnement, à télécharger : JSON, CSV, JSON-LD,"
                                        + " data.inclusion et DMN.",
                                PATH)
                        .wearing("data.css"));
        model.addAttribute("exports", writer.write());
        model.addAttribute("day", French.date(site.today()));
        return "data";
    }

    /** A file. Scripts of other sites may read it: it is open. The tag is a weak one, so that it may be compressed. */
    @GetMapping(PATH + "/{file}")
    ResponseEntity<byte[]> file(@PathVariable String file) {
        Shelf.Item item = shelf.find(file).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, item.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(item.name())
                                .build()
                                .toString())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("W/\"" + item.tag() + "\"")
                .body(item.bytes());
    }
}
