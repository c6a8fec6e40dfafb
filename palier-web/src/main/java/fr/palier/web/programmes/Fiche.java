package fr.palier.web.programmes;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.SourceList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme as its page shows it.
 *
 * @param overline what it is made for, and the networks it belongs to
 * @param facts in the order of the guide's fiches
 * @param inside the criteria as HTML, with what the visitor's answers say of each
 * @param candidature when one can apply, with its certainty
 * @param window the same, seen from today
 * @param checked the day of the last check against the source; null where it is not known
 */
record Fiche(
        String id,
        String name,
        String overline,
        String carriers,
        @Nullable String summary,
        @Nullable String presentation,
        List<Fact> facts,
        Advice advice,
        String inside,
        List<Told> gives,
        List<Told> record,
        String candidature,
        String window,
        @Nullable String divergence,
        List<Contradiction> contradictions,
        List<Sheet.Link> links,
        List<SourceList.Entry> sources,
        @Nullable String checked) {

    /** A fact, what is said beside it and what the source says otherwise; null for nothing. */
    record Fact(
            String label,
            String value,
            @Nullable String detail,
            @Nullable String divergence,
            List<SourceList.Entry> sources) {}

    /** A statement of the source. */
    record Told(String text, @Nullable String divergence, List<SourceList.Entry> sources) {}

    /** What the source says in two ways. */
    record Contradiction(String subject, String text) {}
}
