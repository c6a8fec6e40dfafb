package fr.palier.bench;

import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Orientation;
import fr.palier.engine.orientation.Programme;
import fr.palier.guide.Shipped;
import fr.palier.screening.Instant;
import java.util.BitSet;
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

/** One organisation against all programmes: what an answer costs, here and in two FEEL engines. */
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
        for (Programme programme : rules.engines().programmes()) {
            sink.consume(Evaluation.truth(programme.criterion(), profile, rules.moment));
        }
    }

    /** The state of every criterion of each programme, read one by one, by the register's own plan. */
    @Benchmark
    public int palierInstantStates(Rules rules) {
        Instant instant = rules.engines().instant();
        instant.look(rules.profile());
        int undecided = 0;
        for (int programme = 0; programme < rules.engines().programmes().size(); programme++) {
            int criteria = instant.criteria(programme);
            for (int criterion = 0; criterion < criteria; criterion++) {
                undecided += instant.state(programme, criterion) == Truth.UNKNOWN ? 1 : 0;
            }
        }
        return undecided;
    }

    /** The same, as far as the programmes that are still possible: what a count that follows answers needs. */
    @Benchmark
    public BitSet palierInstantOpen(Rules rules) {
        Instant instant = rules.engines().instant();
        instant.look(rules.profile());
        return instant.open();
    }

    /** A truth for each programme with the state of every criterion, what it expects and what it found. */
    @Benchmark
    public void palierExplained(Rules rules, Blackhole sink) {
        Profile profile = rules.profile();
        for (Programme programme : rules.engines().programmes()) {
            sink.consume(Explanation.of(programme.criterion(), profile, rules.moment));
        }
    }

    /** All that a person is told: verdicts with dates, missing facts, ways in, ranks, and the next question. */
    @Benchmark
    public Orientation palierOrientation(Rules rules) {
        return Orientation.of(rules.profile(), Shipped.DAY, rules.engines().programmes());
    }

    @Benchmark
    public Map<String, Truth> camundaFeelTruths(Rules rules) {
        return rules.engines().camunda().decide(rules.input());
    }

    @Benchmark
    public Map<String, Truth> kieDmnTruths(Rules rules) {
        return rules.engines().kie().decide(rules.input());
    }
}
