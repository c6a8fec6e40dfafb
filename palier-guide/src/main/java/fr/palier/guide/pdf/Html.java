package fr.palier.guide.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed XHTML: every text is escaped, every element closed by the name it was opened with.
 * Attributes are given as names and values in turn.
 */
final class Html {

    private final StringBuilder text = new StringBuilder(1 << 18);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element, to be closed by {@link #close()}. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text and nothing else. */
    Html element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** An element without content. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>");
        return this;
    }

    Html text(String content) {
        escape(Typography.fine(content));
        return this;
    }

    /** A piece that was written by another of these writers, or a picture. */
    Html markup(String markup) {
        text.append(markup);
        return this;
    }

    /** A link within the document. */
    Html linkTo(String anchor, String content) {
        return element("a", content, "href", "#" + anchor);
    }

    /** A link to the world; on paper its address stands beside it. */
    Html linkOut(String label, String url) {
        element("a", label, "href", url, "class", "ailleurs");
        return element("span", " (" + url.replaceFirst("^https?://", "") + ")", "class", "adresse");
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

    /** How many letters were written, marks left out: about how much room it takes. */
    int letters() {
        return text.toString().replaceAll("<[^>]*>", "").length();
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
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
                case '\'' -> text.append("&#39;");
                default -> {
                    if (character >= ' ' || character == '\n') {
                        text.append(character);
                    }
                }
            }
        }
    }
}
