package fr.palier.web.results;

import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.SourceList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of results, ready to print.
 *
 * @param headline the sentence that answers
 * @param rest what is still open; null where nothing is
 * @param day the day of evaluation in words
 * @param chips what was answered
 * @param groups the programmes by verdict, empty groups left out
 * @param sources the sections that the page cites
 * @param next the question worth answering next; null where none is
 * @param refinements questions whose answer would only rank better
 * @param first what to do first, where nothing fits; otherwise empty
 * @param advisers who orients, where nothing fits; otherwise empty
 */
public record Results(
        String headline,
        @Nullable String rest,
        String day,
        List<Chip> chips,
        List<Group> groups,
        List<SourceList.Entry> sources,
        Advice.@Nullable Ask next,
        List<Advice.Ask> refinements,
        List<Step> first,
        List<Contact> advisers) {

    public Results {
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
        refinements = List.copyOf(refinements);
        first = List.copyOf(first);
        advisers = List.copyOf(advisers);
    }

    /**
     * One answer.
     *
     * @param label what was asked, in a few words
     * @param value what is known; "je ne sais pas" where nothing is
     * @param declined whether nothing is known
     * @param origin the register that it was taken from; null where the visitor said it
     * @param path where it can be changed; null where it cannot
     */
    public record Chip(
            String fact,
            String label,
            String value,
            boolean declined,
            @Nullable String origin,
            @Nullable String path) {}

    /** The programmes with one verdict. */
    public record Group(String id, String kind, String title, String explanation, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One programme.
     *
     * @param offer what it gives and costs, in one line
     * @param window when one can apply
     * @param inside all the rest, as markup
     */
    public record Row(
            String id, String name, String carriers, String offer, String window, Advice advice, String inside) {}

    /** Something to do first, with where it leads; the address is null where it leads nowhere. */
    public record Step(
            String text, @Nullable String path, @Nullable String label) {}

    /** Someone to turn to. */
    public record Contact(String name, @Nullable String when, List<Link> links) {
        public Contact {
            links = List.copyOf(links);
        }
    }

    /** An address outside. */
    public record Link(String label, String url) {}
}
