package fr.palier.sirene;

/** The register cannot be read or written; the message is a French sentence that says what to do. */
public final class SireneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    SireneException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    SireneException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
