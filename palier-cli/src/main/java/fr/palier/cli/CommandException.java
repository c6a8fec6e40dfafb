package fr.palier.cli;

/** A command that cannot do what was asked; its message tells a user, in French, what to do. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    CommandException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    CommandException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
