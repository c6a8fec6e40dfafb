package fr.palier.screening.bulk;

import fr.palier.engine.facts.Vocabulary;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.register.Progress;
import fr.palier.register.Register;
import fr.palier.screening.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Decides on a whole register into a file. What was done is on the disk every few thousand lines, with a
 * note of how far that is: whatever breaks the run off, the next one goes on from there, and both together
 * write what one would have written.
 */
public final class RegisterRun {

    /** After so many lines what was done is made sure of. */
    private static final int LINES_BETWEEN_NOTES = 16_384;

    /**
     * What a run is asked for.
     *
     * @param target the result, a name that ends in .csv, .jsonl or .parquet
     * @param signature all that the result depends on
     * @param all whether structures that are not eligible have a row too
     * @param strict whether the first broken line stops the run
     * @param resumes whether an earlier run is gone on with
     */
    public record Request(Path target, String signature, boolean all, boolean strict, boolean resumes) {}

    private final Request request;
    private final Register register;
    private final Screening screening;
    private final List<Programme> programmes;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Long> leftOut;
    private final Map<Verdict, Long> verdicts;
    private final RowWriter rows;
    private final Rejects rejects;
    private long organisations;
    private long broken;
    private long noted;

    private RegisterRun(Request request, Register register, Screening screening, Checkpoint from) {
        RunReport before = from.report();
        this.request = request;
        this.register = register;
        this.screening = screening;
        this.programmes = screening.programmes();
        this.leftOut = new HashMap<>(before.leftOut());
        this.verdicts = new EnumMap<>(before.verdicts());
        this.organisations = before.organisations();
        this.broken = before.broken();
        // They are locked first: who comes second must touch nothing of what the first has written.
        this.rejects = new Rejects(request.target(), from.rejects());
        try {
            if (!request.resumes()) {
                forget(request.target());
            }
            this.rows = RowFormat.of(request.target()).open(request.target(), from.rows());
        } catch (RuntimeException e) {
            rejects.close();
            throw e;
        }
    }

    /**
     * Runs.
     *
     * @param progress told how far the run is
     * @param isBrokenOff asked now and then: whether to stop and keep what was done
     * @throws ScreeningException if the result cannot be written, or at the first broken line of a strict run
     */
    public static RunReport run(
            Request request,
            Register register,
            Vocabulary vocabulary,
            List<Programme> programmes,
            LocalDate date,
            Progress progress,
            BooleanSupplier isBrokenOff) {
        RowFormat.of(request.target());
        Checkpoint from = start(request);
        if (!register.skip(from.report().entries())) {
            throw new ScreeningException(
                    "Le registre a moins de lignes que la dernière fois : relancez sans --reprendre.");
        }
        if (from.report().isWhole() && !Files.exists(PartialFile.beside(request.target()))) {
            settle(request.target(), from.report().broken() > 0);
            return from.report();
        }
        RegisterRun run = new RegisterRun(request, register, Screening.of(vocabulary, programmes, date), from);
        try {
            return run.run(progress, isBrokenOff);
        } finally {
            run.rows.close();
            run.rejects.close();
        }
    }

    /** Where the broken lines of a result are kept. */
    public static Path rejects(Path target) {
        return Rejects.beside(target);
    }

    /** Where a result is while it is not whole. */
    public static Path partial(Path target) {
        return PartialFile.beside(target);
    }

    private static Checkpoint start(Request request) {
        Optional<Checkpoint> kept = request.resumes() ? Checkpoint.read(request.target()) : Optional.empty();
        if (kept.isEmpty()) {
            return new Checkpoint(request.signature(), 0, 0, RunReport.NOTHING);
        }
        if (!kept.get().signature().equals(request.signature())) {
            throw new ScreeningException(
                    "La reprise n'est pas possible : le registre, la correspondance, le catalogue, la"
                            + " date ou une option a changé depuis. Relancez sans --reprendre.");
        }
        return kept.get();
    }

    /** What is left to do once the result is in its place; done twice it does no harm. */
    private static void settle(Path target, boolean isSomethingBroken) {
        Rejects.settle(target, isSomethingBroken);
        ParquetRows.settle(target);
        forget(target);
    }

    private static void forget(Path target) {
        try {
            Files.deleteIfExists(Checkpoint.of(target));
        } catch (IOException e) {
            throw ScreeningException.unwritable(Checkpoint.of(target), e);
        }
    }

    private RunReport run(Progress progress, BooleanSupplier isBrokenOff) {
        noted = register.entries();
        Optional<Entry> entry = register.next();
        while (entry.isPresent() && !isBrokenOff.getAsBoolean()) {
            take(entry.get());
            if (screening.isFull()) {
                decide();
                progress.at(register.position(), register.size(), register.entries());
            }
            if (register.entries() - noted >= LINES_BETWEEN_NOTES) {
                note(register.entries(), false);
            }
            entry = register.next();
        }
        if (entry.isPresent()) {
            return note(register.entries() - 1, false);
        }
        RunReport report = note(register.entries(), true);
        progress.at(register.position(), register.size(), register.entries());
        rows.finish();
        rejects.close();
        settle(request.target(), broken > 0);
        return report;
    }

    private void take(Entry entry) {
        switch (entry) {
            case Entry.Organisation organisation -> {
                ids.add(organisation.id());
                screening.add(organisation.submission().profile());
                organisations++;
            }
            case Entry.LeftOut(long _, String reason) -> leftOut.merge(reason, 1L, Long::sum);
            case Entry.Broken fault -> {
                if (request.strict()) {
                    note(register.entries() - 1, false);
                    throw new ScreeningException("Ligne " + fault.number() + " : " + fault.reason()
                            + " Avec --strict, la première ligne fautive arrête tout.");
                }
                rejects.write(fault);
                broken++;
            }
        }
    }

    private void decide() {
        screening.decide();
        for (int i = 0; i < programmes.size(); i++) {
            for (Verdict verdict : Verdict.values()) {
                verdicts.merge(verdict, (long) screening.count(i, verdict), Long::sum);
            }
        }
        for (int row = 0; row < screening.rows(); row++) {
            rows.write(ids.get(row), findings(row));
        }
        screening.clear();
        ids.clear();
    }

    private List<Finding> findings(int row) {
        List<Finding> findings = new ArrayList<>(programmes.size());
        for (int i = 0; i < programmes.size(); i++) {
            if (request.all() || screening.verdict(row, i) != Verdict.NOT_ELIGIBLE) {
                findings.add(new Finding(programmes.get(i).id(), screening.ruling(row, i)));
            }
        }
        return findings;
    }

    /** Decides on what is still open, and makes sure of all that was done. */
    private RunReport note(long lines, boolean isWhole) {
        decide();
        RunReport report = new RunReport(lines, organisations, broken, leftOut, verdicts, isWhole);
        new Checkpoint(request.signature(), rows.commit(), rejects.commit(), report).write(request.target());
        noted = lines;
        return report;
    }
}
