package fr.palier.guide.export;

import fr.palier.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue as files for other programs. Each names the catalogue's version, the day, the licence and who
 * is to be credited. The same catalogue and day give the same bytes. Safe for any number of threads.
 */
public final class OpenData {

    /** The forms there are. */
    public enum Format {
        JSON,
        CSV,
        DMN,
        DATA_INCLUSION,
        JSONLD;

        /** As a user writes it: {@code data-inclusion}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The form that a word stands for. */
        public static Optional<Format> of(String word) {
            return Stream.of(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst();
        }
    }

    private final Catalogue catalogue;
    private final LocalDate date;

    /**
     * @param date the day of the export, to which calendars are told
     */
    public OpenData(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
    }

    /** The files of a form, by name. */
    public Map<String, String> files(Format format) {
        return switch (format) {
            case JSON -> Map.of("catalogue.json", JsonExport.of(catalogue, date));
            case CSV -> CsvExport.of(catalogue, date);
            case DMN -> Map.of("programmes.dmn", DmnExport.of(catalogue, date));
            case DATA_INCLUSION -> DataInclusionExport.of(catalogue, date);
            case JSONLD -> Map.of("catalogue.jsonld", JsonLdExport.of(catalogue, date));
        };
    }

    /**
     * Writes the files of a form into a directory, which is made if it is missing.
     *
     * @return the files written
     * @throws IOException if one cannot be written
     */
    public List<Path> write(Format format, Path directory) throws IOException {
        Files.createDirectories(directory);
        Map<String, String> files = files(format);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return files.keySet().stream().sorted().map(directory::resolve).toList();
    }
}
