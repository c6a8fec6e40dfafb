package fr.palier.engine.orientation;

import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a programme suits an organisation, beside being open to it.
 *
 * @param value from 0 (not at all) to 1 (fully), in hundredths
 * @param parts what it is made of, in the programme's order
 */
public record Relevance(double value, List<Part> parts) {

    /**
     * One reason.
     *
     * @param value from 0 to 1
     */
    public record Part(Affinity affinity, double value) {}

    /** Where nothing is known to tell one programme from another. */
    private static final double NEUTRAL = 0.5;

    public Relevance {
        parts = List.copyOf(parts);
    }

    /** The weighted mean of the affinities. */
    static Relevance of(Programme programme, Profile profile, LocalDate date) {
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        double weights = 0;
        for (Affinity affinity : programme.affinities()) {
            double value = measure(affinity.measure(), profile, date);
            parts.add(new Part(affinity, value));
            sum += affinity.weight() * value;
            weights += affinity.weight();
        }
        double mean = weights == 0 ? NEUTRAL : sum / weights;
        return new Relevance(Math.round(mean * 100) / 100.0, parts);
    }

    private static double measure(Affinity.Measure measure, Profile profile, LocalDate date) {
        return switch (measure) {
            case Affinity.Measure.Matching matching ->
                switch (Evaluation.truth(matching.criterion(), profile, Moment.on(date))) {
                    case TRUE -> 1;
                    case UNKNOWN -> NEUTRAL;
                    case FALSE -> 0;
                };
            case Affinity.Measure.ByDate byDate -> Math.clamp(byDate.value().applyAsDouble(date), 0, 1);
        };
    }
}
