package fr.palier.engine.orientation;

import static fr.palier.engine.World.*;
import static fr.palier.engine.criteria.Criterion.all;
import static fr.palier.engine.orientation.Programmes.orient;
import static fr.palier.engine.orientation.Programmes.programme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrientationTest {

    private static final Programme OPEN = programme("open", is(PLAN));
    private static final Programme CLOSED = programme("closed", isNot(PLAN));
    private static final Programme UNDECIDED = programme("undecided", is(LOCAL));
    private static final Programme LATER = programme("later", validity("2027-01-01", null));

    private static Affinity matching(double weight, Criterion criterion) {
        return new Affinity("accord", "En accord", weight, new Affinity.Measure.Matching(criterion));
    }

    private static Affinity measured(double value) {
        return new Affinity("jour", "Selon le jour", 1, new Affinity.Measure.ByDate(_ -> value));
    }

    private static List<String> order(Profile profile, Programme... programmes) {
        return orient(profile, programmes).outcomes().stream()
                .map(outcome -> outcome.programme().id())
                .toList();
    }

    private static Relevance relevance(Profile profile, Affinity... affinities) {
        return orient(profile, programme("p", is(PLAN), affinities))
                .outcomes()
                .getFirst()
                .relevance();
    }

    @Test
    void what_is_open_comes_first_then_what_opens_then_what_is_undecided_and_last_what_is_closed() {
        assertThat(order(knowing(PLAN, yes()), CLOSED, UNDECIDED, LATER, OPEN))
                .containsExactly("open", "later", "undecided", "closed");
    }

    @Test
    void with_the_same_verdict_the_more_relevant_comes_first_and_then_the_identifier_decides() {
        assertThat(order(
                        knowing(PLAN, yes()),
                        programme("b", is(PLAN), measured(0.5)),
                        programme("d", is(PLAN), measured(0.7)),
                        programme("a", is(PLAN), measured(0.5)),
                        programme("c", is(PLAN), measured(0))))
                .containsExactly("d", "a", "b", "c");
    }

    @Test
    void the_outcomes_with_one_verdict_keep_their_order() {
        Orientation orientation = orient(knowing(PLAN, yes()), CLOSED, UNDECIDED, OPEN, programme("also", is(PLAN)));
        assertThat(orientation.with(Verdict.ELIGIBLE))
                .extracting(outcome -> outcome.programme().id())
                .containsExactly("also", "open");
        assertThat(orientation.with(Verdict.SOON)).isEmpty();
        assertThat(orientation.date()).isEqualTo(TODAY);
        assertThat(orientation.profile()).isEqualTo(knowing(PLAN, yes()));
    }

    @Test
    void an_outcome_explains_every_criterion() {
        Outcome outcome = orient(knowing(PLAN, no()), programme("p", all(is(PLAN), is(LOCAL))))
                .outcomes()
                .getFirst();
        assertThat(outcome.explanation().conjuncts())
                .extracting(part -> part.truth())
                .containsExactly(Truth.FALSE, Truth.UNKNOWN);
        assertThat(outcome.verdict()).isEqualTo(outcome.decision().verdict());
    }

    @Test
    void a_reserve_is_told_unless_it_surely_does_not_concern_the_organisation() {
        Reserve jury =
                new Reserve("Le jury juge l'innovation.", List.of(new Source("guide", "fiche")), Criterion.ALWAYS);
        Reserve locals = new Reserve("À confirmer.", List.of(), is(LOCAL));
        Programme programme = new Programme("p", "P", is(PLAN), List.of(jury, locals), List.of());
        assertThat(orient(nothing().profile(), programme).outcomes().getFirst().reserves())
                .containsExactly(jury, locals);
        assertThat(orient(knowing(LOCAL, yes()), programme)
                        .outcomes()
                        .getFirst()
                        .reserves())
                .containsExactly(jury, locals);
        Outcome without =
                orient(knowing(LOCAL, no(), PLAN, yes()), programme).outcomes().getFirst();
        assertThat(without.reserves()).containsExactly(jury);
        assertThat(without.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void what_matches_counts_fully_what_does_not_counts_nothing_and_what_is_unknown_counts_half() {
        assertThat(relevance(knowing(LOCAL, yes()), matching(1, is(LOCAL))).value())
                .isEqualTo(1);
        assertThat(relevance(knowing(LOCAL, no()), matching(1, is(LOCAL))).value())
                .isZero();
        assertThat(relevance(nothing().profile(), matching(1, is(LOCAL))).value())
                .isEqualTo(0.5);
        assertThat(relevance(nothing().profile()).value()).isEqualTo(0.5);
    }

    @Test
    void relevance_is_a_weighted_mean_in_hundredths() {
        Affinity heavy = matching(2, is(LOCAL));
        Affinity light = matching(1, is(PLAN));
        Relevance relevance = relevance(knowing(LOCAL, yes(), PLAN, no()), heavy, light);
        assertThat(relevance.value()).isEqualTo(0.67);
        assertThat(relevance.parts()).containsExactly(new Relevance.Part(heavy, 1), new Relevance.Part(light, 0));
    }

    @Test
    void no_measure_goes_below_nothing_or_above_fully() {
        assertThat(relevance(nothing().profile(), measured(7)).value()).isEqualTo(1);
        assertThat(relevance(nothing().profile(), measured(-7)).value()).isZero();
        assertThat(relevance(nothing().profile(), measured(0.25)).value()).isEqualTo(0.25);
    }

    @Test
    void relevance_never_changes_a_verdict() {
        assertThat(order(
                        knowing(PLAN, yes()),
                        programme("z", isNot(PLAN), measured(1)),
                        programme("y", is(PLAN), measured(0))))
                .containsExactly("y", "z");
    }

    @Test
    void the_same_question_always_gets_the_same_answer() {
        Orientation once = orient(knowing(PLAN, yes()), CLOSED, UNDECIDED, LATER, OPEN);
        assertThat(orient(knowing(PLAN, yes()), CLOSED, UNDECIDED, LATER, OPEN)).isEqualTo(once);
        assertThat(orient(knowing(PLAN, yes()), LATER, OPEN, UNDECIDED, CLOSED).outcomes())
                .isEqualTo(once.outcomes());
    }
}
