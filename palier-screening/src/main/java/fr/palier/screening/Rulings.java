package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Influence;
import fr.palier.engine.orientation.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reasons of verdicts. The engine gives each, once for all rows that a programme's criteria do not tell
 * apart. A day on which something begins depends on the birth itself; so does all else where time both
 * opens and shuts, or where only a range is known.
 */
final class Rulings {

    /** How many reasons are kept before all are forgotten; some tens of megabytes. */
    private static final int MOST = 1 << 18;

    /** What a programme's criteria see of a row: its codes and, where they matter, births, as characters. */
    private record Sight(int programme, Verdict verdict, String codes) {}

    private final Plan plan;
    private final List<List<Column>> columns = new ArrayList<>();

    /** Whether time both opens and shuts something in a programme's criteria. */
    private final List<Boolean> isMixed = new ArrayList<>();

    private final Map<Sight, Ruling> known = new HashMap<>();
    private int generation;

    Rulings(Plan plan) {
        this.plan = plan;
        for (Roots root : plan.roots()) {
            isMixed.add(Trend.of(root.programme().criterion(), plan.date()).size() > 1);
            columns.add(Columns.seenBy(root.programme().criterion(), plan.columns()));
        }
    }

    /** The reason of a verdict on a row. */
    Ruling of(Batch batch, int row, int programme, Verdict verdict) {
        if (verdict == Verdict.ELIGIBLE) {
            return Ruling.ELIGIBLE;
        }
        if (known.size() >= MOST || generation != batch.generation()) {
            known.clear();
            generation = batch.generation();
        }
        Sight sight = sight(batch, row, programme, verdict);
        Ruling ruling = known.get(sight);
        if (ruling == null) {
            ruling = judged(plan.roots().get(programme).programme().criterion(), verdict, batch.profile(row));
            known.put(sight, ruling);
        }
        return ruling;
    }

    private Sight sight(Batch batch, int row, int programme, Verdict verdict) {
        StringBuilder sight = new StringBuilder();
        for (Column column : columns.get(programme)) {
            switch (column) {
                case Column.Ordered ordered -> {
                    sight.append((char) batch.codes(ordered.low()).get(row));
                    sight.append((char) batch.codes(ordered.high()).get(row));
                    Births births = ordered.axis().isAge() ? batch.births(ordered) : null;
                    if (births != null && (verdict == Verdict.SOON || isMixed.get(programme) || births.isRange(row))) {
                        births.describe(row, sight);
                    }
                }
                case Column.Sorted sorted ->
                    sight.append((char) batch.codes(sorted.place()).get(row));
            }
        }
        return new Sight(programme, verdict, sight.toString());
    }

    private Ruling judged(Criterion criterion, Verdict verdict, Profile profile) {
        return switch (verdict) {
            case ELIGIBLE -> Ruling.ELIGIBLE;
            case SOON -> {
                Decision decision = Decision.of(criterion, profile, plan.date());
                yield new Ruling(verdict, decision.from(), List.of(), null);
            }
            case TO_COMPLETE -> {
                List<Fact> missing = List.copyOf(Influence.missing(criterion, profile, plan.date()));
                yield new Ruling(verdict, null, missing, null);
            }
            case NOT_ELIGIBLE -> new Ruling(verdict, null, List.of(), Blocking.of(criterion, profile, plan.date()));
        };
    }
}
