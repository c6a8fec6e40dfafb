package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Licence;
import fr.palier.engine.wording.French;

/** Version, licence and credits. */
record Imprint(Edition edition) implements Chapter {

    @Override
    public String title() {
        return "Version, licence et crédits";
    }

    @Override
    public String anchor() {
        return "version";
    }

    @Override
    public void write(Html html) {
        begin(html, "acheve");
        html.element("p", edition.warning(), "class", "chapeau");
        html.element("h2", "Version");
        html.element(
                "p",
                "Catalogue " + edition.catalogue().version() + ", édité le " + French.date(edition.date())
                        + ". Le même catalogue et la même date donnent le même fichier, octet pour octet.");
        Licence licence = edition.catalogue().licence();
        if (licence != null) {
            html.element("h2", "Licence");
            html.element("p", licence.subject() + " : " + licence.name() + ". " + licence.text());
            html.element("p", "À citer : " + licence.attribution() + ".");
        }
        html.element("h2", "Crédits");
        html.open("ul");
        html.element("li", "Caractères : Atkinson Hyperlegible, Braille Institute of America, licence SIL OFL 1.1.");
        html.element(
                "li",
                "Contours des départements : Victor Cazanave, projet svg-maps, licence Creative Commons Attribution 4.0"
                        + " (CC BY 4.0). Les coordonnées ont été arrondies.");
        html.element(
                "li", "Découpage administratif de 2026 : Insee, DGCL et La Poste, par Etalab, Licence Ouverte 2.0.");
        html.close().close();
    }
}
