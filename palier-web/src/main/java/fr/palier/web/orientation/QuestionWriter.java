package fr.palier.web.orientation;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.profiles.PlaceSearch;
import fr.palier.catalogue.profiles.Typed;
import fr.palier.catalogue.profiles.TypedDates;
import fr.palier.catalogue.profiles.TypedNumbers;
import fr.palier.catalogue.wording.Reasons;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Level;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Value;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.Findings;
import fr.palier.engine.wording.French;
import fr.palier.engine.wording.Phrases;
import fr.palier.sirene.Lookup;
import fr.palier.sirene.Provenance;
import fr.palier.web.answers.Answers;
import fr.palier.web.page.Site;
import fr.palier.web.page.Stair;
import fr.palier.web.prefill.PrefillController;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of a question. */
@Component
final class QuestionWriter {

    private final Site site;
    private final Catalogue catalogue;
    private final PlaceSearch places;
    private final Lookup lookup;

    QuestionWriter(Site site, PlaceSearch places, Lookup lookup) {
        this.site = site;
        this.catalogue = site.catalogue();
        this.places = places;
        this.lookup = lookup;
    }

    QuestionPage write(
            Fact fact,
            Answers answers,
            Orientation orientation,
            Attempt attempt,
            boolean toResults,
            Addresses addresses) {
        Phrases phrases = catalogue.wording().phrases(fact);
        Value value = answers.profile().value(fact);
        Progress progress = Progress.of(answers, orientation);
        List<QuestionPage.Reason> why = why(fact, answers, orientation);
        String question = phrases.question() == null ? French.sentence(phrases.label()) + " ?" : phrases.question();
        return new QuestionPage(
                fact.name(),
                question,
                phrases.help(),
                catalogue.glossary().in(question + " " + Objects.requireNonNullElse(phrases.help(), "")),
                form(fact),
                options(fact, phrases, value, attempt),
                "Aucune de ces réponses",
                attempt.typed().orElseGet(() -> typed(fact, answers)),
                example(fact),
                attempt.problem().map(Typed.NotUnderstood::problem).orElse(null),
                answers.on(fact).flatMap(this::known).orElse(null),
                found(fact, attempt),
                attempt.searched().orElse(null),
                chosen(fact, value, attempt, toResults, addresses),
                why,
                whyTitle(why.size(), answers.on(fact).isPresent()),
                Stair.of(progress.answered(), progress.remaining()),
                progress.say(),
                progress.sayPossible(),
                addresses.question(fact),
                addresses.results(),
                back(fact, answers, toResults, addresses),
                toResults,
                answers.on(fact).isPresent());
    }

    private static String form(Fact fact) {
        return switch (fact.type()) {
            case FactType.Flag _ -> "buttons";
            case FactType.Choice choice -> choice.values().isEmpty() ? "text" : "buttons";
            case FactType.Selection selection -> selection.values().isEmpty() ? "text" : "boxes";
            case FactType.Quantity _, FactType.Day _ -> "text";
            case FactType.Place _ -> "place";
            case FactType.Places _ -> "places";
            case FactType.Age _, FactType.Seat _, FactType.Defined _ ->
                throw new IllegalArgumentException("derived, never asked: " + fact);
        };
    }

    private static List<QuestionPage.Option> options(Fact fact, Phrases phrases, Value value, Attempt attempt) {
        return switch (fact.type()) {
            case FactType.Flag _ ->
                List.of(
                        new QuestionPage.Option("oui", "Oui", value.equals(new Value.Flag(true))),
                        new QuestionPage.Option("non", "Non", value.equals(new Value.Flag(false))));
            case FactType.Choice(List<String> values) ->
                values.stream()
                        .map(each -> new QuestionPage.Option(
                                each, French.sentence(phrases.value(each)), value.equals(new Value.Choice(each))))
                        .toList();
            case FactType.Selection(List<String> values) ->
                values.stream()
                        .map(each -> new QuestionPage.Option(
                                each, French.sentence(phrases.value(each)), isTicked(each, value, attempt)))
                        .toList();
            case FactType.Quantity _,
                    FactType.Day _,
                    FactType.Place _,
                    FactType.Places _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> List.of();
        };
    }

    private static boolean isTicked(String each, Value value, Attempt attempt) {
        return attempt.chosen()
                .map(chosen -> chosen.contains(each))
                .orElseGet(() -> value instanceof Value.Selection(Set<String> values) && values.contains(each));
    }

    /** What was answered before, as it could be typed again; not what a register told, which nobody typed. */
    private String typed(Fact fact, Answers answers) {
        boolean isTyped = form(fact).equals("text") || form(fact).equals("place");
        boolean isTold =
                answers.fromRegister().stream().anyMatch(answer -> answer.fact().equals(fact));
        return isTyped && !isTold ? said(fact, answers.profile().value(fact)).orElse("") : "";
    }

    private Optional<String> said(Fact fact, Value value) {
        return new Findings(catalogue.wording(), site.today()).value(fact, value);
    }

