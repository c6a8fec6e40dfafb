package fr.palier.screening.pool;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Note;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.register.Register;
import fr.palier.screening.Screening;
import fr.palier.screening.traits.Dimension;
import fr.palier.screening.traits.TraitReader;
import fr.palier.screening.traits.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who of a register fits one programme, in one reading. The programme is decided on together with itself
 * lacking each of its criteria, so that what each of them alone keeps out is counted, not guessed.
 */
public final class PoolStudy {

    /**
     * A criterion of the programme.
     *
     * @param keepsOut how many structures are refused that would not be refused without it
     * @param wouldBeEligible how many of these would be eligible
     */
    public record Hurdle(Criterion criterion, long keepsOut, long wouldBeEligible) {}

    /**
     * What was found.
     *
     * @param lines how many lines were read
     * @param broken how many of them could not be used
     * @param leftOut how many the mapping leaves out, by its reason
     * @param groups the verdicts by each thing that structures are counted by
     * @param moves what the change would change; null where none is asked about
     */
    public record Findings(
            long lines,
            long broken,
            Map<String, Long> leftOut,
            Verdicts verdicts,
            Map<Dimension, Map<String, Verdicts>> groups,
            List<Hurdle> hurdles,
            @Nullable Moves moves) {}

    private static final int ITSELF = 0;

    private final List<Criterion> conjuncts;
    private final boolean hasChange;
    private final Screening screening;
    private final TraitReader traits;
    private final List<Entry.Organisation> batch = new ArrayList<>();
    private final Verdicts verdicts = new Verdicts();
    private final Map<Dimension, Map<String, Verdicts>> groups = new EnumMap<>(Dimension.class);
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final long[] keepsOut;
    private final long[] wouldBeEligible;
    private final Moves moves = new Moves();
    private long broken;

    /**
     * A study of one programme.
     *
     * @param changed the programme's criteria after a change; null where none is asked about
     */
    public PoolStudy(
            Programme programme,
            @Nullable Criterion changed,
            Vocabulary vocabulary,
            TraitReader traits,
            LocalDate date) {
        this.conjuncts = programme.criterion() instanceof Criterion.All(List<Criterion> parts, Note _)
                ? parts
                : List.of(programme.criterion());
        this.hasChange = changed != null;
        this.keepsOut = new long[conjuncts.size()];
        this.wouldBeEligible = new long[conjuncts.size()];
        this.traits = traits;
        List<Programme> variants = new ArrayList<>(List.of(programme));
        for (int i = 0; i < conjuncts.size(); i++) {
            variants.add(variant(programme, "sans-" + (i + 1), without(i)));
        }
        if (changed != null) {
            variants.add(variant(programme, "si", changed));
        }
        this.screening = Screening.of(vocabulary, variants, date);
        for (Dimension dimension : Dimension.values()) {
            groups.put(dimension, new TreeMap<>());
        }
    }

    /**
     * Reads a register and counts.
     *
     * @param each told of every structure that is not refused, before the change or after it
     * @param unread told of every line that could not be used
     * @param progress told after each batch
     */
    public Findings of(
            Register register, Consumer<Member> each, Consumer<Entry.Broken> unread, Consumer<Register> progress) {
        for (Optional<Entry> entry = register.next(); entry.isPresent(); entry = register.next()) {
            switch (entry.get()) {
                case Entry.Organisation organisation -> {
                    batch.add(organisation);
                    screening.add(organisation.submission().profile());
                }
                case Entry.LeftOut(long _, String reason) -> leftOut.merge(reason, 1L, Long::sum);
                case Entry.Broken line -> {
                    broken++;
                    unread.accept(line);
                }
            }
            if (screening.isFull()) {
                decide(each);
                progress.accept(register);
            }
        }
        decide(each);
        List<Hurdle> hurdles = new ArrayList<>();
        for (int i = 0; i < keepsOut.length; i++) {
            hurdles.add(new Hurdle(conjuncts.get(i), keepsOut[i], wouldBeEligible[i]));
        }
        return new Findings(register.entries(), broken, leftOut, verdicts, groups, hurdles, hasChange ? moves : null);
    }

    private void decide(Consumer<Member> each) {
        screening.decide();
        for (int row = 0; row < screening.rows(); row++) {
            Verdict verdict = screening.verdict(row, ITSELF);
            Traits found = traits.of(batch.get(row));
            count(verdict, found);
            if (verdict == Verdict.NOT_ELIGIBLE) {
                blame(row);
            }
            Verdict after = hasChange ? screening.verdict(row, conjuncts.size() + 1) : null;
            if (after != null) {
                moves.add(verdict, after);
            }
            if (verdict != Verdict.NOT_ELIGIBLE || (after != null && after != Verdict.NOT_ELIGIBLE)) {
                each.accept(new Member(batch.get(row), found, screening.ruling(row, ITSELF), after));
            }
        }
        screening.clear();
        batch.clear();
    }

    private void count(Verdict verdict, Traits found) {
        verdicts.add(verdict);
        groups.forEach((dimension, words) -> found.words(dimension)
                .forEach(
                        word -> words.computeIfAbsent(word, _ -> new Verdicts()).add(verdict)));
    }

    /** Counts the criteria each of which, taken away alone, would no longer refuse. */
    private void blame(int row) {
        for (int i = 0; i < keepsOut.length; i++) {
            Verdict without = screening.verdict(row, i + 1);
            if (without != Verdict.NOT_ELIGIBLE) {
                keepsOut[i]++;
                wouldBeEligible[i] += without == Verdict.ELIGIBLE ? 1 : 0;
            }
        }
    }

    private Criterion without(int place) {
        List<Criterion> rest = new ArrayList<>(conjuncts);
        rest.remove(place);
        return new Criterion.All(rest, Note.NONE);
    }

    private static Programme variant(Programme programme, String name, Criterion criterion) {
        return new Programme(programme.id() + "-" + name, programme.name(), criterion, List.of(), List.of());
    }
}
