package fr.palier.guide.pdf;

import java.util.List;

/** The contents, with page numbers and links. */
final class Contents {

    private final List<Chapter> chapters;

    Contents(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    void write(Html html) {
        html.open("div", "class", "chapitre sommaire");
        html.element("div", "Sommaire", "class", "courant");
        html.element("h1", "Sommaire", "id", "sommaire");
        html.open("ul");
        for (Chapter chapter : chapters) {
            html.open("li", "class", "partie").linkTo(chapter.anchor(), chapter.title());
            if (!chapter.sections().isEmpty()) {
                html.open("ul");
                chapter.sections()
                        .forEach(section -> html.open("li")
                                .linkTo(section.anchor(), section.name())
                                .close());
                html.close();
            }
            html.close();
        }
        html.close().close();
    }
}
