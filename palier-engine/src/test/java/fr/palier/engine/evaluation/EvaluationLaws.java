package fr.palier.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import fr.palier.engine.Oracle;
import fr.palier.engine.Samples;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every criterion, every profile and every day. */
class EvaluationLaws {

    @Provide
    Arbitrary<Criterion> criteria() {
        return Samples.timed();
    }

    @Provide
    Arbitrary<Samples.Knowledge> knowledge() {
        return Samples.knowledge();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Samples.profiles();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Samples.dates();
    }

    @Law
    void a_second_opinion_agrees(
            @ForAll("criteria") Criterion criterion,
            @ForAll("profiles") Profile profile,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 1000) int later) {
        Moment moment = Moment.on(date).at(date.plusDays(later));
        assertThat(Evaluation.truth(criterion, profile, moment))
                .isEqualTo(Oracle.truth(criterion, profile, date, date.plusDays(later)));
    }

    @Law
    void one_more_answer_never_takes_back_what_was_settled(
            @ForAll("criteria") Criterion criterion,
            @ForAll("knowledge") Samples.Knowledge knowledge,
            @ForAll("dates") LocalDate date) {
        Truth before = Evaluation.truth(criterion, knowledge.less(), Moment.on(date));
        Truth after = Evaluation.truth(criterion, knowledge.more(), Moment.on(date));
        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }

    @Law
    void the_explanation_says_what_the_evaluation_says_at_every_node(
            @ForAll("criteria") Criterion criterion,
            @ForAll("profiles") Profile profile,
            @ForAll("dates") LocalDate date) {
        agree(Explanation.of(criterion, profile, Moment.on(date)), profile, Moment.on(date));
    }

    private static void agree(Explanation explanation, Profile profile, Moment moment) {
        assertThat(explanation.truth()).isEqualTo(Evaluation.truth(explanation.criterion(), profile, moment));
        explanation.parts().forEach(part -> agree(part, profile, moment));
    }

    @Law
    void what_is_left_says_the_same_for_everyone_who_knows_more(
            @ForAll("criteria") Criterion criterion,
            @ForAll("knowledge") Samples.Knowledge knowledge,
            @ForAll("dates") LocalDate date) {
        Moment moment = Moment.on(date);
        Criterion left = Residual.of(criterion, knowledge.less(), moment);
        for (Profile known : List.of(knowledge.less(), knowledge.more(), knowledge.complete())) {
            assertThat(Evaluation.truth(left, known, moment)).isEqualTo(Evaluation.truth(criterion, known, moment));
        }
    }

    @Law
    void nothing_is_left_of_what_is_settled_and_something_of_what_is_not(
            @ForAll("criteria") Criterion criterion,
            @ForAll("profiles") Profile profile,
            @ForAll("dates") LocalDate date) {
        Criterion left = Residual.of(criterion, profile, Moment.on(date));
        switch (Evaluation.truth(criterion, profile, Moment.on(date))) {
            case TRUE -> assertThat(left).isEqualTo(Criterion.ALWAYS);
            case FALSE -> assertThat(left).isEqualTo(Criterion.NEVER);
            case UNKNOWN -> assertThat(left).isNotIn(Criterion.ALWAYS, Criterion.NEVER);
        }
    }

    @Law
    void what_is_left_asks_for_nothing_that_is_known_exactly(
            @ForAll("criteria") Criterion criterion,
            @ForAll("knowledge") Samples.Knowledge knowledge,
            @ForAll("dates") LocalDate date) {
        Criterion left = Residual.of(criterion, knowledge.less(), Moment.on(date));
        assertThat(Residual.missing(left, knowledge.less()))
                .allSatisfy(fact -> assertThat(knowledge.less().value(fact))
                        .isNotEqualTo(knowledge.complete().value(fact)));
    }

    @Law
    void between_two_breakpoints_nothing_changes(
            @ForAll("criteria") Criterion criterion,
            @ForAll("profiles") Profile profile,
            @ForAll("dates") LocalDate date) {
        var breakpoints = Breakpoints.after(date, criterion, profile);
        assertThat(breakpoints).allMatch(date::isBefore);
        Truth truth = Evaluation.truth(criterion, profile, Moment.on(date));
        for (LocalDate day = date.plusDays(1); day.isBefore(date.plusYears(5)); day = day.plusDays(1)) {
            Truth now = Evaluation.truth(criterion, profile, Moment.on(date).at(day));
            assertThat(breakpoints.contains(day) || now == truth)
                    .as("nothing changes on %s", day)
                    .isTrue();
            truth = now;
        }
    }
}
