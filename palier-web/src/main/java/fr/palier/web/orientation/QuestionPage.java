package fr.palier.web.orientation;

import fr.palier.catalogue.sheets.Glossary;
import fr.palier.web.page.Page;
import fr.palier.web.page.Section;
import fr.palier.web.page.Stair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, ready to print.
 *
 * @param fact what it is about
 * @param question the title of the page
 * @param help how to answer; null for nothing
 * @param words the terms of the glossary that the question speaks of
 * @param form how it is answered: buttons, boxes, text, place or places
 * @param options the answers to choose from
 * @param none what ticks that none of them applies
 * @param typed the text in the field
 * @param example how it may be written
 * @param problem why the last attempt was not understood; null where there was none
 * @param known what a register told of it; null where none did
 * @param found the places that answer what was searched
 * @param searched what was searched; null where nothing was
 * @param chosen the places chosen so far
 * @param why what programmes demand of it
 * @param whyTitle how many programmes it can still settle
 * @param progress "Encore au plus 9 questions"
 * @param possible "7 programmes sont encore possibles"
 * @param action where the form is sent
 * @param results where one sees how far one has come
 * @param back where one comes from
 * @param toResults whether the answer leads back to the results
 */
public record QuestionPage(
        String fact,
        String question,
        @Nullable String help,
        List<Glossary.Term> words,
        String form,
        List<Option> options,
        String none,
        String typed,
        @Nullable String example,
        @Nullable String problem,
        @Nullable String known,
        List<Place> found,
        @Nullable String searched,
        List<Chosen> chosen,
        List<Reason> why,
        String whyTitle,
        Stair stair,
        String progress,
        String possible,
        String action,
        String results,
        String back,
        boolean toResults,
        boolean isAnswered) {

    public QuestionPage {
        words = List.copyOf(words);
        options = List.copyOf(options);
        found = List.copyOf(found);
        chosen = List.copyOf(chosen);
        why = List.copyOf(why);
    }

    /** What the page says of itself: an error first. */
    public Page page(Section section) {
        Page page = Page.unlisted(section, (problem == null ? "" : "Erreur : ") + question);
        return switch (form) {
            case "buttons" -> page; // A button answers at once.
            case "place", "places" -> page.with("count.js").with("places.js");
            default -> page.with("count.js");
        };
    }

    /** An answer to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** A place to choose. */
    public record Place(String code, String label) {}

    /**
     * A place chosen.
     *
     * @param without the address of the page without it
     */
    public record Chosen(String code, String label, String without) {}

    /** What one programme demands. */
    public record Reason(String programme, List<String> conditions) {
        public Reason {
            conditions = List.copyOf(conditions);
        }
    }
}
