package fr.palier.screening;

import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides on many structures at once: rows are added until a batch is full, decided on together, asked
 * about, and forgotten. The verdicts are those that {@link fr.palier.engine.orientation.Decision} gives for
 * each structure by itself.
 *
 * <p>Its memory does not grow with the rows that go through it. Not safe for several threads: each makes
 * its own, from the same programmes and for the same day.
 */
public final class Screening {

    /** The most rows of a batch. */
    public static final int CAPACITY = 2048;

    private final Plan plan;
    private final Batch batch;
    private final Decisions decisions;
    private final Rulings rulings;

    Screening(Plan plan, Kernel kernel) {
        this.plan = plan;
        this.decisions = new Decisions(plan, kernel, CAPACITY, Decisions.MANY);
        this.batch = new Batch(plan, CAPACITY, decisions.pairs());
        this.rulings = new Rulings(plan);
    }

    /**
     * Compiles the criteria of some programmes for one day.
     *
     * @param vocabulary the one that profiles will be told in
     * @param date the day of evaluation
     */
    public static Screening of(Vocabulary vocabulary, List<Programme> programmes, LocalDate date) {
        return new Screening(Plan.of(vocabulary, programmes, date), Kernel.best());
    }

    Decisions decisions() {
        return decisions;
    }

    Batch batch() {
        return batch;
    }

    /** The programmes, in the order by whose places they are asked about. */
    public List<Programme> programmes() {
        return plan.roots().stream().map(Roots::programme).toList();
    }

    /** How many rows the batch has. */
    public int rows() {
        return batch.rows();
    }

    /** Whether the batch has to be decided on and cleared before more is added. */
    public boolean isFull() {
        return batch.isFull();
    }

    /**
     * Adds a row.
     *
     * @throws IllegalStateException if the batch is full
     */
    public void add(Profile profile) {
        batch.add(profile);
    }

    /** Decides on all rows of the batch; until then nothing can be asked about them. */
    public void decide() {
        decisions.decide(batch);
    }

    /** Forgets the rows of the batch. */
    public void clear() {
        batch.clear();
    }

    /**
     * The verdict on one pair of the batch that was decided on last.
     *
     * @param row from zero, in the order in which rows were added
     * @param programme its place in {@link #programmes()}
     */
    public Verdict verdict(int row, int programme) {
        return decisions.verdict(programme, row);
    }

    /** The verdict on one pair with its reason; it costs more than the verdict alone. */
    public Ruling ruling(int row, int programme) {
        return rulings.of(batch, row, programme, decisions.verdict(programme, row));
    }

    /** How many rows of the batch have a verdict on a programme. */
    public int count(int programme, Verdict verdict) {
        return decisions.count(programme, verdict);
    }
}
