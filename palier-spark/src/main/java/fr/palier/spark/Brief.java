package fr.palier.spark;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.register.Mapping;
import fr.palier.register.MappingReader;
import fr.palier.register.Registers;
import fr.palier.register.RowReader;
import fr.palier.screening.Screening;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision depends on beside the row itself, as texts: told once to every machine, so that all decide
 * alike. What is made of it is made once on each.
 */
final class Brief implements Serializable {

    private static final long serialVersionUID = 1;

    private final TreeMap<String, byte[]> catalogueFiles;
    private final String catalogueName;
    private final @Nullable String mapping;
    private final byte[] mappingContent;
    private final boolean everyone;
    private final boolean all;
    private final LocalDate date;
    private final String input;
    private final ArrayList<String> columns;
    private transient @Nullable Catalogue catalogue;

    /**
     * @param catalogueFiles the catalogue's files by their path within its folder
     * @param mappingContent what is in the mapping's file; empty where there is none
     * @param columns the register's columns
     */
    Brief(Order order, Map<String, byte[]> catalogueFiles, byte[] mappingContent, List<String> columns) {
        this.catalogueFiles = new TreeMap<>(catalogueFiles);
        this.catalogueName = order.catalogue() == null ? "celui de Palier" : order.catalogue();
        this.mapping = order.mapping();
        this.mappingContent = mappingContent.clone();
        this.everyone = order.everyone();
        this.all = order.all();
        this.date = order.date();
        this.input = order.input();
        this.columns = new ArrayList<>(columns);
    }

    /** Whether structures that are not eligible have a row too. */
    boolean isAll() {
        return all;
    }

    /**
     * The catalogue.
     *
     * @throws JobException with what is wrong in it
     */
    synchronized Catalogue catalogue() {
        Catalogue read = catalogue;
        if (read == null) {
            read = read();
            catalogue = read;
        }
        return read;
    }

    /** What decides, for one thread. */
    Screening screening() {
        return Screening.of(catalogue().vocabulary(), catalogue().programmes(), date);
    }

    /**
     * What understands rows, for one thread.
     *
     * @throws fr.palier.register.RegisterException if the columns are not those of the mapping
     */
    RowReader reader() {
        Registers registers = new Registers(catalogue().terms(), Geography.french(), date);
        return registers.rows(columns, "« " + input + " »", mapping(registers));
    }

    private @Nullable Mapping mapping(Registers registers) {
        if (mapping == null) {
            return null;
        }
        Mapping read = mapping.equals(MappingReader.SIRENE)
                ? registers.mapping(mapping)
                : registers.mapping(mapping, mappingContent);
        Mapping used = read.withoutExtras();
        return everyone ? used.withoutFilters() : used;
    }

    /** A catalogue is read from a folder: it gets one for a moment. */
    private Catalogue read() {
        try {
            Path folder = Files.createTempDirectory("palier-catalogue");
            try {
                for (Map.Entry<String, byte[]> file : catalogueFiles.entrySet()) {
                    Path path = folder.resolve(file.getKey());
                    Files.createDirectories(path.resolve("..").normalize());
                    Files.write(path, file.getValue());
                }
                return switch (CatalogueReader.read(folder)) {
                    case Reading.Whole whole -> whole.catalogue();
                    case Reading.Faulty faulty -> throw new JobException(faulty.told(catalogueName));
                };
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
