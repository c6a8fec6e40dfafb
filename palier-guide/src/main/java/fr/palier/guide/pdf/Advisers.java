package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Landscape;

/** Who to turn to when no programme fits, or to choose among several. */
record Advisers(Edition edition) implements Chapter {

    @Override
    public String title() {
        return "À qui s’adresser";
    }

    @Override
    public String anchor() {
        return "orientation";
    }

    @Override
    public void write(Html html) {
        begin(html, "orientation");
        for (Landscape.Organisation adviser : edition.catalogue().landscape().advisers()) {
            html.open("div", "class", "section").element("h2", adviser.name());
            if (adviser.presentation() != null) {
                html.element("p", adviser.presentation());
            }
            if (adviser.when() != null) {
                html.element("p", adviser.when(), "class", "quand");
            }
            if (adviser.programme() != null) {
                edition.catalogue()
                        .find(adviser.programme())
                        .ifPresent(sheet -> html.open("p")
                                .text("Voir la fiche : ")
                                .linkTo(Fiche.anchor(sheet), sheet.name())
                                .close());
            }
            adviser.links()
                    .forEach(link ->
                            html.open("p").linkOut(link.label(), link.url()).close());
            html.close();
        }
        html.close();
    }
}
