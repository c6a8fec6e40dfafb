package fr.palier.mcp;

/** A request that a tool cannot answer; its message says in French what was read, what was expected and what to do. */
final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    ToolException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
