package fr.palier.web.results;

import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Site;
import fr.palier.web.paper.Press;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The results of someone's answers on paper. Nobody keeps it on the way, and search engines leave it alone. */
@Controller
final class ResultsPaperController {

    private final Site site;
    private final InquiryReader reader;
    private final Press press;

    ResultsPaperController(Site site, InquiryReader reader, Press press) {
        this.site = site;
        this.reader = reader;
        this.press = press;
    }

    @GetMapping("/resultats.pdf")
    @Costly(80)
    Object results(Visitor visitor, Parameters parameters) {
        Inquiry inquiry = reader.read(visitor, parameters);
        if (inquiry.isEmpty()) {
            return Redirect.to(ResultsController.PATH);
        }
        byte[] pdf = press.once(
                inquiry.date(),
                guide -> guide.results(
                        inquiry.orientation(site.catalogue().programmes()),
                        inquiry.answers().origins()));
        String attachment = ContentDisposition.attachment()
                .filename("palier-resultats-" + inquiry.date() + ".pdf")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}
