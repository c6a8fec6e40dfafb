package fr.palier.screening.observatory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A register of structures that do not exist, for the observatory to work at once. The same seed and day give
 * the same register. How everything in it is distributed stands in docs/observatoire.md and is decided here:
 * it says nothing about France.
 */
public final class SyntheticRegister {

    /** With what every identifier begins, so that it is told wherever it shows. */
    public static final String MARK = "SYNTHETIQUE-";

    /** What is told wherever its figures show. */
    public static final String WARNING =
            "Registre synthétique : ces structures n'existent pas, ces chiffres ne disent rien de la France.";

    /** How many structures it has where nobody asks for another number. */
    public static final int USUAL_STRUCTURES = 20_000;

    private static final long SEED = 2026;

    private static final List<String> FORMS = weighted(
            List.of(
                    "association",
                    "cooperative",
                    "mutuelle",
                    "fondation",
                    "fonds_de_dotation",
                    "societe_commerciale",
                    "entreprise_individuelle"),
            List.of(72, 6, 2, 2, 2, 12, 4));
    private static final List<String> SIZES = weighted(
            List.of("0", "1-2", "3-5", "6-9", "10-19", "20-49", "50-99", "100-199", "250-499"),
            List.of(35, 20, 14, 9, 9, 7, 3, 2, 1));

    private static final int PERCENT = 100;
    private static final int UNKNOWN_SIZE = 25;
    private static final int UNKNOWN_BUDGET = 40;
    private static final int UNKNOWN_FIELDS = 10;
    private static final int TWO_FIELDS = 30;
    private static final int KNOWN_FLAG = 40;
    private static final int KNOWN_STRATEGY = 50;
    private static final double MEAN_AGE_DAYS = 14 * 365.25;
    private static final int OLDEST_DAYS = 60 * 365;
    private static final double MEDIAN_BUDGET = 120_000;

    private final List<Territory> departements;
    private final Geography geography;
    /** By department, by code: territories are too heavy to keep. */
    private final Map<String, List<String>> communes = new HashMap<>();

    private final LocalDate date;
    private final Random random;
    private final List<Fact> facts;

    /** The register that ships, as it is on a day. */
    public static SyntheticRegister shipped(Vocabulary vocabulary, Geography geography, LocalDate date) {
        return new SyntheticRegister(vocabulary, geography, date, SEED);
    }

    /**
     * A register as it is on a day.
     *
     * @param seed the same, the same register
     */
    public SyntheticRegister(Vocabulary vocabulary, Geography geography, LocalDate date, long seed) {
        this.geography = geography;
        this.departements = geography.departements().stream()
                .filter(departement -> !departement.code().startsWith("departement:98"))
                .toList();
        this.date = date;
        this.random = new Random(seed);
        this.facts = vocabulary.givable().stream().filter(fact -> isTold(fact)).toList();
    }

    /** Writes so many structures into a CSV file. */
    public void write(Path file, int structures) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            write(text, structures);
        }
    }

    /** So many structures as the bytes of such a file. */
    public byte[] file(int structures) {
        StringWriter text = new StringWriter();
        try {
            write(text, structures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** So many structures as a register to read, never on a disk. */
    public Register open(Registers registers, int structures) {
        return registers.open(new RegisterSource(null, null, Map.of()), new ByteArrayInputStream(file(structures)));
    }

    private void write(Writer text, int structures) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            List<String> head = new ArrayList<>(List.of("id", "nom"));
            facts.forEach(fact -> head.add(fact.name()));
            csv.writeRecord(head);
            for (int i = 1; i <= structures; i++) {
                List<String> row = new ArrayList<>(List.of(
                        String.format(java.util.Locale.ROOT, "%s%07d", MARK, i), "Structure synthétique n° " + i));
                facts.forEach(fact -> row.add(cell(fact)));
                csv.writeRecord(row);
            }
        }
    }

    private static boolean isTold(Fact fact) {
        return switch (fact.name()) {
            case "forme_juridique", "date_creation", "salaries", "budget", "commune", "domaines", "strategies" -> true;
            default -> fact.type() instanceof FactType.Flag;
        };
    }

    private String cell(Fact fact) {
        return switch (fact.name()) {
            case "forme_juridique" -> FORMS.get(random.nextInt(PERCENT));
            case "date_creation" -> created();
            case "salaries" -> chance(UNKNOWN_SIZE) ? "" : SIZES.get(random.nextInt(PERCENT));
            case "budget" -> chance(UNKNOWN_BUDGET) ? "" : budget();
            case "commune" -> commune();
            case "domaines" -> chance(UNKNOWN_FIELDS) ? "" : words(fact, chance(TWO_FIELDS) ? 2 : 1);
            case "strategies" -> chance(KNOWN_STRATEGY) ? words(fact, 1) : "";
            default -> chance(KNOWN_FLAG) ? (random.nextBoolean() ? "oui" : "non") : "";
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    /** Ages fall off exponentially. */
    private String created() {
        double days = -StrictMath.log(1 - random.nextDouble()) * MEAN_AGE_DAYS;
        return date.minusDays(Math.min(OLDEST_DAYS, (long) days)).toString();
    }

    /** The logarithm of a budget is normal: half are below the median, a tenth above three and a half times it. */
    private String budget() {
        return String.valueOf(Math.round(MEDIAN_BUDGET * StrictMath.exp(random.nextGaussian()) / 1000) * 1000);
    }

    /** Every department is as likely, and every commune in it. */
    private String commune() {
        Territory departement = departements.get(random.nextInt(departements.size()));
        List<String> there = communes.computeIfAbsent(
                departement.code(),
                code -> geography.communes(bare(code)).stream()
                        .map(commune -> bare(commune.code()))
                        .toList());
        return there.get(random.nextInt(there.size()));
    }

    private static String bare(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    private String words(Fact fact, int count) {
        if (!(fact.type() instanceof FactType.Selection(List<String> values))) {
            throw new IllegalStateException("no list of words: " + fact);
        }
        String first = values.get(random.nextInt(values.size()));
        String second = values.get(random.nextInt(values.size()));
        return count == 1 || first.equals(second) ? first : first + "|" + second;
    }

    private static List<String> weighted(List<String> words, List<Integer> weights) {
        List<String> all = new ArrayList<>(PERCENT);
        for (int i = 0; i < words.size(); i++) {
            all.addAll(java.util.Collections.nCopies(weights.get(i), words.get(i)));
        }
        return List.copyOf(all);
    }
}
