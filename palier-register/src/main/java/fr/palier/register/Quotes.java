package fr.palier.register;

/** Where a text stands between the quotation marks of a CSV record: a quoted field may hold the end of a line. */
final class Quotes {

    private static final char QUOTE = '"';

    private enum State {
        /** At the beginning of a field. */
        START,
        PLAIN,
        QUOTED,
        /** Behind a mark within a quoted field: the end of it, or the first of two. */
        MARK
    }

    private final char separator;
    private State state = State.START;

    Quotes(char separator) {
        this.separator = separator;
    }

    /** Reads on. */
    void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = switch (state) {
                case START -> c == QUOTE ? State.QUOTED : c == separator ? State.START : State.PLAIN;
                case PLAIN -> c == separator ? State.START : State.PLAIN;
                case QUOTED -> c == QUOTE ? State.MARK : State.QUOTED;
                case MARK -> c == QUOTE ? State.QUOTED : c == separator ? State.START : State.PLAIN;
            };
        }
    }

    /** Whether a quoted field is still open. */
    boolean isOpen() {
        return state == State.QUOTED;
    }
}
