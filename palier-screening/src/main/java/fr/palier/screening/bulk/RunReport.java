package fr.palier.screening.bulk;

import fr.palier.engine.orientation.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a register.
 *
 * @param entries how many lines were read
 * @param organisations how many of them are organisations that were decided on
 * @param broken how many could not be used
 * @param leftOut how many the mapping leaves out, by its reason
 * @param verdicts how many pairs of a structure and a programme have each verdict
 * @param isWhole whether the register was read to its end
 */
public record RunReport(
        long entries,
        long organisations,
        long broken,
        Map<String, Long> leftOut,
        Map<Verdict, Long> verdicts,
        boolean isWhole) {

    static final RunReport NOTHING = new RunReport(0, 0, 0, Map.of(), Map.of(), false);

    public RunReport {
        leftOut = new TreeMap<>(leftOut);
        Map<Verdict, Long> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, verdicts.getOrDefault(verdict, 0L));
        }
        verdicts = all;
    }
}
