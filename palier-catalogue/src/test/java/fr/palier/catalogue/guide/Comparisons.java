package fr.palier.catalogue.guide;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.guide.GuideTranscription.Answer;
import fr.palier.catalogue.guide.GuideTranscription.Fiche;
import fr.palier.catalogue.guide.GuideTranscription.Opinion;
import fr.palier.catalogue.guide.GuideTranscription.Ruling;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the guide and the catalogue say to thousands of organisations, by programme. */
final class Comparisons {

    /** Ordinary days, and all that is peculiar about the end of February. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2025, 12, 31));

    private static final int NEAR_EACH_PROGRAMME = 100;
    private static final int OF_ANY_KIND = 10;

    /** One organisation, one programme, and what both sides say. */
    record Comparison(String programme, Organisation organisation, LocalDate today, Opinion guide, Ruling catalogue) {

        boolean agrees() {
            return guide.governing().equals(catalogue);
        }

        @Override
        public String toString() {
            return "%n%s: the guide says %s, with the table %s; the catalogue says %s%n  %s"
                    .formatted(
                            today,
                            Set.copyOf(guide.byWords()),
                            Set.copyOf(guide.byTable()),
                            catalogue,
                            new TreeMap<>(organisation.facts()));
        }
    }

    private final Map<String, List<Comparison>> byProgramme;

    private Comparisons(Map<String, List<Comparison>> byProgramme) {
        this.byProgramme = byProgramme;
    }

    /** Those of one programme. */
    Stream<Comparison> of(String programme) {
        return Objects.requireNonNull(byProgramme.get(programme)).stream();
    }

    /** Asks both sides. The same catalogue always gives the same comparisons. */
    static Comparisons with(Catalogue catalogue) {
        return new Comparisons(IntStream.range(0, DAYS.size())
                .mapToObj(seed -> questions(catalogue, seed, DAYS.get(seed)))
                .flatMap(List::stream)
                .toList()
                .parallelStream()
                .map(Supplier::get)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Comparison::programme)));
    }

    /**
     * A candidate for one programme is asked of that one; an organisation of any kind is oriented among all, as
     * users do, which takes much longer for the questions that are weighed against one another.
     */
    private static List<Supplier<List<Comparison>>> questions(Catalogue catalogue, long seed, LocalDate today) {
        RandomOrganisations random = new RandomOrganisations(seed, today);
        Stream<Supplier<List<Comparison>>> near = GuideTranscription.FICHES.keySet().stream()
                .flatMap(programme -> Stream.generate(() -> random.near(programme))
                        .limit(NEAR_EACH_PROGRAMME)
                        .map(organisation -> () -> compared(
                                organisation,
                                today,
                                catalogue,
                                List.of(catalogue.get(programme).programme()))));
        Stream<Supplier<List<Comparison>>> any = Stream.generate(random::any)
                .limit(OF_ANY_KIND)
                .map(organisation -> () -> compared(organisation, today, catalogue, catalogue.programmes()));
        return Stream.concat(near, any).toList();
    }

    private static List<Comparison> compared(
            Organisation organisation, LocalDate today, Catalogue catalogue, List<Programme> programmes) {
        return Orientation.of(Profiles.of(organisation, catalogue.vocabulary()), today, programmes).outcomes().stream()
                .map(outcome -> compared(organisation, today, outcome))
                .toList();
    }

    private static Comparison compared(Organisation organisation, LocalDate today, Outcome outcome) {
        String programme = outcome.programme().id();
        Fiche fiche = Objects.requireNonNull(GuideTranscription.FICHES.get(programme), programme);
        Opinion opinion = GuideTranscription.opinion(fiche, organisation, today);
        return new Comparison(programme, organisation, today, opinion, ruling(outcome));
    }

    private static Ruling ruling(Outcome outcome) {
        Answer answer = switch (outcome.verdict()) {
            case ELIGIBLE -> Answer.ELIGIBLE;
            case SOON -> Answer.BIENTOT;
            case TO_COMPLETE -> Answer.A_COMPLETER;
            case NOT_ELIGIBLE -> Answer.NON_ELIGIBLE;
        };
        return new Ruling(answer, outcome.decision().from());
    }
}
