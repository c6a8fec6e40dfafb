package fr.palier.screening.bulk;

import fr.palier.catalogue.results.Words;
import fr.palier.engine.orientation.Verdict;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was surely done, kept beside the result until it is whole.
 *
 * @param signature all that the result depends on, so that nobody goes on with another register or catalogue
 * @param rows how much of the result counts, as {@link RowWriter#commit} tells it
 * @param rejects how much of the file of broken lines counts, in bytes
 * @param report what became of the lines so far
 */
record Checkpoint(String signature, long rows, long rejects, RunReport report) {

    private static final String ENDING = ".reprise";
    private static final String LEFT_OUT = "laissees.";

    /** Where the checkpoint of a result is kept. */
    static Path of(Path target) {
        return target.resolveSibling(target.getFileName() + ENDING);
    }

    /** The checkpoint of a result; empty where there is none. */
    static Optional<Checkpoint> read(Path target) {
        Path file = of(target);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = new StringReader(Files.readString(file))) {
            Properties kept = new Properties();
            kept.load(reader);
            return Optional.of(of(kept));
        } catch (IOException | IllegalArgumentException e) {
            throw new ScreeningException(
                    "Le point de reprise « " + file + " » ne se lit pas : relancez sans --reprendre.", e);
        }
    }

    /** Replaces what was kept before, at once and seen to be on the disk. */
    void write(Path target) {
        Path file = of(target);
        Path beside = file.resolveSibling(file.getFileName() + ".ecriture");
        try {
            Files.writeString(beside, text());
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            PartialFile.rename(beside, file);
        } catch (IOException e) {
            throw ScreeningException.unwritable(file, e);
        }
    }

    private String text() {
        SortedMap<String, String> lines = new TreeMap<>();
        lines.put("signature", signature);
        lines.put("resultat", String.valueOf(rows));
        lines.put("rejets", String.valueOf(rejects));
        lines.put("lignes", String.valueOf(report.entries()));
        lines.put("structures", String.valueOf(report.organisations()));
        lines.put("cassees", String.valueOf(report.broken()));
        lines.put("fini", String.valueOf(report.isWhole()));
        report.verdicts().forEach((verdict, count) -> lines.put(Words.verdict(verdict), String.valueOf(count)));
        report.leftOut().forEach((reason, count) -> lines.put(LEFT_OUT + escaped(reason), String.valueOf(count)));
        StringBuilder text = new StringBuilder("# Point de reprise de « palier cribler » : ne pas modifier.\n");
        lines.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    private static Checkpoint of(Properties kept) {
        Map<Verdict, Long> verdicts = new HashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, number(kept, Words.verdict(verdict)));
        }
        Map<String, Long> leftOut = new HashMap<>();
        for (String key : kept.stringPropertyNames()) {
            if (key.startsWith(LEFT_OUT)) {
                leftOut.put(key.substring(LEFT_OUT.length()), number(kept, key));
            }
        }
        return new Checkpoint(
                kept.getProperty("signature", ""),
                number(kept, "resultat"),
                number(kept, "rejets"),
                new RunReport(
                        number(kept, "lignes"),
                        number(kept, "structures"),
                        number(kept, "cassees"),
                        leftOut,
                        verdicts,
                        Boolean.parseBoolean(kept.getProperty("fini"))));
    }

    private static long number(Properties kept, String key) {
        return Long.parseLong(kept.getProperty(key, ""));
    }

    /** As a key of properties has to be written. */
    private static String escaped(String key) {
        StringBuilder text = new StringBuilder();
        for (byte b : key.getBytes(StandardCharsets.UTF_16BE)) {
            text.append(String.format("%02x", b));
        }
        return text.toString().replaceAll("(.{4})", "\\\\u$1");
    }
}
