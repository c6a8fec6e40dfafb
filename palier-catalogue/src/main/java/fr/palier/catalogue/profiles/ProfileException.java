package fr.palier.catalogue.profiles;

/** A profile that cannot be used; its message tells a user, in French, what was read and what was expected. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ProfileException(String message) {
        super(message);
    }
}
