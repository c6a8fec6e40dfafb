package fr.palier.web.programmes;

import fr.palier.search.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of programmes, ready to print.
 *
 * @param title how many there are, and of what
 * @param text what is searched
 * @param asides what is to be known of the search: words left aside, a filter that could not be applied
 * @param groups the ways to narrow it down, with counts
 * @param active what narrows it down now
 * @param clear the address without any of it
 * @param rows the programmes, in order
 * @param order why they stand in this order; null where there is nothing to order
 * @param wayOut what to do where nothing is left; null where something is
 * @param isAnswered whether the visitor has said anything yet
 */
public record Listing(
        String title,
        String text,
        List<Aside> asides,
        List<Group> groups,
        List<Active> active,
        String clear,
        List<Row> rows,
        @Nullable String order,
        @Nullable WayOut wayOut,
        boolean isAnswered) {

    public Listing {
        asides = List.copyOf(asides);
        groups = List.copyOf(groups);
        active = List.copyOf(active);
        rows = List.copyOf(rows);
    }

    /** A remark, with a link where one helps; null for none. */
    public record Aside(
            String text, @Nullable String path, @Nullable String label) {}

    /** A way to narrow it down. */
    public record Group(String name, String title, String note, boolean isList, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** One value, with how many programmes there would be. */
    public record Choice(String value, String label, int count, boolean isChosen) {}

    /** What narrows the list down, and the address without it. */
    public record Active(String label, String without) {}

    /**
     * A programme.
     *
     * @param kind the visitor's verdict in styles and signs; null before any answer
     * @param word the same as a word
     * @param reasons where the words of the search were found
     */
    public record Row(
            String id,
            String name,
            String carriers,
            @Nullable String summary,
            List<Fact> facts,
            String window,
            @Nullable String kind,
            @Nullable String word,
            List<Found.Reason> reasons) {

        public Row {
            facts = List.copyOf(facts);
            reasons = List.copyOf(reasons);
        }
    }

    /** A fact in two words. */
    public record Fact(String label, String value) {}

    /**
     * What to do where nothing is left.
     *
     * @param spellings other spellings to try
     * @param drops what to leave out, with how many programmes that leaves
     * @param words words to look for one by one, with how many programmes have each
     */
    public record WayOut(List<Link> spellings, List<Link> drops, List<Link> words) {

        public WayOut {
            spellings = List.copyOf(spellings);
            drops = List.copyOf(drops);
            words = List.copyOf(words);
        }
    }

    /** Another list, and how many programmes it has; zero where that is not told. */
    public record Link(String label, String path, int count) {}

    /** How many programmes, in words. */
    static String programmes(int count) {
        return count == 0 ? "Aucun programme" : count == 1 ? "1 programme" : count + " programmes";
    }
}
