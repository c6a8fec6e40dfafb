package fr.palier.web.wording;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.engine.criteria.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers the sections that a catalogue's statements come from. A page cites them by number, and lists at
 * its foot those that it cites. The numbers are the same on every page.
 */
public final class SourceList {

    /**
     * A numbered section.
     *
     * @param number from 1
     * @param title what it is called, its document included
     */
    public record Entry(int number, String title) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    public SourceList(Catalogue catalogue) {
        for (Document document : catalogue.documents()) {
            String name = called(document);
            new TreeMap<>(document.sections())
                    .forEach((section, title) -> add(new Source(document.id(), section), name + ". " + title));
            add(new Source(document.id(), null), name);
        }
    }

    /** The sections that some statements cite, each once, by number; those that nobody describes are left out. */
    public List<Entry> entries(Collection<Source> cited) {
        SortedMap<Integer, Entry> found = new TreeMap<>();
        for (Source source : cited) {
            find(source).ifPresent(entry -> found.put(entry.number(), entry));
        }
        return List.copyOf(found.values());
    }

    private Optional<Entry> find(Source source) {
        int place = sources.indexOf(source);
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
    }

    private void add(Source source, String title) {
        sources.add(source);
        entries.add(new Entry(entries.size() + 1, title));
    }

    private static String called(Document document) {
        String publisher = document.publisher();
        String year = document.date() == null ? "" : ", " + document.date().getYear();
        return document.title() + (publisher == null ? "" : ", " + publisher) + year;
    }
}
