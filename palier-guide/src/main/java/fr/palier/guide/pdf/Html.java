package fr.palier.guide.pdf;

import fr.palier.guide.Markup;

/**
 * Writes the XHTML of the guide, its texts set as French typography wants.
 * Attributes are given as names and values in turn.
 */
final class Html {

    private final Markup markup = Markup.flowing();

    /** Opens an element, to be closed by {@link #close()}. */
    Html open(String element, String... attributes) {
        markup.open(element, attributes);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        markup.close();
        return this;
    }

    /** An element with a text and nothing else. */
    Html element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** An element without content. */
    Html empty(String element, String... attributes) {
        markup.empty(element, attributes);
        return this;
    }

    Html text(String content) {
        markup.text(Typography.fine(content));
        return this;
    }

    /** A piece that was written by another of these writers, or a picture. */
    Html markup(String piece) {
        markup.raw(piece);
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
        return markup.written();
    }

    /** How many letters were written, marks left out: about how much room it takes. */
    int letters() {
        return markup.letters();
    }
}
