package fr.palier.web.calendar;

import fr.palier.guide.calendar.Calendars;
import fr.palier.guide.calendar.News;
import fr.palier.web.page.Choice;
import fr.palier.web.page.Costly;
import fr.palier.web.page.Origin;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import fr.palier.web.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What calendars and feed readers come back for. It depends on the catalogue and the day alone. */
@Controller
final class FeedController {

    static final String CALENDAR = "/calendrier.ics";

    private static final String CALENDAR_TYPE = "text/calendar;charset=UTF-8";
    private static final String FEED_TYPE = "application/atom+xml;charset=UTF-8";

    private final Site site;

    FeedController(Site site) {
        this.site = site;
    }

    /**
     * The windows of all programmes, or of those named. A subscription outlives a catalogue: programmes that are
     * gone have no window any more, and bring back no one else's.
     */
    @GetMapping(CALENDAR)
    @Costly
    ResponseEntity<String> calendar(Parameters parameters) {
        Choice choice = Choice.of(parameters, site.catalogue());
        Calendars calendars = calendars();
        return calendar("candidatures.ics", choice.isNamed() ? calendars.of(choice.ids()) : calendars.all());
    }

    /** The windows of one programme. */
    @GetMapping("/programmes/{id}.ics")
    @Costly
    ResponseEntity<String> programme(@PathVariable("id") String id) {
        if (site.catalogue().find(id).isEmpty()) {
            throw Refusal.notFound();
        }
        return calendar(id + ".ics", calendars().of(List.of(id)));
    }

    /** What changed in the catalogue. */
    @GetMapping(News.PATH)
    @Costly
    ResponseEntity<String> news(HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, FEED_TYPE)
                .body(new News(site.catalogue(), URI.create(Origin.of(request) + "/")).atom());
    }

    private Calendars calendars() {
        return new Calendars(site.catalogue(), site.today());
    }

    private static ResponseEntity<String> calendar(String name, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .body(text);
    }
}
