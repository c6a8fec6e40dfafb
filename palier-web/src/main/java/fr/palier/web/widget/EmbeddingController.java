package fr.palier.web.widget;

import fr.palier.web.page.Embedded;
import fr.palier.web.page.Origin;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for who wants the widget on a site: choose, look, copy. */
@Controller
final class EmbeddingController {

    private static final String BEGINNING = "debut";
    private static final String COLOURS = "couleurs";
    private static final String SEARCH = "recherche";
    private static final String QUESTIONS = "orientation";
    private static final String OWN = "choisies";
    private static final String TITLE = "Palier : trouver un programme d'accompagnement";

    @GetMapping(Embedded.EXPLANATION)
    String page(Parameters parameters, HttpServletRequest request, Model model) {
        Theme asked = Theme.of(parameters);
        boolean isOwn = parameters
                .word(COLOURS, List.of("palier", OWN))
                .map(OWN::equals)
                .orElse(!asked.isOfHouse());
        Theme theme = isOwn ? asked : Theme.NONE;
        boolean isSearch = parameters
                .word(BEGINNING, List.of(SEARCH, QUESTIONS))
                .orElse(SEARCH)
                .equals(SEARCH);
        String path = (isSearch ? Visit.SEARCH : Visit.QUESTIONS) + (theme.isOfHouse() ? "" : "?" + theme.query());
        model.addAttribute(
                "page",
                Page.of(
                                Section.NONE,
                                "Palier sur votre site",
                                "Montrez la recherche et l'orientation de Palier dans vos pages, à vos couleurs :"
                                        + " sans cookie, sans JavaScript obligatoire.",
                                Embedded.EXPLANATION)
                        .wearing("programmes.css")
                        .wearing("widget-page.css")
                        .with("copy.js")
                        .with("widget-host.js"));
        model.addAttribute("isOwn", isOwn);
        model.addAttribute("isSearch", isSearch);
        model.addAttribute("ground", (asked.ground() == null ? Theme.LIGHT_GROUND : asked.ground()).hex());
        model.addAttribute("accent", (asked.accent() == null ? Theme.LIGHT_ACCENT : asked.accent()).hex());
        model.addAttribute("corrections", theme.corrections());
        model.addAttribute("path", path);
        model.addAttribute("title", TITLE);
        model.addAttribute("snippet", snippet(Origin.of(request), path));
        return "widget";
    }

    /** What is to be copied; without the script the frame keeps its height and scrolls. */
    private static String snippet(String origin, String path) {
        return "<iframe data-palier src=\"" + HtmlUtils.htmlEscape(origin + path, "UTF-8") + "\"\n"
                + "  title=\"" + TITLE + "\" height=\"720\" loading=\"lazy\"\n"
                + "  style=\"width: 100%; min-width: 280px; border: 0\"></iframe>\n"
                + "<script src=\"" + HtmlUtils.htmlEscape(origin + StyleController.SCRIPT, "UTF-8")
                + "\" async></script>\n";
    }
}
