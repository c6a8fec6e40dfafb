package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.guide.export.OpenData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the catalogue as open data. */
@Command(name = "exporter", description = "Écrit le catalogue en données ouvertes.")
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "json, csv, dmn, data-inclusion ou jsonld.")
    private @Nullable String format;

    @Option(
            names = "--sortie",
            required = true,
            paramLabel = "DOSSIER",
            description = "Le dossier où écrire ; il est créé s'il manque.")
    private @Nullable Path output;

    @Mixin
    private final PublishedCatalogue published = new PublishedCatalogue();

    @Override
    public Integer call() {
        String word = Objects.requireNonNull(format);
        Path directory = Objects.requireNonNull(output);
        OpenData.Format chosen = OpenData.Format.of(word)
                .orElseThrow(() -> published.unusable(
                        "« " + word + " » n'est pas un format d'export. Formats possibles : " + formats() + "."));
        Catalogue catalogue = published.catalogue();
        try {
            List<Path> files = new OpenData(catalogue, published.date()).write(chosen, directory);
            files.forEach(file -> System.out.println(file));
        } catch (IOException e) {
            throw published.unusable("Le dossier « " + directory + " » ne peut pas être écrit.");
        }
        return 0;
    }

    private static String formats() {
        return Stream.of(OpenData.Format.values()).map(OpenData.Format::word).collect(Collectors.joining(", "));
    }
}
