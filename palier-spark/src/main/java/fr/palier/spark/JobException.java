package fr.palier.spark;

/** What keeps the application from doing what it is asked; its message tells a user, in French, what to do. */
final class JobException extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobException(String sentence) {
        super(sentence);
    }

    JobException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
