package fr.palier.screening.parquet;

/** A Parquet file that cannot be read, or not in this way; the message is a French sentence that one can act on. */
public final class UnreadableParquet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableParquet(String message) {
        super(message);
    }

    UnreadableParquet(String message, Throwable cause) {
        super(message, cause);
    }
}
