package fr.palier.sirene;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The fictitious register that ships with the project, imported by the real import. */
final class Registry {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    static final Path HOME = Path.of(System.getProperty("palier.home", ".."));

    static final List<Path> FILES = List.of(
            HOME.resolve("exemples/sirene/StockUniteLegale_exemple.csv"),
            HOME.resolve("exemples/sirene/StockEtablissement_exemple.csv"));

    private Registry() {}

    static Catalogue catalogue() {
        return Shipped.CATALOGUE;
    }

    static SireneImport.Report into(Path folder) {
        return into(folder, FILES, DAY);
    }

    static SireneImport.Report into(Path folder, List<Path> files, LocalDate day) {
        return new SireneImport(catalogue().terms(), Geography.french(), (_, _, _) -> {}).run(files, folder, day);
    }

    private static final class Shipped {
        static final Catalogue CATALOGUE = switch (CatalogueReader.read(HOME.resolve("catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.findings());
        };
    }
}
