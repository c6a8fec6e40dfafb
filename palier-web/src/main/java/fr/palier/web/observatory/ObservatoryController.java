package fr.palier.web.observatory;

import fr.palier.screening.observatory.Observation;
import fr.palier.screening.observatory.ObservationWriter;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where, for which size, field and age, there are programmes, and where there are none. */
@Controller
final class ObservatoryController {

    private static final String TITLE = "Observatoire des programmes";

    private final Site site;
    private final LastObservation last;
    private final ObservatoryWriter writer;

    ObservatoryController(Site site, LastObservation last, ObservatoryWriter writer) {
        this.site = site;
        this.last = last;
        this.writer = writer;
    }

    @GetMapping(ObservatoryWriter.PATH)
    @Costly(2)
    ModelAndView page(Parameters parameters) {
        return switch (last.latest()) {
            case LastObservation.Latest.Found(Observation observation) -> {
                Sight sight = Sight.of(parameters, observation, site.geography());
                yield new ModelAndView("observatory")
                        .addObject("page", page(sight.isPlain()))
                        .addObject("observatory", writer.write(observation, sight));
            }
            case LastObservation.Latest.Unusable(String problem) -> {
                ModelAndView view = new ModelAndView("observatory-none")
                        .addObject("page", Page.unlisted(Section.NONE, TITLE))
                        .addObject("problem", problem);
                view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
                yield view;
            }
        };
    }

    /** The departments as the page shows them, for a spreadsheet. */
    @GetMapping(ObservatoryWriter.PATH + ".csv")
    @Costly(2)
    ResponseEntity<String> departements(Parameters parameters) {
        Observation observation = observation();
        return csv(
                writer.file(observation, Sight.of(parameters, observation, site.geography())),
                "palier-observatoire" + (observation.isSynthetic() ? "-synthetique" : ""));
    }

    /** All cells, for a spreadsheet. */
    @GetMapping(ObservatoryWriter.PATH + "/cellules.csv")
    @Costly(20)
    ResponseEntity<String> cells() {
        Observation observation = observation();
        return csv(
                new ObservationWriter(observation, site.geography()).cells(),
                "palier-observatoire-cellules" + (observation.isSynthetic() ? "-synthetique" : ""));
    }

    private Observation observation() {
        return switch (last.latest()) {
            case LastObservation.Latest.Found(Observation observation) -> observation;
            case LastObservation.Latest.Unusable(String problem) -> throw Refusal.unavailable(problem);
        };
    }

    private static ResponseEntity<String> csv(String text, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .body(text);
    }

    private static Page page(boolean isPlain) {
        Page page = isPlain
                ? Page.of(
                        Section.NONE,
                        TITLE,
                        "Où, en France, et pour quelles structures de l'ESS il y a des programmes d'accompagnement au"
                                + " changement d'échelle, et où il n'y en a pas : carte, tableau et données.",
                        ObservatoryWriter.PATH)
                : Page.unlisted(Section.NONE, TITLE);
        return page.wearing("france.css")
                .wearing("figures.css")
                .wearing("observatory.css")
                .with("pointed.js");
    }
}
