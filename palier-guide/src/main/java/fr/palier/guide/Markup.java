package fr.palier.guide;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed XML: every text is escaped, every element closed by the name it was opened with.
 * Attributes are given as names and values in turn.
 */
public final class Markup {

    private enum Layout {
        /** As it comes, for texts in which a space would show. */
        FLOWING,
        /** An element a line, for files that people read. */
        INDENTED
    }

    private final StringBuilder text;
    private final Layout layout;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(String start, Layout layout) {
        this.text = new StringBuilder(start);
        this.layout = layout;
    }

    /** A piece of a document, without a space that was not asked for. */
    public static Markup flowing() {
        return new Markup("", Layout.FLOWING);
    }

    /** A whole XML document in UTF-8, an element a line. */
    public static Markup document() {
        return new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", Layout.INDENTED);
    }

    /** Opens an element, to be closed by {@link #close()}. */
    public Markup open(String element, String... attributes) {
        tag(element, attributes);
        text.append('>');
        endLine();
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        String element = open.pop();
        indent();
        text.append("</").append(element).append('>');
        endLine();
        return this;
    }

    /** An element with a text and nothing else. */
    public Markup element(String element, String content, String... attributes) {
        tag(element, attributes);
        text.append('>');
        escape(content);
        text.append("</").append(element).append('>');
        endLine();
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>");
        endLine();
        return this;
    }

    public Markup text(String content) {
        escape(content);
        return this;
    }

    /** A piece that is markup already. */
    public Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException if an element was left open
     */
    public String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return text.toString();
    }

    /** How many letters were written, marks left out: about how much room it takes. */
    public int letters() {
        return text.toString().replaceAll("<[^>]*>", "").length();
    }

    private void tag(String element, String... attributes) {
        indent();
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void indent() {
        if (layout == Layout.INDENTED) {
            text.append("  ".repeat(open.size()));
        }
    }

    private void endLine() {
        if (layout == Layout.INDENTED) {
            text.append('\n');
        }
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char character = content.charAt(i);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    // XML has no place for the other control characters.
                    if (character >= ' ' || character == '\n' || character == '\t') {
                        text.append(character);
                    }
                }
            }
        }
    }
}
