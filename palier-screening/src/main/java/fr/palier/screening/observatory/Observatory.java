package fr.palier.screening.observatory;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.orientation.Programme;
import fr.palier.engine.orientation.Verdict;
import fr.palier.register.Entry;
import fr.palier.register.Mapping;
import fr.palier.register.Register;
import fr.palier.screening.Screening;
import fr.palier.screening.traits.TraitReader;
import fr.palier.screening.traits.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts, for structures that are alike, the programmes they can enter. Memory grows with the kinds alone. */
public final class Observatory {

    private final Catalogue catalogue;
    private final LocalDate date;
    private final Screening screening;
    private final TraitReader traits;
    private final List<Entry.Organisation> batch = new ArrayList<>();
    private final Spot all = new Spot();
    private final SortedMap<String, Spot> departements = new TreeMap<>();
    private final SortedMap<Observation.Cell, Spot> acrossFields = new TreeMap<>();
    private final SortedMap<Observation.Cell, Spot> cells = new TreeMap<>();
    private final Map<String, Long> leftOut = new TreeMap<>();
    private long broken;
    private long synthetic;

    public Observatory(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
        this.screening = Screening.of(catalogue.vocabulary(), catalogue.programmes(), date);
        this.traits = new TraitReader(catalogue.vocabulary(), Geography.french(), date);
    }

    /**
     * Reads a register and counts. Every department has its line, also one without a structure.
     *
     * @param unread told of every line that could not be used
     * @param progress told after each batch
     */
    public Observation of(Register register, Consumer<Entry.Broken> unread, Consumer<Register> progress) {
        Geography.french()
                .departements()
                .forEach(departement -> departements.put(
                        departement.code().substring(departement.code().indexOf(':') + 1), new Spot()));
        for (Optional<Entry> entry = register.next(); entry.isPresent(); entry = register.next()) {
            switch (entry.get()) {
                case Entry.Organisation organisation -> {
                    batch.add(organisation);
                    screening.add(organisation.submission().profile());
                    synthetic += organisation.id().startsWith(SyntheticRegister.MARK) ? 1 : 0;
                }
                case Entry.LeftOut(long _, String reason) -> leftOut.merge(reason, 1L, Long::sum);
                case Entry.Broken line -> {
                    broken++;
                    unread.accept(line);
                }
            }
            if (screening.isFull()) {
                decide();
                progress.accept(register);
            }
        }
        decide();
        Optional<Mapping> mapping = register.mapping();
        return new Observation(
                date,
                catalogue.version(),
                synthetic > 0
                        ? "registre synthétique"
                        : mapping.map(Mapping::name).orElse("profils"),
                synthetic > 0
                        ? SyntheticRegister.WARNING
                        : mapping.map(Mapping::about).orElse(null),
                synthetic > 0,
                register.entries(),
                broken,
                leftOut,
                screening.programmes().stream().map(Programme::id).toList(),
                all,
                departements,
                acrossFields,
                cells);
    }

    private void decide() {
        screening.decide();
        for (int row = 0; row < screening.rows(); row++) {
            BitSet eligible = new BitSet();
            BitSet open = new BitSet();
            for (int i = 0; i < screening.programmes().size(); i++) {
                Verdict verdict = screening.verdict(row, i);
                eligible.set(i, verdict == Verdict.ELIGIBLE);
                open.set(i, verdict != Verdict.NOT_ELIGIBLE);
            }
            count(traits.of(batch.get(row)), eligible, open);
        }
        screening.clear();
        batch.clear();
    }

    private void count(Traits found, BitSet eligible, BitSet open) {
        all.add(eligible, open);
        departements.computeIfAbsent(found.departement(), _ -> new Spot()).add(eligible, open);
        acrossFields
                .computeIfAbsent(cell(found, Traits.UNKNOWN), _ -> new Spot())
                .add(eligible, open);
        for (String field : found.fieldsOrUnknown()) {
            cells.computeIfAbsent(cell(found, field), _ -> new Spot()).add(eligible, open);
        }
    }

    private static Observation.Cell cell(Traits found, String field) {
        return new Observation.Cell(found.departement(), found.size(), field, found.age());
    }
}
