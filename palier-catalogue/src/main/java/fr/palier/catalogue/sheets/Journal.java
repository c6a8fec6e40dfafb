package fr.palier.catalogue.sheets;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed in a catalogue, as its editors tell it, the newest first.
 *
 * @param entries never taken back: they number the revisions of a programme's calendar
 */
public record Journal(List<Entry> entries) {

    /** Nothing is told. */
    public static final Journal EMPTY = new Journal(List.of());

    public Journal {
        entries = List.copyOf(entries);
    }

    /** What an entry is about. */
    public enum Subject {
        NOUVEAU,
        CONDITIONS,
        CALENDRIER,
        CORRECTION,
        RETRAIT,
        AUTRE
    }

    /**
     * One change.
     *
     * @param programmes identifiers of the programmes it touches; none for the catalogue as a whole
     */
    public record Entry(LocalDate date, Subject subject, String title, String text, List<String> programmes) {
        public Entry {
            programmes = List.copyOf(programmes);
        }
    }

    /** The changes of one kind in a programme, the newest first. */
    public List<Entry> of(String programme, Subject subject) {
        return entries.stream()
                .filter(entry ->
                        entry.subject() == subject && entry.programmes().contains(programme))
                .toList();
    }
}
