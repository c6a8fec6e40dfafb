package fr.palier.web.observatory;

import fr.palier.catalogue.Catalogue;
import fr.palier.register.Register;
import fr.palier.register.Registers;
import fr.palier.screening.observatory.Observation;
import fr.palier.screening.observatory.ObservationException;
import fr.palier.screening.observatory.ObservationReader;
import fr.palier.screening.observatory.Observatory;
import fr.palier.screening.observatory.SyntheticRegister;
import fr.palier.web.page.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The last result of the observatory: what {@code ./palier observatoire} wrote, read anew when it was written anew, and as
 * long as it wrote nothing, the result for the synthetic register, computed once when it is first asked for.
 */
public final class LastObservation {

    private static final Logger LOG = Logger.getLogger(LastObservation.class.getName());

    /** What there is to show. */
    sealed interface Latest {

        record Found(Observation observation) implements Latest {}

        /**
         * A result that is there and cannot be used.
         *
         * @param problem why, and what whoever runs this copy can do, in French
         */
        record Unusable(String problem) implements Latest {}
    }

    private final Site site;
    private final @Nullable Path file;
    private String stamp = "";
    private @Nullable Latest written;
    private @Nullable Latest synthetic;

    /**
     * @param folder where the results are written; null for nowhere
     */
    public LastObservation(Site site, @Nullable Path folder) {
        this.site = site;
        this.file = folder == null ? null : folder.resolve(Observation.FILE);
    }

    /** Computes or reads now what would otherwise be when someone first asks. */
    public void prepare() {
        latest();
    }

    synchronized Latest latest() {
        if (file != null) {
            String now = stamp(file);
            if (now.isEmpty()) {
                written = null;
            } else if (written == null || !now.equals(stamp)) {
                written = read(file);
            }
            stamp = now;
        }
        if (written != null) {
            return written;
        }
        if (synthetic == null) {
            synthetic = new Latest.Found(computed());
        }
        return synthetic;
    }

    /** Another one for each writing of the file; empty where there is none. */
    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + ":" + Files.size(file);
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    private static Latest read(Path file) {
        try {
            return new Latest.Found(ObservationReader.read(file));
        } catch (ObservationException e) {
            LOG.log(Level.WARNING, () -> "« " + file + " » : " + e.getMessage());
            return new Latest.Unusable(e.getMessage());
        }
    }

    private Observation computed() {
        Catalogue catalogue = site.catalogue();
        Registers registers = new Registers(catalogue.terms(), site.geography(), site.today());
        try (Register register = SyntheticRegister.shipped(catalogue.vocabulary(), site.geography(), site.today())
                .open(registers, SyntheticRegister.USUAL_STRUCTURES)) {
            return new Observatory(catalogue, site.today()).of(register, _ -> {}, _ -> {});
        }
    }
}