    /** "D'après Sirene, novembre 2026 : entre 10 et 19 salariés." */
    private Optional<String> known(Answers.Answer answer) {
        Provenance provenance = answer.provenance();
        return provenance == null
                ? Optional.empty()
                : said(answer.fact(), answer.value())
                        .map(said ->
                                "D'après " + provenance.say() + " : " + said + ". Votre réponse prendra sa place.");
    }

    private static @Nullable String example(Fact fact) {
        return switch (fact.type()) {
            case FactType.Quantity quantity -> TypedNumbers.example(quantity.scale());
            case FactType.Day _ -> TypedDates.EXAMPLE;
            case FactType.Place(Level level) ->
                switch (level) {
                    case COMMUNE -> "63000, ou Clermont-Ferrand";
                    case DEPARTEMENT -> "63, ou Puy-de-Dôme";
                    case REGION -> "Auvergne-Rhône-Alpes";
                    case EPCI -> null;
                };
            case FactType.Places _ -> "Puy-de-Dôme, Lyon, ou Bretagne";
            case FactType.Flag _,
                    FactType.Choice _,
                    FactType.Selection _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> null;
        };
    }

    /** The levels that a fact's places may have; none for a fact that is no place. */
    static Set<Level> levels(Fact fact) {
        return switch (fact.type()) {
            case FactType.Place(Level level) -> EnumSet.of(level);
            case FactType.Places _ -> EnumSet.of(Level.REGION, Level.DEPARTEMENT, Level.COMMUNE);
            case FactType.Flag _,
                    FactType.Quantity _,
                    FactType.Day _,
                    FactType.Choice _,
                    FactType.Selection _,
                    FactType.Age _,
                    FactType.Seat _,
                    FactType.Defined _ -> EnumSet.noneOf(Level.class);
        };
    }

    private List<QuestionPage.Place> found(Fact fact, Attempt attempt) {
        return attempt.searched().stream()
                .flatMap(text -> places.find(text, levels(fact)).stream())
                .map(found -> new QuestionPage.Place(found.place().code(), found.label()))
                .toList();
    }

    private List<QuestionPage.Chosen> chosen(
            Fact fact, Value value, Attempt attempt, boolean toResults, Addresses addresses) {
        if (!(fact.type() instanceof FactType.Places)) {
            return List.of();
        }
        Stream<Territory> known =
                value instanceof Value.Places(List<Territory> territories) ? territories.stream() : Stream.empty();
        List<Territory> chosen = attempt.chosen()
                .map(codes -> codes.stream().flatMap(code -> site.geography().find(code).stream()))
                .orElse(known)
                .toList();
        return chosen.stream()
                .map(place -> new QuestionPage.Chosen(
                        place.code(), place.name(), without(place, chosen, fact, toResults, addresses)))
                .toList();
    }

    private static String without(
            Territory gone, List<Territory> chosen, Fact fact, boolean toResults, Addresses addresses) {
        List<String> codes = chosen.stream()
                .filter(place -> !place.equals(gone))
                .map(Territory::code)
                .toList();
        return addresses
                .withPlaces(fact, codes.isEmpty() ? List.of("") : codes, toResults)
                .encode()
                .toUriString();
    }

    private List<QuestionPage.Reason> why(Fact fact, Answers answers, Orientation orientation) {
        Reasons reasons = new Reasons(catalogue.wording(), fact);
        boolean isAnswered = answers.on(fact).isPresent();
        return orientation.outcomes().stream()
                .filter(outcome -> isAnswered
                        || (outcome.verdict() == Verdict.TO_COMPLETE
                                && outcome.missing().contains(fact)))
                .map(outcome -> reason(outcome.programme(), reasons))
                .filter(reason -> !reason.conditions().isEmpty())
                .toList();
    }

    private static QuestionPage.Reason reason(Programme programme, Reasons reasons) {
        return new QuestionPage.Reason(programme.name(), reasons.in(programme.criterion()));
    }

    private static String whyTitle(int count, boolean isAnswered) {
        if (count == 0) {
            return "Pourquoi cette question ? Elle sert à classer les programmes.";
        }
        String programmes = count == 1 ? "1 programme" : count + " programmes";
        return isAnswered
                ? "Pourquoi cette question ? Elle compte pour " + programmes + "."
                : "Pourquoi cette question ? Elle peut encore trancher pour " + programmes + ".";
    }

    private String back(Fact fact, Answers answers, boolean toResults, Addresses addresses) {
        if (toResults) {
            return addresses.results();
        }
        List<Answers.Answer> given = answers.given();
        Optional<Answers.Answer> before = answers.on(fact)
                .map(given::indexOf)
                .filter(place -> place > 0)
                .map(place -> given.get(place - 1))
                .or(() -> answers.on(fact).isPresent() || given.isEmpty()
                        ? Optional.empty()
                        : Optional.of(given.getLast()));
        return before.map(answer -> addresses.question(answer.fact())).orElseGet(() -> start(addresses));
    }

    /** What comes before the first question: on the site, finding one's organisation where a register is at hand. */
    private String start(Addresses addresses) {
        return addresses.equals(Addresses.SITE) && !lookup.isEmpty() ? PrefillController.PATH : addresses.home();
    }
}
