package fr.palier.screening.pool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.register.Register;
import fr.palier.screening.Screening;
import fr.palier.screening.traits.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final String REGISTER =
            "id;forme_juridique;budget\na;association;90000\nb;mutuelle;5\nc;association;x\n";

    private static Programme programme(String id, Criterion criterion) {
        return new Programme(id, id, criterion, List.of(), List.of());
    }

    private static Impact.Side side(Register register, Programme... programmes) {
        return new Impact.Side(register, Screening.of(Desk.CATALOGUE.vocabulary(), List.of(programmes), Desk.TODAY));
    }

    @Test
    void what_changes_is_counted_and_told_structure_by_structure() {
        List<Impact.Shift> shifts = new ArrayList<>();
        List<Entry.Broken> unread = new ArrayList<>();
        try (Register first = Desk.open(REGISTER);
                Register second = Desk.open(REGISTER)) {
            Impact impact = new Impact(
                    side(
                            first,
                            programme("ferme", Criterion.NEVER),
                            programme("ouvert", Criterion.ALWAYS),
                            programme("ancien", Criterion.ALWAYS)),
                    side(
                            second,
                            programme("nouveau", Criterion.NEVER),
                            programme("ouvert", Criterion.ALWAYS),
                            programme("ferme", Criterion.ALWAYS)));
            Impact.Findings findings = impact.find(shifts::add, unread::add, _ -> {});
            assertThat(findings.lines()).isEqualTo(3);
            assertThat(findings.structures()).isEqualTo(2);
            assertThat(findings.unread()).isEqualTo(1);
            assertThat(unread).extracting(Entry.Broken::number).containsExactly(4L);
            assertThat(Objects.requireNonNull(findings.programmes().get("ferme"))
                            .entering())
                    .isEqualTo(2);
            assertThat(Objects.requireNonNull(findings.programmes().get("ouvert"))
                            .becoming())
                    .isZero();
            assertThat(findings.added()).containsOnlyKeys("nouveau");
            assertThat(Objects.requireNonNull(findings.removed().get("ancien")).of(Verdict.ELIGIBLE))
                    .isEqualTo(2);
        }
        assertThat(shifts)
                .containsExactly(
                        new Impact.Shift("a", "ferme", Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE),
                        new Impact.Shift("b", "ferme", Verdict.NOT_ELIGIBLE, Verdict.ELIGIBLE));
    }

    @Test
    void every_programme_is_told_even_where_the_register_has_no_structure() {
        try (Register first = Desk.open("id;budget\n");
                Register second = Desk.open("id;budget\n")) {
            Impact.Findings findings = new Impact(
                            side(first, programme("ouvert", Criterion.ALWAYS), programme("ancien", Criterion.ALWAYS)),
                            side(second, programme("ouvert", Criterion.ALWAYS), programme("nouveau", Criterion.NEVER)))
                    .find(_ -> {}, _ -> {}, _ -> {});
            assertThat(findings.programmes()).containsOnlyKeys("ouvert");
            assertThat(findings.added()).containsOnlyKeys("nouveau");
            assertThat(findings.removed()).containsOnlyKeys("ancien");
        }
    }
}
