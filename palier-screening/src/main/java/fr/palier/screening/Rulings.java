package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.orientation.Decision;
import fr.palier.engine.orientation.Influence;
import fr.palier.engine.orientation.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reasons of verdicts. The engine gives each, once for all rows that look the same to a programme.
 */
final class Rulings {

    /** How many reasons are kept before all are forgotten; some tens of megabytes. */
    private static final int MOST = 1 << 18;

    private record Sight(int programme, Verdict verdict, String seen) {}

    private final Plan plan;
    private final List<View> views;
    private final Map<Sight, Ruling> known = new HashMap<>();
    private int generation;

    Rulings(Plan plan) {
        this.plan = plan;
        this.views = plan.roots().stream()
                .map(root -> new View(plan, root.programme().criterion()))
                .toList();
    }

    /** The reason of a verdict on a row. */
    Ruling of(Batch batch, int row, int programme, Verdict verdict) {
        if (verdict == Verdict.ELIGIBLE) {
            return Ruling.ELIGIBLE;
        }
        if (known.size() >= MOST || generation != batch.generation()) {
            known.clear();
            views.forEach(View::forget);
            generation = batch.generation();
        }
        Sight sight = new Sight(programme, verdict, views.get(programme).of(batch, row, verdict));
        Ruling ruling = known.get(sight);
        if (ruling == null) {
            ruling = judged(plan.roots().get(programme).programme().criterion(), verdict, batch.profile(row));
            known.put(sight, ruling);
        }
        return ruling;
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
