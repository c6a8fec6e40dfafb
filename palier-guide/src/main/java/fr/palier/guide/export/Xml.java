package fr.palier.guide.export;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes indented XML: every text escaped, every element closed by the name it was opened with. */
final class Xml {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String element, String... attributes) {
        tag(element, attributes);
        text.append(">\n");
        open.push(element);
        return this;
    }

    Xml close() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
        return this;
    }

    /** An element with a text. */
    Xml element(String element, String content, String... attributes) {
        tag(element, attributes);
        text.append('>');
        escape(content);
        text.append("</").append(element).append(">\n");
        return this;
    }

    Xml empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>\n");
        return this;
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException if an element was left open
     */
    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return text.toString();
    }

    private void tag(String element, String... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(open.size()));
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
                    if (character >= ' ' || character == '\n' || character == '\t') {
                        text.append(character);
                    }
                }
            }
        }
    }
}
