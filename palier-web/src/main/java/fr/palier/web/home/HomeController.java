package fr.palier.web.home;

import fr.palier.web.answers.AnswersCookie;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and one button. */
@Controller
final class HomeController {

    private final Site site;

    HomeController(Site site) {
        this.site = site;
    }

    @GetMapping("/")
    String home(Visitor visitor, Parameters parameters, HttpServletRequest request, Model model) {
        int count = site.catalogue().sheets().size();
        model.addAttribute(
                "page",
                Page.of(
                        Section.HOME,
                        "Quel accompagnement pour changer d'échelle ?",
                        "Répondez à quelques questions : Palier vous dit lesquels des " + count
                                + " programmes d'accompagnement de l'ESS vous sont ouverts, et pourquoi.",
                        "/"));
        model.addAttribute("count", count);
        model.addAttribute("isBegun", visitor.answers().tellsAnything());
        if (parameters.word("efface", List.of("oui")).isPresent()) {
            request.setAttribute(AnswersCookie.NOTICE, "Vos réponses sont effacées.");
        }
        return "home";
    }
}
