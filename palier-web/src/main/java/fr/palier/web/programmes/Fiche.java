package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.SourceList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme as its page shows it, in the order of the guide's fiches.
 *
 * @param overline what it is made for, and the networks it belongs to
 * @param carriers who carries it, as a line of its own
 * @param carriedOtherwise what the sources say otherwise of who carries it
 * @param record what it has done so far
 * @param candidature when one can apply, with its certainty
 * @param window the same, seen from today
 * @param dated whether a calendar has anything to show of it
 * @param advice what the visitor's answers say of it; null before any answer
 * @param ask the question whose answer settles most; null where none is left
 * @param rules the criteria as HTML, with what the visitor's answers say of each
 * @param gives what it does for those it takes
 * @param facts the facts of the guide
 * @param contradictions what the sources say in two ways, beside no single fact
 * @param neighbours programmes near it
 * @param checked the day of the last check against the source; null where it is not known
 * @param data the same for search engines, as JSON that may stand in a page
 */
record Fiche(
        String id,
        String name,
        String overline,
        String carriers,
        List<String> carriedOtherwise,
        @Nullable String summary,
        @Nullable String presentation,
        List<Told> record,
        Told candidature,
        String window,
        boolean dated,
        List<Sheet.Link> links,
        @Nullable Advice advice,
        Advice.@Nullable Ask ask,
        String rules,
        List<Told> gives,
        List<Fact> facts,
        List<Contradiction> contradictions,
        List<Neighbour> neighbours,
        List<SourceList.Entry> sources,
        @Nullable String checked,
        String data) {

    Fiche {
        carriedOtherwise = List.copyOf(carriedOtherwise);
        record = List.copyOf(record);
        links = List.copyOf(links);
        gives = List.copyOf(gives);
        facts = List.copyOf(facts);
        contradictions = List.copyOf(contradictions);
        neighbours = List.copyOf(neighbours);
        sources = List.copyOf(sources);
    }

    /** A fact, what is said beside it (null for nothing) and what the sources say otherwise. */
    record Fact(
            String label,
            String value,
            @Nullable String detail,
            List<String> divergences,
            List<SourceList.Entry> sources) {

        Fact {
            divergences = List.copyOf(divergences);
            sources = List.copyOf(sources);
        }
    }

    /** A statement of the source. */
    record Told(String text, @Nullable String divergence, List<SourceList.Entry> sources) {

        Told {
            sources = List.copyOf(sources);
        }
    }

    /** What the source says in two ways. */
    record Contradiction(String subject, String text, List<SourceList.Entry> sources) {

        Contradiction {
            sources = List.copyOf(sources);
        }
    }

    /** A programme near this one, and why it is. */
    record Neighbour(String id, String name, String carriers, String reason) {}
}
