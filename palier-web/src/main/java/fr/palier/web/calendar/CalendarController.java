package fr.palier.web.calendar;

import fr.palier.web.answers.Mine;
import fr.palier.web.answers.Visitor;
import fr.palier.web.page.Choice;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Origin;
import fr.palier.web.page.Page;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Redirect;
import fr.palier.web.page.Section;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Twelve months of windows, of all programmes or of those that the address names. */
@Controller
final class CalendarController {

    private static final String PATH = "/calendrier";

    private final Site site;
    private final AgendaWriter writer;

    CalendarController(Site site, AgendaWriter writer) {
        this.site = site;
        this.writer = writer;
    }

    @GetMapping(PATH)
    @Costly
    ModelAndView calendar(Visitor visitor, Parameters parameters, HttpServletRequest request) {
        Choice choice = Choice.of(parameters, site.catalogue());
        if (!choice.isReadable()) {
            return new ModelAndView(Redirect.to(address(PATH, choice)));
        }
        Mine mine = Mine.of(visitor.orientation(site));
        String file = address(FeedController.CALENDAR, choice);
        String origin = Origin.of(request);
        ModelAndView view = new ModelAndView("calendar");
        view.addObject("page", page(choice));
        view.addObject("agenda", writer.write(choice.sheets(), site.today()));
        view.addObject("choice", choice);
        view.addObject("sheets", site.catalogue().sheets());
        view.addObject("mine", mine);
        view.addObject("isMine", isSame(choice, mine));
        view.addObject("file", file);
        view.addObject("address", origin + file);
        view.addObject("subscription", "webcal" + origin.substring(origin.indexOf(':')) + file);
        return view;
    }

    private static String address(String path, Choice choice) {
        return choice.isOfAll() ? path : path + "?" + choice.query();
    }

    private static boolean isSame(Choice choice, Mine mine) {
        return !choice.isOfAll() && Set.copyOf(choice.ids()).equals(Set.copyOf(mine.programmes()));
    }

    private static Page page(Choice choice) {
        Page page = !choice.isNamed()
                ? Page.of(
                        Section.CALENDAR,
                        "Le calendrier des candidatures",
                        "Quand candidater aux programmes d'accompagnement au changement d'échelle : douze mois de"
                                + " périodes, leur certitude, et un agenda auquel s'abonner.",
                        PATH)
                : Page.unlisted(Section.CALENDAR, "Le calendrier des candidatures");
        return page.wearing("calendar.css");
    }
}
