package fr.palier.sirene;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene would advise an operator on flags of the JVM, which an index of this kind does not need. */
final class Advice {

    /** Held on to: a logger that nobody holds forgets its level. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Advice() {}

    static void silence() {
        VECTORS.setLevel(Level.SEVERE);
    }
}
