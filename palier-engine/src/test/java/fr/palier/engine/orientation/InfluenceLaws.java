package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import fr.palier.engine.Samples;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** The missing facts against someone who tries every way to complete a profile. */
class InfluenceLaws {

    /** Few facts, so that they often stand several times in a tree. */
    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> leaves = Arbitraries.oneOf(
                Arbitraries.of(is(PLAN), isNot(PLAN), is(SOCIAL)),
                Samples.numbers().filter(leaf -> leaf.toString().contains("salaries")),
                Samples.choices().filter(leaf -> leaf.toString().contains("forme")),
                Samples.lists(),
                Samples.seats().filter(leaf -> leaf.toString().contains("implantations")),
                Samples.definitions());
        return Arbitraries.oneOf(Samples.tree(leaves, 2), Samples.tree(leaves, 2), timed(leaves));
    }

    private static Arbitrary<Criterion> timed(Arbitrary<Criterion> leaves) {
        return Samples.tree(Arbitraries.oneOf(leaves, Samples.ages(), Samples.ages(), Samples.periods()), 2);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Samples.dates();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Samples.profiles();
    }

    /** Knows all but three facts at most. */
    @Provide
    Arbitrary<Profile> almostComplete() {
        return Combinators.combine(
                        Samples.complete(),
                        Arbitraries.of(Completions.ASKED).set().ofMinSize(1).ofMaxSize(3))
                .as((complete, forgotten) -> {
                    Profile profile = complete;
                    for (Fact fact : forgotten) {
                        profile = profile.with(fact, unknown());
                    }
                    return profile;
                });
    }

    @Law
    void a_fact_is_missing_where_two_completions_that_differ_in_it_alone_have_different_verdicts(
            @ForAll("criteria") Criterion criterion,
            @ForAll("almostComplete") Profile profile,
            @ForAll("dates") LocalDate date) {
        Criterion single = Criterion.any(criterion);
        Assume.that(Decision.of(single, profile, date).verdict() == Verdict.TO_COMPLETE);
        Completions all = new Completions(single, profile, date);
        Assume.that(!all.isBlind());
        assertThat(Influence.missing(single, profile, date)).containsExactlyInAnyOrderElementsOf(all.influential());
    }

    @Law
    void so_it_is_where_the_parts_of_a_conjunction_have_nothing_in_common(
            @ForAll("criteria") Criterion one,
            @ForAll("criteria") Criterion other,
            @ForAll("almostComplete") Profile profile,
            @ForAll("dates") LocalDate date) {
        Criterion both = Criterion.all(one, other);
        Assume.that(Decision.of(both, profile, date).verdict() == Verdict.TO_COMPLETE);
        Assume.that(Strands.of(both).stream()
                .map(strand -> new Completions(strand, profile, date))
                .allMatch(Completions::canOpenOrNothingCan));
        assertThat(Influence.missing(both, profile, date))
                .containsExactlyInAnyOrderElementsOf(new Completions(both, profile, date).influential());
    }

    @Law
    void what_is_to_be_completed_is_decided_once_all_that_is_missing_is_known(
            @ForAll("criteria") Criterion criterion,
            @ForAll("almostComplete") Profile profile,
            @ForAll("dates") LocalDate date) {
        Assume.that(Decision.of(criterion, profile, date).verdict() == Verdict.TO_COMPLETE);
        Set<Fact> missing = Influence.missing(criterion, profile, date);
        for (Profile completed : Completions.of(profile, List.copyOf(missing), criterion, date)) {
            boolean isOpen = Decision.of(criterion, completed, date).verdict() == Verdict.TO_COMPLETE;
            boolean isAsked = !Influence.missing(criterion, completed, date).isEmpty();
            boolean isUndetermined = criterion.toString().contains("Definition")
                    && completed.value(FORM).equals(choice("fonds_de_dotation"));
            assertThat(!isOpen || isAsked || isUndetermined).isTrue();
        }
    }
}
