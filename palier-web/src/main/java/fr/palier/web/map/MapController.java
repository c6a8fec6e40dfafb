package fr.palier.web.map;

import fr.palier.engine.facts.Territory;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import fr.palier.web.wording.Gloss;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All programmes on one page: a matrix, and a map whose regions can be chosen. */
@Controller
final class MapController {

    private static final String STYLE = "map.css";

    private final Site site;
    private final MatrixWriter matrix;
    private final PanelWriter panels;
    private final Atlas atlas;

    MapController(Site site, MatrixWriter matrix, PanelWriter panels, Atlas atlas) {
        this.site = site;
        this.matrix = matrix;
        this.panels = panels;
        this.atlas = atlas;
    }

    @GetMapping("/cartographie")
    Object map(Parameters parameters, Model model) {
        if (parameters.has("lieu")) {
            String address = Places.chosen(parameters, site.geography())
                    .map(place -> "?" + Places.address(place))
                    .orElse("");
            return Redirect.to(Section.MAP.path() + address + "#lieu");
        }
        Optional<Territory> chosen = Places.asked(parameters, site.geography());
        Territory place = chosen.orElse(null);
        Gloss gloss = new Gloss();
        model.addAttribute("page", page(chosen));
        model.addAttribute("matrix", matrix.write(gloss));
        model.addAttribute("panel", place == null ? panels.ofFrance(gloss) : panels.of(place, gloss));
        model.addAttribute("isChosen", place != null);
        model.addAttribute("picture", atlas.svg(place));
        model.addAttribute("legend", atlas.legend());
        model.addAttribute("islands", atlas.islands(place));
        model.addAttribute("collectivities", atlas.collectivities(place));
        model.addAttribute("choices", atlas.choices(place));
        model.addAttribute("lines", atlas.lines());
        model.addAttribute("others", atlas.others());
        return "map";
    }

    private Page page(Optional<Territory> chosen) {
        int count = site.catalogue().sheets().size();
        String title = chosen.map(place -> "Programmes : " + place.name()).orElse("Cartographie des programmes");
        return Page.of(
                        Section.MAP,
                        title,
                        "Les " + count + " programmes d'accompagnement de l'ESS selon leur échelle et leur"
                                + " spécialisation, et sur une carte de France, outre-mer compris.",
                        Section.MAP.path())
                .wearing("france.css")
                .wearing(STYLE)
                .with("map.js");
    }
}
