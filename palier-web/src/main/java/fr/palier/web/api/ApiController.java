package fr.palier.web.api;

import fr.palier.catalogue.profiles.ProfileException;
import fr.palier.guide.export.CatalogueTree;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Origin;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page that explains the API, with requests to copy and a profile to try. */
@Controller
final class ApiController {

    private static final String PATH = "/api";
    private static final int LONGEST_PROFILE = 8_000;

    private static final String EXAMPLE = """
            {
              "forme_juridique": "association",
              "commune": "63113",
              "date_creation": "2018-04-12",
              "salaries": {"min": 3, "max": 9},
              "budget": 310000,
              "domaines": ["alimentation"]
            }""";

    private final Site site;

    ApiController(Site site) {
        this.site = site;
    }

    @GetMapping(PATH)
    String page(HttpServletRequest request, Model model) {
        show(request, model, EXAMPLE);
        return "api";
    }

    /** Tries a profile, without a script. */
    @PostMapping(PATH)
    @Costly
    String attempt(Parameters parameters, HttpServletRequest request, Model model) {
        String profile = parameters.one("profil", LONGEST_PROFILE).orElse("");
        show(request, model, profile);
        ProfileDesk desk = new ProfileDesk(site, site.today());
        try {
            model.addAttribute("result", Excerpt.of(desk.line(desk.read(profile))));
        } catch (ProfileException e) {
            model.addAttribute("problem", e.getMessage());
        }
        return "api";
    }

    private void show(HttpServletRequest request, Model model, String profile) {
        model.addAttribute(
                "page",
                Page.of(
                                Section.NONE,
                                "L'API de Palier",
                                "Lire le catalogue des programmes et orienter une structure depuis votre propre outil :"
                                        + " adresses, exemples à copier, limites.",
                                PATH)
                        .wearing("api.css"));
        model.addAttribute("requests", Example.all(Origin.of(request)));
        model.addAttribute("profile", profile);
        model.addAttribute("kinds", List.of(ProblemKind.values()));
        model.addAttribute("colophon", new CatalogueTree(site.catalogue(), site.today()).colophon());
        model.addAttribute("longestList", OrientationEndpoint.LONGEST_LIST);
        model.addAttribute("mostLines", OrientationEndpoint.MOST_LINES);
    }
}
