package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.guide.pdf.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Typesets the whole guide from the catalogue. */
@Command(name = "guide", description = "Met en page le guide entier, en PDF accessible.")
final class GuideCommand implements Callable<Integer> {

    @Option(
            names = "--sortie",
            required = true,
            paramLabel = "FICHIER",
            description = "Le fichier PDF à écrire, ou « - » pour la sortie standard.")
    private @Nullable Path output;

    @Mixin
    private final PublishedCatalogue published = new PublishedCatalogue();

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(output);
        Catalogue catalogue = published.catalogue();
        LocalDate date = published.date();
        byte[] pdf = new Guide(catalogue, date).whole();
        if (file.toString().equals("-")) {
            System.out.write(pdf);
            System.out.flush();
            return 0;
        }
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw published.unusable("Le fichier « " + file + " » ne peut pas être écrit.");
        }
        System.err.println("Guide écrit dans " + file + ".");
        return 0;
    }
}
