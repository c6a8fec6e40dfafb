package fr.palier.guide.pdf;

import fr.palier.engine.wording.French;

/** The first page. */
final class Cover {

    static final String TITLE = "Changer d’échelle avec un programme d’accompagnement";
    static final String SUBTITLE = "Le guide des programmes dédiés aux entreprises de l’économie sociale et solidaire";

    private static final int STEPS = 9;
    private static final int LIT = 6;

    private final Edition edition;

    Cover(Edition edition) {
        this.edition = edition;
    }

    void write(Html html) {
        html.open("div", "class", "couverture");
        html.open("p", "class", "maison")
                .markup(Pictures.mark(30))
                .element("span", " Palier")
                .close();
        html.element("p", TITLE, "class", "titre");
        html.element("p", SUBTITLE, "class", "sous-titre");
        int count = edition.catalogue().sheets().size();
        html.element("p", count + " programmes, leurs conditions et leur calendrier", "class", "compte");
        html.open("div", "class", "escalier").markup(stair()).close();
        html.open("div", "class", "pied-de-couverture");
        html.element(
                "p",
                "Édition du " + French.date(edition.date()) + ", catalogue "
                        + edition.catalogue().version());
        html.element("p", edition.credit());
        html.element("p", edition.warning());
        html.close().close();
    }

    private static String stair() {
        StringBuilder svg =
                new StringBuilder(Pictures.open("Un escalier dont une marche est éclairée", 720, 340, "166mm"));
        for (int step = 0; step < STEPS; step++) {
            int height = 36 + step * 36;
            svg.append(Pictures.rectangle(
                    step * 80, 340 - height, 77, height, step == LIT ? Pictures.ACCENT : Pictures.INK));
        }
        return svg.append("</svg>").toString();
    }
}
