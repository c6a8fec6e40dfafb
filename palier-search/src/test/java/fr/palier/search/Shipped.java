package fr.palier.search;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import java.nio.file.Path;

/** The catalogue that ships with the project. */
final class Shipped {

    static final Catalogue CATALOGUE = read();

    private Shipped() {}

    private static Catalogue read() {
        return switch (CatalogueReader.read(Path.of(System.getProperty("palier.home", ".."), "catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.findings());
        };
    }
}
