package fr.palier.engine.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.Law;
import fr.palier.engine.Oracle;
import fr.palier.engine.Samples;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A decision on any criterion, against someone who looks at one day after the other. */
class DecisionLaws {

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
    void who_tries_every_day_decides_the_same(
            @ForAll("criteria") Criterion criterion,
            @ForAll("profiles") Profile profile,
            @ForAll("dates") LocalDate date) {
        assertThat(Decision.of(criterion, profile, date)).isEqualTo(dayByDay(criterion, profile, date));
    }

    @Law
    void the_first_day_of_eligibility_is_eligible_and_the_day_before_is_not(
            @ForAll("criteria") Criterion criterion,
            @ForAll("profiles") Profile profile,
            @ForAll("dates") LocalDate date) {
        Decision decision = Decision.of(criterion, profile, date);
        decision.eligibleFrom().ifPresent(from -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.SOON);
            assertThat(Evaluation.truth(criterion, profile, Moment.on(date).at(from)))
                    .isEqualTo(Truth.TRUE);
            assertThat(Evaluation.truth(criterion, profile, Moment.on(date).at(from.minusDays(1))))
                    .isNotEqualTo(Truth.TRUE);
        });
        decision.eligibleUntil().ifPresent(until -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(Evaluation.truth(criterion, profile, Moment.on(date).at(until)))
                    .isEqualTo(Truth.TRUE);
            assertThat(Evaluation.truth(criterion, profile, Moment.on(date).at(until.plusDays(1))))
                    .isNotEqualTo(Truth.TRUE);
        });
    }

    @Law
    void one_more_answer_changes_no_verdict_but_one_that_was_to_be_completed(
            @ForAll("criteria") Criterion criterion,
            @ForAll("knowledge") Samples.Knowledge knowledge,
            @ForAll("dates") LocalDate date) {
        Decision less = Decision.of(criterion, knowledge.less(), date);
        Decision more = Decision.of(criterion, knowledge.more(), date);
        assertThat(less.verdict()).isIn(more.verdict(), Verdict.TO_COMPLETE);
    }

    @Law
    void one_more_answer_only_brings_the_first_day_nearer_and_the_last_day_further(
            @ForAll("criteria") Criterion criterion,
            @ForAll("knowledge") Samples.Knowledge knowledge,
            @ForAll("dates") LocalDate date) {
        Decision less = Decision.of(criterion, knowledge.less(), date);
        Decision more = Decision.of(criterion, knowledge.more(), date);
        if (less.verdict() == Verdict.SOON) {
            assertThat(more.eligibleFrom().orElseThrow())
                    .isBeforeOrEqualTo(less.eligibleFrom().orElseThrow());
        } else if (less.verdict() == Verdict.ELIGIBLE) {
            assertThat(more.eligibleUntil().orElse(LocalDate.MAX))
                    .isAfterOrEqualTo(less.eligibleUntil().orElse(LocalDate.MAX));
        }
    }

    private static Decision dayByDay(Criterion criterion, Profile profile, LocalDate date) {
        Truth today = Oracle.truth(criterion, profile, date, date);
        if (today == Truth.UNKNOWN) {
            return new Decision(Verdict.TO_COMPLETE, null, null);
        }
        @Nullable LocalDate firstOpen = null;
        for (LocalDate day : days(date)) {
            Truth truth = Oracle.truth(criterion, profile, date, day);
            if (today == Truth.TRUE && truth != Truth.TRUE) {
                return new Decision(Verdict.ELIGIBLE, null, day.minusDays(1));
            }
            if (today == Truth.FALSE && truth == Truth.TRUE) {
                return new Decision(Verdict.SOON, day, null);
            }
            firstOpen = firstOpen == null && truth == Truth.UNKNOWN ? day : firstOpen;
        }
        Verdict otherwise = firstOpen == null ? Verdict.NOT_ELIGIBLE : Verdict.TO_COMPLETE;
        return new Decision(today == Truth.TRUE ? Verdict.ELIGIBLE : otherwise, null, null);
    }

    /** Long enough for every age and every period of the samples. */
    private static List<LocalDate> days(LocalDate date) {
        return Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
                .limit(5 * 366)
                .toList();
    }
}
