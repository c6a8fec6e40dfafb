package fr.palier.web.paper;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.pdf.Guide;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The guide and its fiches on paper, as they are today. */
@Controller
final class PaperController {

    private final Site site;
    private final Press press;

    PaperController(Site site, Press press) {
        this.site = site;
        this.press = press;
    }

    @GetMapping("/guide.pdf")
    @Costly(20)
    ResponseEntity<byte[]> guide() {
        return answer("guide", press.kept("guide", Guide::whole));
    }

    @GetMapping("/programmes/{id}.pdf")
    @Costly(20)
    ResponseEntity<byte[]> fiche(@PathVariable String id) {
        Sheet sheet = site.catalogue().find(id).orElseThrow(Refusal::notFound);
        return answer(sheet.id(), press.kept("programmes/" + sheet.id(), guide -> guide.fiche(sheet)));
    }

    private ResponseEntity<byte[]> answer(String name, Press.Document document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(name, site.today().toString()))
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(document.tag())
                .body(document.bytes());
    }

    private static String attachment(String name, String day) {
        return ContentDisposition.attachment()
                .filename("palier-" + name + "-" + day + ".pdf")
                .build()
                .toString();
    }
}
