package fr.palier.screening.traits;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import fr.palier.register.Register;
import fr.palier.register.RegisterSource;
import fr.palier.register.Registers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Registers of a few lines, against the shipped catalogue, on one day. */
public final class Desk {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Catalogue CATALOGUE = catalogue();

    private Desk() {}

    private static Catalogue catalogue() {
        Path directory = Path.of(System.getProperty("palier.home", "..")).resolve("catalogue");
        return switch (CatalogueReader.read(directory)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(faulty.findings().toString());
        };
    }

    /** Opens a register that is written here. */
    public static Register open(String csv) {
        return new Registers(CATALOGUE.terms(), Geography.french(), TODAY)
                .open(
                        new RegisterSource(null, null, Map.of()),
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** What structures are counted by. */
    public static TraitReader traits() {
        return new TraitReader(CATALOGUE.vocabulary(), Geography.french(), TODAY);
    }
}
