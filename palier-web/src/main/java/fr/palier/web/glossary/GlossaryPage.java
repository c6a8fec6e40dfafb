package fr.palier.web.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glossary, ready to print, in alphabetical order. */
record GlossaryPage(List<Entry> entries) {

    GlossaryPage {
        entries = List.copyOf(entries);
    }

    /**
     * A term.
     *
     * @param word what it is called first
     * @param name the words that an abbreviation stands for; null where it is none
     * @param also other forms, in one line; empty for none
     * @param source where the definition comes from, in words
     */
    record Entry(
            String id,
            String word,
            @Nullable String name,
            String also,
            String definition,
            String source,
            List<Link> see) {
        Entry {
            see = List.copyOf(see);
        }
    }

    /** Where one reads on, here or elsewhere. */
    record Link(String label, String url) {}
}
