package fr.palier.engine.orientation;

import static fr.palier.engine.World.VOCABULARY;
import static fr.palier.engine.orientation.Programmes.orient;
import static fr.palier.engine.orientation.Programmes.programme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import fr.palier.engine.Samples;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** The next question, whatever the programmes and whatever is known. */
class QuestionLaws {

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return Samples.timed().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Samples.profiles();
    }

    @Provide
    Arbitrary<Set<Fact>> declined() {
        return Arbitraries.of(VOCABULARY.givable()).set().ofMaxSize(4);
    }

    private static Programme[] programmes(List<Criterion> criteria) {
        Programme[] programmes = new Programme[criteria.size()];
        for (int i = 0; i < programmes.length; i++) {
            programmes[i] = programme("p" + i, criteria.get(i));
        }
        return programmes;
    }

    private static Set<Fact> missing(Orientation orientation) {
        return orientation.outcomes().stream()
                .map(Outcome::missing)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    @Law
    void something_is_asked_exactly_as_long_as_something_is_missing(
            @ForAll("criteria") List<Criterion> criteria, @ForAll("profiles") Profile profile) {
        Orientation orientation = orient(profile, programmes(criteria));
        Set<Fact> missing = missing(orientation);
        assertThat(orientation.nextQuestion().isPresent()).isEqualTo(!missing.isEmpty());
        orientation.nextQuestion().ifPresent(question -> {
            assertThat(missing).contains(question.fact());
            assertThat(question.concerned()).isNotEmpty();
            assertThat(question.settles())
                    .isBetween(0.0, (double) question.concerned().size());
        });
    }

    @Law
    void what_was_declined_is_not_asked_again(
            @ForAll("criteria") List<Criterion> criteria,
            @ForAll("profiles") Profile profile,
            @ForAll("declined") Set<Fact> declined) {
        Orientation orientation = orient(profile, declined, programmes(criteria));
        orientation.nextQuestion().ifPresent(question -> assertThat(declined).doesNotContain(question.fact()));
        assertThat(orientation.nextQuestion().isPresent() || declined.containsAll(missing(orientation)))
                .isTrue();
    }
}
