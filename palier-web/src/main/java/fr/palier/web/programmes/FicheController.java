package fr.palier.web.programmes;

import fr.palier.catalogue.findings.Nearest;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.search.ProgrammeSearch;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.ErrorPages;
import fr.palier.web.page.Page;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.wording.TermMarkup;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One programme. */
@Controller
final class FicheController {

    private static final int MOST_NEAR = 3;
    private static final int LONGEST_ID = 80;

    private final Site site;
    private final SheetWording wording;
    private final FicheWriter writer;
    private final ProgrammeSearch search;

    FicheController(Site site, SheetWording wording, FicheWriter writer, ProgrammeSearch search) {
        this.site = site;
        this.wording = wording;
        this.writer = writer;
        this.search = search;
    }

    @GetMapping("/programmes/{id}")
    @Costly
    String programme(@PathVariable String id, Visitor visitor, Model model) {
        Sheet sheet = site.catalogue().find(id).orElseThrow(() -> unknown(id));
        String description =
                sheet.summary() == null ? "Programme porté par " + wording.carriers(sheet) : sheet.summary();
        model.addAttribute(
                "page",
                Page.of(Section.PROGRAMMES, sheet.name(), description, "/programmes/" + sheet.id())
                        .wearing("programmes.css"));
        model.addAttribute("fiche", writer.write(sheet, visitor.answers()));
        model.addAttribute("terms", new TermMarkup(site.catalogue().glossary()));
        return "programme";
    }

    /** No such programme: it had another name, or the address is mistyped. The nearest names are proposed. */
    private Refusal unknown(String id) {
        if (id.length() > LONGEST_ID) {
            return Refusal.notFound();
        }
        List<String> ids = site.catalogue().sheets().stream().map(Sheet::id).toList();
        List<ErrorPages.Way> ways = Stream.concat(
                        Nearest.to(id, ids).stream(), search.nearest(id.replace('-', ' '), MOST_NEAR).stream())
                .distinct()
                .limit(MOST_NEAR)
                .flatMap(near -> site.catalogue().find(near).stream())
                .map(sheet -> new ErrorPages.Way("/programmes/" + sheet.id(), sheet.name()))
                .toList();
        return Refusal.notFound("Aucun programme n'est, ou n'est plus, à cette adresse.", ways);
    }
}
