package fr.palier.guide.calendar;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Journal;
import fr.palier.catalogue.sheets.Licence;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.wording.French;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** What changed in a catalogue, as an Atom feed read off its journal. */
public final class News {

    /** Where the feed is served, from the root of its site. */
    public static final String PATH = "/nouveautes.atom";

    private final Catalogue catalogue;
    private final URI site;

    /**
     * @param site where the catalogue is served; entries point to its programmes under {@code /programmes/}
     */
    public News(Catalogue catalogue, URI site) {
        this.catalogue = catalogue;
        this.site = site;
    }

    /** The feed. */
    public String atom() {
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:palier:journal");
        feed.setTitle("Palier : ce qui change dans le catalogue");
        feed.setAuthors(List.<SyndPerson>of(author()));
        feed.setAlternateLinks(List.of(link("alternate", site)));
        feed.setOtherLinks(List.of(link("self", site.resolve(PATH))));
        Licence licence = catalogue.licence();
        if (licence != null) {
            feed.setRights(licence.name() + ". " + licence.attribution() + ".");
        }
        List<Journal.Entry> told = catalogue.journal().entries();
        feed.setUpdated(
                instant(told.isEmpty() ? LocalDate.EPOCH : told.getFirst().date()));
        feed.setEntries(told.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of strings can be written", e);
        }
    }

    private Entry entry(Journal.Entry told) {
        Entry entry = new Entry();
        entry.setId("urn:palier:journal:" + told.date() + ":" + slug(told.title()));
        entry.setTitle(told.title());
        entry.setUpdated(instant(told.date()));
        entry.setPublished(instant(told.date()));
        entry.setAlternateLinks(List.of(link("alternate", address(told))));
        Content content = new Content();
        content.setType("text");
        content.setValue(text(told));
        entry.setContents(List.of(content));
        return entry;
    }

    private URI address(Journal.Entry told) {
        return told.programmes().size() == 1
                ? site.resolve("/programmes/" + told.programmes().getFirst())
                : site;
    }

    private String text(Journal.Entry told) {
        List<String> names = told.programmes().stream()
                .map(id -> catalogue.find(id).map(Sheet::name).orElse(id))
                .toList();
        String text = told.text().isEmpty() ? told.title() : told.text();
        return names.isEmpty() ? text : text + " Programmes touchés : " + French.and(names) + ".";
    }

    /** A title as a piece of an identifier: two changes of one day have two titles. */
    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Person author() {
        Person person = new Person();
        person.setName("Palier");
        return person;
    }

    private static Link link(String relation, URI address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address.toString());
        return link;
    }

    /** Noon, so that the day is the same all over France. */
    private static Date instant(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
