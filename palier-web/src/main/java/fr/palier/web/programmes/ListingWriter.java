package fr.palier.web.programmes;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.wording.French;
import fr.palier.search.Found;
import fr.palier.search.ProgrammeSearch;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the list of programmes that an address asks for. */
@Component
public final class ListingWriter {

    private final Site site;
    private final SheetWording wording;
    private final ProgrammeSearch search;
    private final Facets facets;

    ListingWriter(Site site, SheetWording wording, ProgrammeSearch search, Facets facets) {
        this.site = site;
        this.wording = wording;
        this.search = search;
        this.facets = facets;
    }

    /**
     * The programmes that some words find, in a list that stands elsewhere on the site.
     *
     * @param base the address of that list without any word
     */
    public Listing search(String base, Parameters parameters, Answers answers) {
        return write(Asked.at(base, parameters), answers);
    }

    Listing write(Asked asked, Answers answers) {
        boolean isAnswered = answers.tellsAnything();
        Asked applied = isAnswered ? asked : asked.without(Facets.STANDING);
        List<Facet> shown = facets.all().stream()
                .filter(facet -> isAnswered || !facet.name().equals(Facets.STANDING))
                .toList();
        Optional<Found> found =
                Optional.of(applied.text()).filter(text -> !text.isEmpty()).map(search::search);
        boolean isSearched = found.stream().anyMatch(some -> !some.words().isEmpty());
        Selection selection = new Selection(
                shown, candidates(answers, isSearched ? found.get().hits() : null));
        List<Candidate> left = selection.of(applied);
        Map<String, List<Found.Reason>> reasons = found.stream()
                .flatMap(some -> some.hits().stream())
                .collect(Collectors.toMap(Found.Hit::id, Found.Hit::reasons));
        List<Listing.Row> rows = left.stream()
                .map(candidate ->
                        row(candidate, reasons.getOrDefault(candidate.sheet().id(), List.of())))
                .toList();
        return new Listing(
                title(rows.size(), asked),
                asked.text(),
                asides(asked, isAnswered, found),
                selection.groups(applied),
                selection.active(applied),
                applied.withoutChoices().address(),
                rows,
                order(rows.size(), isSearched, isAnswered),
                rows.isEmpty() ? wayOut(applied, selection, found) : null,
                isAnswered);
    }

    /** What facets choose from: what was found, or everything; the visitor's own order where nothing is searched. */
    private List<Candidate> candidates(Answers answers, @Nullable List<Found.Hit> hits) {
        Catalogue catalogue = site.catalogue();
        List<Outcome> outcomes = answers.tellsAnything()
                ? Orientation.of(answers.profile(), site.today(), catalogue.programmes(), answers.declined())
                        .outcomes()
                : List.of();
        Map<String, Outcome> byId = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.programme().id(), Function.identity()));
        Stream<String> ids = hits != null
                ? hits.stream().map(Found.Hit::id)
                : outcomes.isEmpty()
                        ? catalogue.sheets().stream().map(Sheet::id)
                        : outcomes.stream().map(outcome -> outcome.programme().id());
        return ids.map(id -> new Candidate(catalogue.get(id), byId.get(id))).toList();
    }

    private static String title(int count, Asked asked) {
        if (asked.isEmpty()) {
            return count == 1 ? "1 programme" : "Les " + count + " programmes";
        }
        return Listing.programmes(count) + (asked.text().isEmpty() ? "" : " pour « " + asked.text() + " »");
    }

    private static @Nullable String order(int count, boolean isSearched, boolean isAnswered) {
        if (count < 2) {
            return null;
        }
        if (isSearched) {
            return "Ceux qui répondent le mieux à vos mots viennent d'abord.";
        }
        return isAnswered ? "Ceux qui vous sont ouverts viennent d'abord." : null;
    }

    private static List<Listing.Aside> asides(Asked asked, boolean isAnswered, Optional<Found> found) {
        List<Listing.Aside> asides = new ArrayList<>();
        if (!isAnswered && asked.chosen().containsKey(Facets.STANDING)) {
            asides.add(new Listing.Aside(
                    "Ce lien trie les programmes selon votre situation, et nous ne la connaissons pas encore.",
                    "/orientation",
                    "Répondre aux questions"));
        }
        found.filter(some -> some.words().isEmpty())
                .ifPresent(_ -> asides.add(new Listing.Aside(
                        "Ces mots sont trop courants pour chercher. Essayez un nom, un domaine ou un lieu.",
                        null,
                        null)));
        found.filter(some -> some.unknown().size() < some.words().size()).stream()
                .flatMap(some -> some.unknown().stream())
                .forEach(word -> asides.add(leftAside(word, asked)));
        return asides;
    }

    private static Listing.Aside leftAside(Found.Sought word, Asked asked) {
        String text = "« " + word.typed() + " » n'apparaît dans aucun programme : nous avons cherché sans.";
        String suggestion = word.suggestion();
        return suggestion == null
                ? new Listing.Aside(text, null, null)
                : new Listing.Aside(
                        text,
                        asked.withText(asked.text().replace(word.typed(), suggestion))
                                .address(),
                        "Essayer « " + suggestion + " »");
    }

    private static Listing.WayOut wayOut(Asked asked, Selection selection, Optional<Found> found) {
        List<Found.Sought> words = found.map(Found::words).orElse(List.of());
        List<Listing.Link> spellings = words.stream()
                .filter(word -> word.suggestion() != null)
                .map(word -> new Listing.Link(
                        String.valueOf(word.suggestion()),
                        asked.withText(asked.text().replace(word.typed(), String.valueOf(word.suggestion())))
                                .address(),
                        0))
                .toList();
        List<Listing.Link> drops = selection.drops(asked);
        boolean isTextAtFault = found.stream().anyMatch(some -> some.hits().isEmpty());
        List<Listing.Link> single = isTextAtFault && words.size() > 1
                ? words.stream()
                        .filter(word -> word.count() > 0)
                        .map(word -> new Listing.Link(
                                word.typed(),
                                asked.withoutChoices().withText(word.typed()).address(),
                                word.count()))
                        .toList()
                : List.of();
        return new Listing.WayOut(spellings, drops, single);
    }

    private Listing.Row row(Candidate candidate, List<Found.Reason> reasons) {
        Sheet sheet = candidate.sheet();
        Outcome outcome = candidate.outcome();
        // Where the summary answers it is shown with what was found in it, not twice.
        boolean isSaid = reasons.stream().anyMatch(Found.Reason::isOfSummary);
        return new Listing.Row(
                sheet.id(),
                sheet.name(),
                wording.carriers(sheet),
                isSaid ? null : sheet.summary(),
                facts(sheet),
                French.sentence(Windows.say(sheet.calendar(), site.today())),
                outcome == null ? null : Adviser.kind(outcome),
                outcome == null ? null : Adviser.word(outcome),
                reasons);
    }

    private List<Listing.Fact> facts(Sheet sheet) {
        return List.of(
                new Listing.Fact("Pour", wording.specialisation(sheet)),
                new Listing.Fact("Où", wording.coverage(sheet)),
                new Listing.Fact("Durée", wording.duration(sheet)),
                new Listing.Fact("Coût", wording.cost(sheet)),
                new Listing.Fact("Dotation", wording.endowment(sheet)));
    }
}
