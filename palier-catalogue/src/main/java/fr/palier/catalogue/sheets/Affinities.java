package fr.palier.catalogue.sheets;

import fr.palier.catalogue.rules.Terms;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.orientation.Affinity;
import fr.palier.engine.orientation.Affinity.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What ranks a programme for an organisation, read off its sheet: its speciality, its priorities, the needs
 * it answers, its scale, the time it asks, its cost, its next opening. The weights are Palier's own; they
 * stand here and nowhere else.
 */
final class Affinities {

    private static final double SPECIALITY = 3;
    private static final double PRIORITY = 2;
    private static final double NEEDS = 2;
    private static final double REACH = 2;
    private static final double TIME = 1;
    private static final double COST = 1;
    private static final double OPENING = 1;

    private final Terms terms;

    Affinities(Terms terms) {
        this.terms = terms;
    }

    List<Affinity> of(Sheet sheet) {
        List<Affinity> affinities = new ArrayList<>();
        speciality(sheet).ifPresent(affinities::add);
        priorities(sheet).ifPresent(affinities::add);
        needs(sheet).ifPresent(affinities::add);
        reach(sheet).ifPresent(affinities::add);
        time(sheet).ifPresent(affinities::add);
        cost(sheet).ifPresent(affinities::add);
        opening(sheet).ifPresent(affinities::add);
        return affinities;
    }

    private Optional<Affinity> speciality(Sheet sheet) {
        Sheet.Specialisation specialisation = sheet.specialisation();
        if (specialisation == null) {
            return Optional.empty();
        }
        if (!specialisation.sectoral()) {
            return Optional.of(new Affinity(
                    "specialisation", "Ouvert à tous les secteurs", SPECIALITY, new Measure.ByDate(_ -> 0.5)));
        }
        List<Criterion> matches = new ArrayList<>();
        among("domaines", specialisation.fields()).ifPresent(matches::add);
        among("publics", specialisation.publics()).ifPresent(matches::add);
        String text = specialisation.text() == null
                ? "Spécialisé dans votre secteur"
                : "Spécialité : " + specialisation.text();
        return matches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Affinity(
                        "specialisation",
                        text,
                        SPECIALITY,
                        new Measure.Matching(new Criterion.Any(matches, Note.NONE))));
    }

    private static Optional<Affinity> priorities(Sheet sheet) {
        if (sheet.priorities().isEmpty()) {
            return Optional.empty();
        }
        List<Criterion> any =
                sheet.priorities().stream().map(Sheet.Priority::when).toList();
        String text = sheet.priorities().size() == 1
                ? "Priorité : " + sheet.priorities().getFirst().text()
                : "Une des priorités du programme";
        return Optional.of(
                new Affinity("priorite", text, PRIORITY, new Measure.Matching(new Criterion.Any(any, Note.NONE))));
    }

    private Optional<Affinity> needs(Sheet sheet) {
        List<String> answered = sheet.modalities().stream()
                .flatMap(modality -> modality.needs().stream())
                .distinct()
                .toList();
        return among("besoins", answered)
                .map(match ->
                        new Affinity("besoins", "Répond à un besoin exprimé", NEEDS, new Measure.Matching(match)));
    }

    private Optional<Affinity> reach(Sheet sheet) {
        Sheet.Scale scale = sheet.scale();
        if (scale == null) {
            return Optional.empty();
        }
        List<String> ambitions = switch (scale.reach()) {
            case LOCALE -> List.of("locale");
            case REGIONALE -> List.of("locale", "regionale");
            case NATIONALE -> List.of("regionale", "nationale");
        };
        String text = switch (scale.reach()) {
            case LOCALE -> "À l'échelle d'un territoire";
            case REGIONALE -> "À l'échelle d'une région";
            case NATIONALE -> "À l'échelle de plusieurs régions ou du pays";
        };
        return among("ambition", ambitions)
                .map(match -> new Affinity("ambition", text, REACH, new Measure.Matching(match)));
    }

    private Optional<Affinity> time(Sheet sheet) {
        BigDecimal days = sheet.commitment() == null ? null : sheet.commitment().minDays();
        Optional<Fact> given =
                terms.vocabulary().find("jours_par_mois").filter(fact -> fact.type() instanceof FactType.Quantity);
        if (days == null || given.isEmpty()) {
            return Optional.empty();
        }
        Criterion enough = Criterion.requires(given.get(), new Condition.Compared(Comparison.AT_LEAST, days));
        return Optional.of(
                new Affinity("temps", "Le temps demandé tient dans le vôtre", TIME, new Measure.Matching(enough)));
    }

    private static Optional<Affinity> cost(Sheet sheet) {
        Sheet.Cost cost = sheet.cost();
        if (cost == null) {
            return Optional.empty();
        }
        return Optional.of(
                cost.free()
                        ? new Affinity("cout", "Gratuit", COST, new Measure.ByDate(_ -> 1))
                        : new Affinity("cout", "Payant", COST, new Measure.ByDate(_ -> 0)));
    }

    private static Optional<Affinity> opening(Sheet sheet) {
        Calendar calendar = sheet.calendar();
        return calendar == null
                ? Optional.empty()
                : Optional.of(new Affinity(
                        "candidature",
                        "Proximité de la prochaine candidature",
                        OPENING,
                        new Measure.ByDate(date -> nearness(calendar, date))));
    }

    /** Open now is best; a year ahead, or over, is not at all; unknown is in between. */
    private static double nearness(Calendar calendar, LocalDate date) {
        return switch (calendar.on(date)) {
            case OUVERTE -> 1;
            case INCONNUE -> 0.5;
            case PASSEE -> 0;
            case A_VENIR ->
                calendar.next(date)
                        .map(span -> 1 - ChronoUnit.DAYS.between(date, span.from()) / 365.0)
                        .orElse(0.0);
        };
    }

    /** That a fact is one of some values, where the vocabulary has such a fact. */
    private Optional<Criterion> among(String name, List<String> values) {
        Function<Fact, Criterion> requirement = fact -> Criterion.requires(fact, new Condition.Among(values));
        return values.isEmpty()
                ? Optional.empty()
                : terms.vocabulary().find(name).filter(Affinities::isOfWords).map(requirement);
    }

    private static boolean isOfWords(Fact fact) {
        return fact.type() instanceof FactType.Choice || fact.type() instanceof FactType.Selection;
    }
}
