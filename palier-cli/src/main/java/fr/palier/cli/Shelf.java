package fr.palier.cli;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.CatalogueReader;
import fr.palier.catalogue.Reading;
import java.nio.file.Path;

/** Takes a catalogue from its directory, for every command that works with one. */
final class Shelf {

    private Shelf() {}

    /**
     * The catalogue.
     *
     * @throws CommandException with what is wrong in it, if it cannot be read whole
     */
    static Catalogue catalogue(Path directory) {
        return switch (CatalogueReader.read(directory)) {
            case Reading.Whole whole -> whole.catalogue();
            case Reading.Faulty faulty -> throw new CommandException(faulty.told(directory.toString()));
        };
    }
}
