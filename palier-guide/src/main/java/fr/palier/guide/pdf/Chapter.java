package fr.palier.guide.pdf;

import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.List;

/** A part of the guide, with its place in the contents. */
interface Chapter {

    String title();

    /** What links point to. */
    String anchor();

    /** Its sections that the contents list. */
    default List<Bookmark> sections() {
        return List.of();
    }

    /** Writes all of it, its heading included. */
    void write(Html html);

    /** Opens the chapter's block, on a new page with its name in the running head. */
    default void begin(Html html, String kind) {
        html.open("div", "class", "chapitre " + kind);
        html.element("div", title(), "class", "courant");
        html.element("h1", title(), "id", anchor());
    }
}
