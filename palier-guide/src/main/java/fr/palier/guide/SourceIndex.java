package fr.palier.guide;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Document;
import fr.palier.engine.criteria.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers the sections that a catalogue's statements come from, so that each can be cited in one figure. */
public final class SourceIndex {

    /**
     * A numbered section.
     *
     * @param number from 1
     * @param document what its document is called, in short
     * @param section what it is called itself
     */
    public record Entry(int number, Source source, String document, String section) {

        /** What it is called, its document included. */
        public String title() {
            return document + ". " + section;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    public SourceIndex(Catalogue catalogue) {
        for (Document document : catalogue.documents()) {
            new TreeMap<>(document.sections())
                    .forEach((section, name) -> entries.add(
                            new Entry(entries.size() + 1, new Source(document.id(), section), called(document), name)));
        }
    }

    /** All of them, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The number of a section; empty where the catalogue does not describe it. */
    public Optional<Entry> find(Source source) {
        return entries.stream().filter(entry -> entry.source().equals(source)).findFirst();
    }

    /** Some sections as marks: "[2, 5]"; empty for none. */
    public String marks(Collection<Source> sources) {
        List<String> numbers = sources.stream()
                .flatMap(source -> find(source).stream())
                .map(Entry::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return numbers.isEmpty() ? "" : "[" + String.join(", ", numbers) + "]";
    }

    /** Some sections with their titles, by document: "Avise, 2025 : [2] …, [5] …."; empty for none. */
    public String list(Collection<Source> sources) {
        Map<String, List<String>> byDocument = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> sources.contains(entry.source()))
                .forEach(entry -> byDocument
                        .computeIfAbsent(entry.document(), _ -> new ArrayList<>())
                        .add("[" + entry.number() + "] " + entry.section()));
        List<String> documents = new ArrayList<>();
        byDocument.forEach(
                (document, sections) -> documents.add(document + " : " + String.join(" ; ", sections) + "."));
        return String.join(" ", documents);
    }

    private static String called(Document document) {
        String publisher = document.publisher();
        String year = document.date() == null ? "" : ", " + document.date().getYear();
        return publisher == null ? document.title() : publisher + year;
    }
}
