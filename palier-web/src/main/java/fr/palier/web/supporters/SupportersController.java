package fr.palier.web.supporters;

import fr.palier.web.page.Page;
import fr.palier.web.page.Section;
import fr.palier.web.wording.Gloss;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who helps, and whom to turn to. */
@Controller
final class SupportersController {

    private final SupportersWriter writer;

    SupportersController(SupportersWriter writer) {
        this.writer = writer;
    }

    @GetMapping("/accompagnateurs")
    String supporters(Model model) {
        Gloss gloss = new Gloss();
        model.addAttribute(
                "page",
                Page.of(
                                Section.SUPPORTERS,
                                "Qui accompagne le changement d'échelle",
                                "Les réseaux, les structures et leurs programmes, et ceux vers qui se tourner"
                                        + " quand aucun programme ne convient.",
                                Section.SUPPORTERS.path())
                        .wearing("supporters.css"));
        model.addAttribute(
                "lead",
                gloss.of(
                        "Voici qui peut aider une entreprise de l'ESS à changer d'échelle, et vers qui se tourner pour choisir."));
        model.addAttribute("supporters", writer.write(gloss));
        return "supporters";
    }
}
