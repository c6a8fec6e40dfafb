package fr.palier.catalogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.guide.GuideTranscription.Answer;
import fr.palier.catalogue.guide.GuideTranscription.Fiche;
import fr.palier.catalogue.guide.GuideTranscription.Opinion;
import fr.palier.catalogue.guide.GuideTranscription.Ruling;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped catalogue, put through the engine, against a transcription of the guide that was made without
 * looking at it, for thousands of organisations.
 */
class TheCatalogueSaysWhatTheGuideSaysTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2025, 12, 31));

    private static final int NEAR_EACH_PROGRAMME = 40;
    private static final int ANYTHING = 200;
    private static final int EXAMPLES_SHOWN = 3;

    /** One organisation, one programme, and what both sides say. */
    private record Comparison(Organisation organisation, LocalDate today, Opinion guide, Ruling catalogue) {

        boolean agrees() {
            return guide.byWords().getFirst().equals(catalogue);
        }

        @Override
        public String toString() {
            return "%n%s: guide %s (table %s), catalogue %s%n  %s"
                    .formatted(
                            today,
                            Set.copyOf(guide.byWords()),
                            Set.copyOf(guide.byTable()),
                            catalogue,
                            new TreeMap<>(organisation.facts()));
        }
    }

    private static final Map<String, List<Comparison>> COMPARISONS = new TreeMap<>();

    static Set<String> programmes() {
        return GuideTranscription.FICHES.keySet();
    }

    @BeforeAll
    static void compare() {
        Catalogue catalogue = catalogue();
        assertThat(catalogue.sheets()).extracting("id").containsExactlyInAnyOrderElementsOf(programmes());
        for (int i = 0; i < DAYS.size(); i++) {
            LocalDate today = DAYS.get(i);
            organisations(i, today).toList().parallelStream()
                    .map(organisation -> compared(organisation, today, catalogue))
                    .toList()
                    .forEach(of -> of.forEach((programme, comparison) -> COMPARISONS
                            .computeIfAbsent(programme, _ -> new ArrayList<>())
                            .add(comparison)));
        }
    }

    private static Catalogue catalogue() {
        return switch (CatalogueReader.read(Path.of("../catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new IllegalStateException("faulty: " + faulty.findings());
        };
    }

    private static Stream<Organisation> organisations(long seed, LocalDate today) {
        RandomOrganisations random = new RandomOrganisations(seed, today);
        Stream<Organisation> near = programmes().stream()
                .flatMap(programme -> IntStream.range(0, NEAR_EACH_PROGRAMME).mapToObj(_ -> random.near(programme)));
        Stream<Organisation> anything = IntStream.range(0, ANYTHING).mapToObj(_ -> random.any());
        return Stream.concat(near, anything);
    }

    private static Map<String, Comparison> compared(Organisation organisation, LocalDate today, Catalogue catalogue) {
        return Orientation.of(Profiles.of(organisation, catalogue.vocabulary()), today, catalogue.programmes())
                .outcomes()
                .stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.programme().id(),
                        outcome -> new Comparison(
                                organisation,
                                today,
                                GuideTranscription.opinion(
                                        fiche(outcome.programme().id()), organisation, today),
                                ruling(outcome))));
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

    @ParameterizedTest
    @MethodSource("programmes")
    void where_the_guide_says_one_thing_the_catalogue_says_it_too(String programme) {
        assertNone(of(programme)
                .filter(comparison -> comparison.guide().isUncontested())
                .filter(comparison -> !comparison.agrees()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void where_the_table_contradicts_the_fiche_the_catalogue_follows_the_fiche(String programme) {
        assertNone(of(programme)
                .filter(comparison ->
                        comparison.guide().isFicheClear() && !comparison.guide().isUncontested())
                .filter(comparison -> !comparison.agrees()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void where_the_words_bear_two_readings_the_catalogue_takes_one_of_them_throughout(String programme) {
        List<List<Comparison>> against = IntStream.range(0, readings(programme))
                .mapToObj(reading -> of(programme)
                        .filter(comparison ->
                                !comparison.guide().byWords().get(reading).equals(comparison.catalogue()))
                        .toList())
                .toList();

        assertThat(against).as("what speaks against each reading").anyMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void what_is_compared_has_been_admitted_refused_and_left_open_without_any_doubt(String programme) {
        Map<Answer, Long> seen = of(programme)
                .filter(comparison -> comparison.guide().isUncontested())
                .collect(Collectors.groupingBy(
                        comparison -> comparison.catalogue().answer(), Collectors.counting()));

        assertThat(seen).containsKeys(Answer.ELIGIBLE, Answer.A_COMPLETER, Answer.NON_ELIGIBLE);
        assertThat(seen.values()).allMatch(count -> count >= 10);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void no_reading_of_the_guide_is_without_consequence(String programme) {
        Opinion first = of(programme).findFirst().orElseThrow().guide();

        assertThat(IntStream.range(1, first.byWords().size()))
                .allMatch(reading ->
                        of(programme).anyMatch(comparison -> comparison.guide().isOtherByWords(reading)));
        assertThat(IntStream.range(0, first.byTable().size()))
                .allMatch(reading ->
                        of(programme).anyMatch(comparison -> comparison.guide().isOtherByTable(reading)));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void nothing_changes_from_one_turning_day_to_the_next(String programme) {
        LocalDate today = DAYS.getFirst();
        RandomOrganisations random = new RandomOrganisations(programme.hashCode(), today);
        for (int i = 0; i < 20; i++) {
            assertSteady(fiche(programme), random.near(programme), today);
        }
    }

    @Test
    void the_anniversary_of_a_leap_day_is_the_first_of_march_in_other_years() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(Applicant.anniversary(leapDay, 3)).isEqualTo("2027-03-01");
        assertThat(Applicant.anniversary(leapDay, 4)).isEqualTo("2028-02-29");
    }

    private static void assertSteady(Fiche fiche, Organisation organisation, LocalDate today) {
        SortedSet<LocalDate> turning = GuideTranscription.turningDays(organisation, today);
        Kleene before = GuideTranscription.truth(fiche, organisation, today, today, 0);
        for (LocalDate day = today; day.isBefore(today.plusYears(5)); day = day.plusDays(1)) {
            Kleene now = GuideTranscription.truth(fiche, organisation, today, day, 0);
            assertThat(now == before || turning.contains(day))
                    .as("%s: %s", day, organisation)
                    .isTrue();
            before = now;
        }
    }

    private static int readings(String programme) {
        return of(programme).findFirst().orElseThrow().guide().byWords().size();
    }

    private static void assertNone(Stream<Comparison> differences) {
        List<Comparison> found = differences.toList();
        assertThat(found.stream().limit(EXAMPLES_SHOWN).toList())
                .as("the first of %d differences", found.size())
                .isEmpty();
    }

    private static Stream<Comparison> of(String programme) {
        return Objects.requireNonNull(COMPARISONS.get(programme)).stream();
    }

    private static Fiche fiche(String programme) {
        return Objects.requireNonNull(GuideTranscription.FICHES.get(programme));
    }
}
