package fr.palier.bench;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Programme;
import fr.palier.guide.Profiles;
import fr.palier.guide.Shipped;
import fr.palier.guide.export.CamundaDecider;
import fr.palier.guide.export.Decider;
import fr.palier.guide.export.KieDecider;
import fr.palier.guide.export.RandomFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The shipped catalogue in every engine, and the same organisations for each in the form it takes. Nothing is
 * measured unless all engines gave the same truth, unknown included, for every programme and organisation.
 */
@State(Scope.Benchmark)
public class Rules {

    private static final int ORGANISATIONS = 512;
    private static final long SEED = 2026;

    private final List<Profile> profiles = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> inputs = new ArrayList<>();
    private int turn;

    final Moment moment = Moment.on(Shipped.DAY);
    final List<Programme> programmes = Shipped.CATALOGUE.programmes();
    final Decider camunda = new CamundaDecider();
    final Decider kie = new KieDecider();

    /** The next organisation for Palier. */
    Profile profile() {
        return profiles.get(turn++ & ORGANISATIONS - 1);
    }

    /** The next organisation for the others. */
    Map<String, @Nullable Object> input() {
        return inputs.get(turn++ & ORGANISATIONS - 1);
    }

    @Setup(Level.Trial)
    public void agree() {
        RandomFacts facts = new RandomFacts(SEED, Shipped.DAY);
        for (int i = 0; i < ORGANISATIONS; i++) {
            Map<String, Object> known = facts.next();
            Profile profile = Profiles.of(known);
            Map<String, @Nullable Object> input = Decider.inputs(known, Shipped.DAY);
            profiles.add(profile);
            inputs.add(input);
            for (Decider other : List.of(camunda, kie)) {
                agree(profile, other, other.decide(input));
            }
        }
    }

    private void agree(Profile profile, Decider other, Map<String, Truth> decided) {
        for (Sheet sheet : Shipped.CATALOGUE.sheets()) {
            Truth expected = Evaluation.truth(sheet.programme().criterion(), profile, moment);
            Truth found = decided.get(Decider.name(sheet));
            if (found != expected) {
                throw new IllegalStateException(
                        sheet.id() + ": " + expected + ", " + found + " by " + other + ", " + profile);
            }
        }
    }
}
