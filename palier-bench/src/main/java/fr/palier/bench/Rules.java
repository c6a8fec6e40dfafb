package fr.palier.bench;

import fr.palier.catalogue.Catalogue;
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
import fr.palier.screening.BenchProgrammes;
import fr.palier.screening.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One catalogue in every engine, and the same organisations for each in the form it takes. Nothing is measured
 * unless all engines gave the same truth, unknown included, for every programme and organisation.
 */
@State(Scope.Benchmark)
public class Rules {

    private static final int ORGANISATIONS = 64;
    private static final long SEED = 2026;

    private final List<Profile> profiles = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> inputs = new ArrayList<>();
    private @Nullable Engines engines;
    private int turn;

    final Moment moment = Moment.on(Shipped.DAY);

    /** How many programmes: the shipped ones, and beyond them made-up ones of the same kind. */
    @Param({"20", "300"})
    int size;

    /** The same programmes in each engine. */
    record Engines(List<Sheet> sheets, List<Programme> programmes, Instant instant, Decider camunda, Decider kie) {

        static Engines of(Catalogue catalogue) {
            List<Programme> programmes = catalogue.programmes();
            return new Engines(
                    catalogue.sheets(),
                    programmes,
                    Instant.of(catalogue.vocabulary(), programmes, Shipped.DAY),
                    new CamundaDecider(catalogue),
                    new KieDecider(catalogue));
        }
    }

    Engines engines() {
        return Objects.requireNonNull(engines);
    }

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
        engines = Engines.of(BenchProgrammes.grown(Shipped.CATALOGUE, size));
        RandomFacts facts = new RandomFacts(SEED, Shipped.DAY);
        for (int i = 0; i < ORGANISATIONS; i++) {
            Map<String, Object> known = facts.next();
            Profile profile = Profiles.of(known);
            Map<String, @Nullable Object> input = Decider.inputs(known, Shipped.DAY);
            profiles.add(profile);
            inputs.add(input);
            agree(engines, profile, input);
        }
    }

    private void agree(Engines engines, Profile profile, Map<String, @Nullable Object> input) {
        Map<String, Truth> camunda = engines.camunda().decide(input);
        Map<String, Truth> kie = engines.kie().decide(input);
        engines.instant().look(profile);
        for (int i = 0; i < engines.sheets().size(); i++) {
            String name = Decider.name(engines.sheets().get(i));
            Truth expected = Evaluation.truth(engines.programmes().get(i).criterion(), profile, moment);
            List<@Nullable Truth> found = new ArrayList<>();
            found.add(engines.instant().truth(i));
            found.add(camunda.get(name));
            found.add(kie.get(name));
            if (!found.stream().allMatch(truth -> truth == expected)) {
                throw new IllegalStateException(name + ": " + expected + ", found " + found + ", " + profile);
            }
        }
    }
}
