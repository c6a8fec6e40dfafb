package fr.palier.sirene;

import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.rules.Terms;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.register.Entry;
import fr.palier.register.Mapping;
import fr.palier.register.Progress;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the index from the stock files of Sirene: the ESS, and the companies that could be part of it. Who has asked not to
 * be public is left out. The old index answers until the new one is whole; an import that breaks off is begun anew.
 */
public final class SireneImport {

    /** Where the mapping hands on what the import alone looks at. */
    private static final String DIFFUSION = "diffusion";

    private static final String ESS = "ess";
    private static final String YES = "O";

    /** Forms that the law of 31 July 2014 (art. 1) does not let into the ESS, unless the register itself says so. */
    private static final Set<String> OUTSIDE = Set.of("entreprise_individuelle", "autre");

    private static final String SEATS = "siege";
    private static final String SEATS_FILE = "etablissement";
    private static final int MOST_EXAMPLES = 5;
    private static final int LINES_BETWEEN_NEWS = 4096;

    /**
     * What became of the lines.
     *
     * @param leftOut how many were left out, by reason in French
     * @param broken how many could not be understood
     * @param examples the first of these, in French sentences
     * @param remarks what deserves to be told of the files
     */
    public record Report(
            long read, long kept, Map<String, Long> leftOut, long broken, List<String> examples, List<String> remarks) {

        public Report {
            leftOut = Map.copyOf(leftOut);
            examples = List.copyOf(examples);
            remarks = List.copyOf(remarks);
        }
    }

    private final Registers registers;
    private final Mapping mapping;
    private final Progress progress;
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private long read;
    private long kept;
    private long broken;

    public SireneImport(Terms terms, Geography geography, Progress progress) {
        this.registers = new Registers(terms, geography, SireneRows.WHENEVER);
        this.mapping = registers.mapping("sirene");
        this.progress = progress;
    }

    /**
     * Reads the files and puts a new index in the place of the old one.
     *
     * @param files of legal units; one with "etablissement" in its name tells where their seats are
     * @param day the day on which the register was as it tells
     * @throws SireneException if nothing is to be kept, or the index cannot be written
     * @throws fr.palier.register.RegisterException if a file cannot be read
     */
    public Report run(List<Path> files, Path index, LocalDate day) {
        List<Path> units = files.stream().filter(file -> !isOfSeats(file)).toList();
        List<Path> seats = files.stream().filter(SireneImport::isOfSeats).toList();
        if (units.isEmpty() || seats.size() > 1) {
            throw new SireneException("Donnez un fichier StockUniteLegale et, pour connaître les communes, un fichier"
                    + " StockEtablissement : leurs noms les distinguent.");
        }
        Provenance provenance = new Provenance(Provenance.Source.SIRENE, day);
        Map<String, Path> joins = seats.isEmpty() ? Map.of() : Map.of(SEATS, seats.getFirst());
        try (IndexBuilder builder = IndexBuilder.open(index)) {
            for (Path file : units) {
                read(new RegisterSource(file, mapping, joins), builder, provenance);
            }
            if (kept == 0) {
                throw new SireneException(
                        "Aucune structure de ces fichiers n'est à garder. L'index précédent reste en service.");
            }
            builder.commit(day);
        }
        return new Report(read, kept, leftOut, broken, examples, remarks);
    }

    private static boolean isOfSeats(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).contains(SEATS_FILE);
    }

    private void read(RegisterSource source, IndexBuilder builder, Provenance provenance) {
        try (Register register = registers.open(source, InputStream.nullInputStream(), progress)) {
            remarks.addAll(register.remarks());
            long lines = 0;
            for (Optional<Entry> entry = register.next(); entry.isPresent(); entry = register.next()) {
                take(entry.get(), builder, provenance);
                lines++;
                if (lines % LINES_BETWEEN_NEWS == 0) {
                    progress.at(register.position(), register.size(), lines);
                }
            }
            read += lines;
        }
    }

    private void take(Entry entry, IndexBuilder builder, Provenance provenance) {
        switch (entry) {
            case Entry.LeftOut(long _, String reason) -> leftOut.merge(reason, 1L, Long::sum);
            case Entry.Broken(long number, String reason, String _) -> {
                broken++;
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add("Ligne " + number + " : " + reason);
                }
            }
            case Entry.Organisation organisation -> {
                Optional<LegalUnit> unit =
                        UnitReader.read(organisation, organisation.submission().profile(), provenance);
                Optional<String> reason = reason(organisation, unit);
                if (unit.isPresent() && reason.isEmpty()) {
                    builder.add(unit.get());
                    kept++;
                } else {
                    leftOut.merge(reason.orElseThrow(), 1L, Long::sum);
                }
            }
        }
    }

    /** Why an organisation is left out; empty where it is kept. */
    private static Optional<String> reason(Entry.Organisation organisation, Optional<LegalUnit> unit) {
        Map<String, String> extras = organisation.extras();
        if (!YES.equals(extras.get(DIFFUSION))) {
            return Optional.of("unité non publique");
        }
        if (unit.isEmpty()) {
            return Optional.of("numéro SIREN faux");
        }
        if (unit.get().names().isEmpty()) {
            return Optional.of("unité sans nom");
        }
        boolean isOutside = isOutside(organisation.submission().profile()) && !YES.equals(extras.get(ESS));
        return isOutside ? Optional.of("forme qui ne peut pas relever de l'ESS") : Optional.empty();
    }

    private static boolean isOutside(Profile profile) {
        return profile.vocabulary()
                .find(UnitReader.LEGAL_FORM)
                .filter(fact -> profile.value(fact) instanceof Value.Choice(String form) && OUTSIDE.contains(form))
                .isPresent();
    }
}
