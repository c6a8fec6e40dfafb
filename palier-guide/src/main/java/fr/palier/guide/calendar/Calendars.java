package fr.palier.guide.calendar;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.wording.French;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Windows for applications as iCalendar files to subscribe to. A programme that takes applications all year
 * or at unknown days has no event: it is named in the calendar's description. docs/calendriers.md says what
 * an event's identity and revision mean. Safe for any number of threads.
 */
public final class Calendars {

    private static final Duration FRESH = Duration.ofDays(1);

    private final Catalogue catalogue;
    private final LocalDate date;
    private final SheetWording words;

    /**
     * @param date the day from which yearly calls are told, two of each
     */
    public Calendars(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
        this.words = new SheetWording(catalogue);
    }

    /** The windows of all programmes. */
    public String all() {
        return written("Candidatures : tous les programmes", catalogue.sheets());
    }

    /**
     * The windows of some programmes.
     *
     * @param programmes identifiers; one that is not of the catalogue, or no longer, is left out
     */
    public String of(Collection<String> programmes) {
        Set<String> chosen = Set.copyOf(programmes);
        List<Sheet> sheets = catalogue.sheets().stream()
                .filter(sheet -> chosen.contains(sheet.id()))
                .toList();
        String name = sheets.size() == 1 ? sheets.getFirst().name() : "mes programmes";
        return written("Candidatures : " + name, sheets);
    }

    private String written(String name, List<Sheet> sheets) {
        net.fortuna.ical4j.model.Calendar calendar = new net.fortuna.ical4j.model.Calendar();
        calendar.add(new ProdId("-//Palier//Candidatures//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-CALDESC", description(sheets)));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Paris"));
        calendar.add(new RefreshInterval(new ParameterList(), FRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FRESH.toString()));
        Events events = new Events(catalogue, words);
        sheets.stream()
                .flatMap(sheet -> Window.of(sheet, date).stream())
                .map(events::event)
                .forEach(calendar::add);
        StringWriter out = new StringWriter();
        try {
            // Not validated by its own writer, which wants an event in every calendar; the tests read it back.
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.byOctets(out.toString());
    }

    /** Where the dates come from, and which programmes have none. */
    private String description(List<Sheet> sheets) {
        List<String> undated = sheets.stream()
                .filter(sheet -> Window.of(sheet, date).isEmpty())
                .map(sheet -> sheet.name() + " (" + words.calendarInShort(sheet).toLowerCase(Locale.ROOT) + ")")
                .toList();
        String source =
                catalogue.licence() == null ? "Palier" : catalogue.licence().attribution();
        String known = source + ". Une date « à confirmer » est une habitude, pas une annonce.";
        return undated.isEmpty() ? known : known + " Sans date connue : " + French.and(undated) + ".";
    }
}
