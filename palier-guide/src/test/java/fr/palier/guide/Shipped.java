package fr.palier.guide;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import java.nio.file.Path;
import java.time.LocalDate;

/** The catalogue that Palier ships, read once for all tests. */
public final class Shipped {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    public static final Path HOME = Path.of(System.getProperty("palier.home", ".."));

    public static final Catalogue CATALOGUE = read();

    private Shipped() {}

    private static Catalogue read() {
        return switch (CatalogueReader.read(HOME.resolve("catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new IllegalStateException("faulty: " + faulty.findings());
        };
    }
}
