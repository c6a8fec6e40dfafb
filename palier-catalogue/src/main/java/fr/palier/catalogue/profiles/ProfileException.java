package fr.palier.catalogue.profiles;

/** A profile that cannot be used; its message tells a user, in French, what was read and what was expected. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public ProfileException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
