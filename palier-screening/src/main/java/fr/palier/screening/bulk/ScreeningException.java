package fr.palier.screening.bulk;

import java.nio.file.NoSuchFileException;

/** A result that cannot be written; its message tells a user, in French, what to do. */
public final class ScreeningException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public ScreeningException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public ScreeningException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What keeps a file from being written. */
    static ScreeningException unwritable(Object file, Throwable cause) {
        if (cause instanceof NoSuchFileException) {
            return new ScreeningException(
                    "« " + file
                            + " » ne peut pas être écrit : son dossier n'existe pas. Créez-le, ou corrigez son nom.",
                    cause);
        }
        String reason = String.valueOf(cause.getMessage());
        boolean isFull = reason.contains("No space") || reason.contains("too large") || reason.contains("quota");
        return new ScreeningException(
                "« " + file + " » n'a pas pu être écrit en entier : "
                        + (isFull
                                ? "il n'y a plus de place. Faites-en, puis relancez avec --reprendre."
                                : "vérifiez le dossier et vos droits, puis relancez avec --reprendre."),
                cause);
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
