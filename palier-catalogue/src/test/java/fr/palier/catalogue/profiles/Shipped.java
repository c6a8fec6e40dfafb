package fr.palier.catalogue.profiles;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import fr.palier.catalogue.geography.Geography;
import java.nio.file.Path;
import java.time.LocalDate;

/** The catalogue that ships with the project, and short ways to read profiles against it. */
public final class Shipped {

    /** The day on which the tests take place. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final Catalogue CATALOGUE = read();

    private static final ProfileReader READER = reader(TODAY);

    private Shipped() {}

    private static Catalogue read() {
        return switch (CatalogueReader.read(Path.of("..", "catalogue"))) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty ->
                throw new IllegalStateException(faulty.findings().toString());
        };
    }

    public static ProfileReader reader(LocalDate today) {
        return new ProfileReader(CATALOGUE.terms(), Geography.french(), today);
    }

    /** A profile, written with single quotes for the sake of the eye. */
    public static Submission submission(String json) {
        return READER.read(json.replace('\'', '"'));
    }
}
