package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.wording.TermMarkup;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The self-diagnosis: a form whose answers are sent in the address, and what they mean. */
@Controller
final class DiagnosisController {

    private static final String STYLE = "preparation.css";

    private final Site site;
    private final DiagnosisWriter writer;
    private final SourceList sources;

    DiagnosisController(Site site, DiagnosisWriter writer, SourceList sources) {
        this.site = site;
        this.writer = writer;
        this.sources = sources;
    }

    @GetMapping(Diagnosis.FORM)
    String form(Visitor visitor, Parameters parameters, Model model) {
        Preparation preparation = preparation();
        Diagnosis given = Diagnosis.of(preparation, parameters);
        Diagnosis told = Diagnosis.told(preparation, visitor.answers().profile());
        Page page = given.isEmpty()
                ? Page.of(
                        Section.PREPARATION,
                        "Êtes-vous prêts à changer d'échelle ?",
                        preparation.questions().size()
                                + " questions, dix minutes : ce qui tient déjà, ce qu'il faut travailler d'abord, et qui y aide.",
                        Diagnosis.FORM)
                : Page.unlisted(Section.PREPARATION, "Changer mes réponses au diagnostic");
        model.addAttribute("page", page.wearing(STYLE));
        model.addAttribute("form", DiagnosisForm.of(given, told));
        model.addAttribute("count", preparation.questions().size());
        model.addAttribute("terms", new TermMarkup(site.catalogue().glossary()));
        return "diagnosis";
    }

    @GetMapping(Diagnosis.RESULT)
    @Costly
    String result(Visitor visitor, Parameters parameters, Model model) {
        Diagnosis diagnosis = Diagnosis.of(preparation(), parameters);
        if (diagnosis.isEmpty()) {
            model.addAttribute("page", Page.unlisted(Section.PREPARATION, "Votre diagnostic"));
            return "diagnosis-none";
        }
        model.addAttribute(
                "page", Page.unlisted(Section.PREPARATION, "Votre diagnostic").wearing(STYLE));
        model.addAttribute("result", writer.write(diagnosis, visitor.answers()));
        model.addAttribute("terms", new TermMarkup(site.catalogue().glossary()));
        model.addAttribute(
                "sources",
                sources.entries(diagnosis.preparation().questions().stream()
                        .flatMap(question -> question.origin().sources().stream())
                        .toList()));
        return "diagnosis-result";
    }

    private Preparation preparation() {
        Preparation preparation = site.catalogue().preparation();
        if (preparation.questions().isEmpty()) {
            throw Refusal.notFound();
        }
        return preparation;
    }
}
