package fr.palier.catalogue.guide;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.guide.Comparisons.Comparison;
import fr.palier.catalogue.guide.GuideTranscription.Answer;
import fr.palier.catalogue.guide.GuideTranscription.Opinion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped catalogue, put through the engine, against a transcription of the guide that was made without
 * looking at it, for thousands of organisations. Where one of these fails, read the fiche and decide who is
 * right: neither side is the model of the other.
 */
class TheCatalogueSaysWhatTheGuideSaysTest {

    private static final int EXAMPLES_SHOWN = 3;
    private static final int SEEN_OFTEN_ENOUGH = 10;

    private static final Catalogue CATALOGUE = catalogue();
    private static final Comparisons COMPARISONS = Comparisons.with(CATALOGUE);

    static Set<String> programmes() {
        return GuideTranscription.FICHES.keySet();
    }

    @Test
    void both_know_the_same_programmes() {
        assertThat(CATALOGUE.sheets()).extracting("id").containsExactlyInAnyOrderElementsOf(programmes());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void where_the_guide_says_one_thing_the_catalogue_says_it_too(String programme) {
        assertNone(COMPARISONS
                .of(programme)
                .filter(comparison -> comparison.guide().isUncontested())
                .filter(comparison -> !comparison.agrees()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void where_the_table_contradicts_the_fiche_the_catalogue_follows_the_fiche(String programme) {
        assertNone(COMPARISONS
                .of(programme)
                .filter(comparison -> comparison.guide().isContestedByTheTable())
                .filter(comparison -> !comparison.agrees()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void where_the_words_bear_two_readings_the_catalogue_takes_one_of_them_throughout(String programme) {
        List<List<Comparison>> against = IntStream.range(
                        0, anyOpinion(programme).byWords().size())
                .mapToObj(reading -> simplest(COMPARISONS
                        .of(programme)
                        .filter(comparison ->
                                !comparison.guide().byWords().get(reading).equals(comparison.catalogue()))))
                .toList();

        assertThat(against).as("what speaks against each reading").anyMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void some_are_admitted_some_refused_and_some_asked_beyond_any_doubt(String programme) {
        Map<Answer, Long> seen = COMPARISONS
                .of(programme)
                .filter(comparison -> comparison.guide().isUncontested())
                .collect(Collectors.groupingBy(
                        comparison -> comparison.guide().governing().answer(), Collectors.counting()));

        for (Answer answer : List.of(Answer.ELIGIBLE, Answer.A_COMPLETER, Answer.NON_ELIGIBLE)) {
            assertThat(seen.getOrDefault(answer, 0L)).as("%s", answer).isGreaterThan(SEEN_OFTEN_ENOUGH);
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void no_reading_of_the_guide_is_without_consequence(String programme) {
        Opinion readings = anyOpinion(programme);

        assertThat(IntStream.range(1, readings.byWords().size()))
                .as("readings of the words")
                .allMatch(reading -> COMPARISONS
                        .of(programme)
                        .anyMatch(comparison -> comparison.guide().isOtherByWords(reading)));
        assertThat(IntStream.range(0, readings.byTable().size()))
                .as("readings of the table")
                .allMatch(reading -> COMPARISONS
                        .of(programme)
                        .anyMatch(comparison -> comparison.guide().isOtherByTable(reading)));
    }

    private static Catalogue catalogue() {
        return switch (CatalogueReader.read(Path.of("../catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new IllegalStateException("faulty: " + faulty.findings());
        };
    }

    private static Opinion anyOpinion(String programme) {
        return COMPARISONS.of(programme).findFirst().orElseThrow().guide();
    }

    private static void assertNone(Stream<Comparison> differences) {
        assertThat(simplest(differences)).isEmpty();
    }

    /** The few that say most: of which the fewest facts are known. */
    private static List<Comparison> simplest(Stream<Comparison> comparisons) {
        return comparisons
                .sorted(comparingInt(
                        comparison -> comparison.organisation().facts().size()))
                .limit(EXAMPLES_SHOWN)
                .toList();
    }
}
