package fr.palier.bench;

import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.guide.Shipped;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One organisation against the twenty programmes: what an answer costs, here and in two FEEL engines. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class OrientationBenchmark {

    /** A truth for each programme. */
    @Benchmark
    public void palierTruths(Rules rules, Blackhole sink) {
        Profile profile = rules.profile();
        for (Programme programme : rules.programmes) {
            sink.consume(Evaluation.truth(programme.criterion(), profile, rules.moment));
        }
    }

    /** A truth for each programme with the state of every criterion, what it expects and what it found. */
    @Benchmark
    public void palierExplained(Rules rules, Blackhole sink) {
        Profile profile = rules.profile();
        for (Programme programme : rules.programmes) {
            sink.consume(Explanation.of(programme.criterion(), profile, rules.moment));
        }
    }

    /** All that a person is told: verdicts with dates, missing facts, ways in, ranks, and the next question. */
    @Benchmark
    public Orientation palierOrientation(Rules rules) {
        return Orientation.of(rules.profile(), Shipped.DAY, rules.programmes);
    }

    @Benchmark
    public Map<String, Truth> camundaFeelTruths(Rules rules) {
        return rules.camunda.decide(rules.input());
    }

    @Benchmark
    public Map<String, Truth> kieDmnTruths(Rules rules) {
        return rules.kie.decide(rules.input());
    }
}
