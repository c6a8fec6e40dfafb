package fr.palier.register;

/** A register or its mapping that cannot be used; its message tells a user, in French, what to do. */
public final class RegisterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public RegisterException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public RegisterException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
