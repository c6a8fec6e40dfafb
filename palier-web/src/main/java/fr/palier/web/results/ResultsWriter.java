package fr.palier.web.results;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Landscape;
import fr.palier.catalogue.sheets.Preparation;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Adviser;
import fr.palier.catalogue.wording.Headline;
import fr.palier.catalogue.wording.Offer;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.catalogue.wording.Windows;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Question;
import fr.palier.engine.orientation.Verdict;
import fr.palier.engine.wording.French;
import fr.palier.sirene.Provenance;
import fr.palier.web.answers.Answers;
import fr.palier.web.orientation.Addresses;
import fr.palier.web.page.Site;
import fr.palier.web.wording.AdviceMarkup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page of results from an orientation. */
@Component
public final class ResultsWriter {

    private final Catalogue catalogue;
    private final SheetWording wording;
    private final SourceList sources;

    ResultsWriter(Site site, SheetWording wording, SourceList sources) {
        this.catalogue = site.catalogue();
        this.wording = wording;
        this.sources = sources;
    }

    /**
     * The page of some answers.
     *
     * @param addresses where they can be changed; null where they came in a link, so that they cannot
     */
    public Results write(Answers answers, Orientation orientation, @Nullable Addresses addresses) {
        Adviser adviser = new Adviser(catalogue, sources, answers.profile(), orientation.date(), answers.origins());
        boolean isFitting = orientation.outcomes().stream()
                .anyMatch(outcome -> outcome.verdict() == Verdict.ELIGIBLE || outcome.verdict() == Verdict.SOON);
        return new Results(
                Headline.of(orientation),
                Headline.rest(orientation).orElse(null),
                French.date(orientation.date()),
                answers.given().stream()
                        .map(answer -> chip(answer, adviser, addresses))
                        .toList(),
                groups(orientation, adviser, addresses),
                adviser.cited(orientation.outcomes()),
                orientation.nextQuestion().map(Question::fact).map(adviser::ask).orElse(null),
                Refinements.of(orientation, answers).stream().map(adviser::ask).toList(),
                isFitting ? List.of() : steps(),
                isFitting ? List.of() : contacts());
    }

    private Results.Chip chip(Answers.Answer answer, Adviser adviser, @Nullable Addresses addresses) {
        Fact fact = answer.fact();
        String value = adviser.said(fact).orElse("je ne sais pas");
        Provenance provenance = answer.provenance();
        return new Results.Chip(
                fact.name(),
                French.sentence(catalogue.wording().phrases(fact).label()),
                value,
                !answer.value().isKnown(),
                provenance == null ? null : provenance.say(),
                addresses == null ? null : addresses.change(fact.name()));
    }

    private List<Results.Group> groups(Orientation orientation, Adviser adviser, @Nullable Addresses addresses) {
        return Stream.of(Verdict.values())
                .filter(verdict -> !orientation.with(verdict).isEmpty())
                .map(verdict -> group(verdict, orientation, adviser, addresses))
                .toList();
    }

    private Results.Group group(
            Verdict verdict, Orientation orientation, Adviser adviser, @Nullable Addresses addresses) {
        List<Results.Row> rows = orientation.with(verdict).stream()
                .map(outcome -> row(outcome, orientation.date(), adviser, addresses))
                .toList();
        return switch (verdict) {
            case ELIGIBLE ->
                new Results.Group(
                        "eligibles",
                        "eligible",
                        "Éligible dès aujourd'hui",
                        "Vous remplissez chaque critère que le guide énonce. Le jury juge le reste.",
                        rows);
            case SOON ->
                new Results.Group(
                        "bientot", "soon", "Bientôt éligible", "Le temps seul suffira : notez la date.", rows);
            case TO_COMPLETE ->
                new Results.Group(
                        "a-completer",
                        "complete",
                        "À compléter",
                        "Vos réponses ne suffisent pas encore à trancher.",
                        rows);
            case NOT_ELIGIBLE ->
                new Results.Group(
                        "non-eligibles",
                        "refused",
                        "Pas éligible à ce jour",
                        "Voici pourquoi, et par où y entrer quand c'est possible.",
                        rows);
        };
    }

    private Results.Row row(Outcome outcome, LocalDate date, Adviser adviser, @Nullable Addresses addresses) {
        Sheet sheet = catalogue.get(outcome.programme().id());
        Advice advice = adviser.advise(outcome);
        return new Results.Row(
                sheet.id(),
                sheet.name(),
                wording.carriers(sheet),
                Offer.say(sheet, wording),
                Windows.say(sheet.calendar(), date),
                advice,
                AdviceMarkup.of(advice, addresses == null ? null : addresses::change));
    }

    private List<Results.Step> steps() {
        return catalogue.preparation().firstSteps().stream().map(this::step).toList();
    }

    private Results.Step step(Preparation.Step step) {
        String text = step.text().text();
        return programme(step.programme())
                .map(sheet -> new Results.Step(text, "/programmes/" + sheet.id(), sheet.name()))
                .orElseGet(() -> new Results.Step(text, null, null));
    }

    private Optional<Sheet> programme(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(catalogue::find);
    }

    private List<Results.Contact> contacts() {
        return catalogue.landscape().advisers().stream()
                .map(ResultsWriter::contact)
                .toList();
    }

    private static Results.Contact contact(Landscape.Organisation organisation) {
        return new Results.Contact(
                organisation.name(),
                organisation.when(),
                organisation.links().stream()
                        .map(link -> new Results.Link(link.label(), link.url()))
                        .toList());
    }
}
