package fr.palier.screening.observatory;

/** A result of the observatory that cannot be read; its message says, in French, what is wrong and what to do. */
public final class ObservationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    ObservationException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    ObservationException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
