package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetFacts;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes a report of an error with who found it. Nothing is sent or kept here: this site has no mail of its own. */
@Controller
final class ReportController {

    private static final String PATH = "/programmes/{id}/signaler";
    private static final int LONGEST = 1_000;

    private final Site site;
    private final SheetWording wording;

    ReportController(Site site, SheetWording wording) {
        this.site = site;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView begin(@PathVariable String id) {
        return page(sheet(id), Report.NONE);
    }

    @PostMapping(PATH)
    ModelAndView write(@PathVariable String id, Parameters form) {
        Sheet sheet = sheet(id);
        String subject = form.word("sujet", subjects(sheet)).orElse("");
        return page(sheet, new Report(subject, said(form, "faux"), said(form, "juste"), said(form, "preuve")));
    }

    private ModelAndView page(Sheet sheet, Report report) {
        String text = report.text(sheet, site.catalogue().version());
        String contact = site.operator().contactLink();
        return new ModelAndView("report")
                .addObject(
                        "page",
                        Page.unlisted(Section.PROGRAMMES, "Signaler une erreur : " + sheet.name())
                                .wearing("programmes.css")
                                .with("copy.js"))
                .addObject("id", sheet.id())
                .addObject("name", sheet.name())
                .addObject("subjects", subjects(sheet))
                .addObject("report", report)
                .addObject("isWritten", !report.isEmpty())
                .addObject("text", text)
                .addObject("contact", contact)
                .addObject("message", Report.message(contact, sheet, text));
    }

    /** What a fiche shows, in its order. */
    private List<String> subjects(Sheet sheet) {
        Stream<String> facts = SheetFacts.of(sheet, wording).stream().map(SheetFacts.Row::label);
        return Stream.of(
                        Stream.of("Présentation", "Candidature", "Liens", "Critères", "Ce que le programme apporte"),
                        facts,
                        Stream.of("Autre chose"))
                .flatMap(part -> part)
                .toList();
    }

    private Sheet sheet(String id) {
        return site.catalogue().find(id).orElseThrow(Refusal::notFound);
    }

    private static String said(Parameters form, String name) {
        return form.one(name, LONGEST).orElse("");
    }
}
