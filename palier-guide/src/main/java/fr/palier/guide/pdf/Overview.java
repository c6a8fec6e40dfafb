package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.sheets.Sheet.Reach;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.guide.Whereabouts;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.List;

/** All programmes on one page: how far they reach against what they are made for, then where they act. */
record Overview(Edition edition) implements Chapter {

    private static final String SCALE = "echelle-et-specialisation";
    private static final String MAP = "carte";

    @Override
    public String title() {
        return "Vue d’ensemble";
    }

    @Override
    public String anchor() {
        return "vue-d-ensemble";
    }

    @Override
    public List<Bookmark> sections() {
        return List.of(Bookmark.of("Échelle et spécialisation", SCALE), Bookmark.of("La carte", MAP));
    }

    @Override
    public void write(Html html) {
        begin(html, "vue");
        html.element("h2", "Échelle et spécialisation", "id", SCALE);
        html.element(
                "p",
                "Plus une marche est haute, plus le programme porte loin. À gauche, il est ouvert à tous les secteurs ;"
                        + " à droite, il est fait pour un secteur ou un public.");
        matrix(html);
        html.open("div", "class", "page");
        html.element("h2", "La carte", "id", MAP);
        map(html);
        html.close().close();
    }

    private void matrix(Html html) {
        html.open("table", "class", "matrice");
        html.open("thead").open("tr");
        html.element("th", "Échelle", "scope", "col").element("th", "Généraliste", "scope", "col");
        html.element("th", "Spécialisé", "scope", "col").close().close();
        html.open("tbody");
        List<Reach> reaches = List.of(Reach.NATIONALE, Reach.REGIONALE, Reach.LOCALE);
        for (int i = 0; i < reaches.size(); i++) {
            Reach reach = reaches.get(i);
            html.open("tr").open("th", "scope", "row");
            html.markup(step(reaches.size() - i))
                    .open("div")
                    .text(SheetWording.reach(reach))
                    .close()
                    .close();
            cell(html, reach, false);
            cell(html, reach, true);
            html.close();
        }
        html.close().close();
    }

    private void cell(Html html, Reach reach, boolean sectoral) {
        html.open("td");
        for (Sheet sheet : edition.catalogue().sheets()) {
            if (sheet.scale() != null && sheet.scale().reach() == reach && isSectoral(sheet) == sectoral) {
                html.open("div", "class", "pastille");
                html.open("div", "class", "nom")
                        .linkTo(Fiche.anchor(sheet), sheet.name())
                        .close();
                html.element("div", edition.words().carriers(sheet), "class", "porteur");
                if (sectoral) {
                    html.element("div", edition.words().specialisation(sheet), "class", "specialite");
                }
                html.close();
            }
        }
        html.close();
    }

    private static boolean isSectoral(Sheet sheet) {
        return sheet.specialisation() != null && sheet.specialisation().sectoral();
    }

    private static String step(int height) {
        StringBuilder svg = new StringBuilder(Pictures.open("Marche " + height + " sur 3", 44, 36, "12mm"));
        for (int i = 0; i < 3; i++) {
            String fill = i + 1 == height ? Pictures.ACCENT : Pictures.QUIET;
            svg.append(Pictures.rectangle(i * 15, 24 - i * 12, 13, 12 + i * 12, fill));
        }
        return svg.append("</svg>").toString();
    }

    private void map(Html html) {
        FranceMap map = new FranceMap(edition.catalogue());
        html.element(
                "p",
                "Combien de programmes régionaux ou locaux peut-on solliciter, département par département ?"
                        + " Les programmes nationaux s’y ajoutent partout. Le dispositif local d’accompagnement (DLA),"
                        + " présent dans tout le pays, n’est pas compté.");
        html.open("div", "class", "carte").markup(map.svg()).close();
        legend(html, map);
        html.element(
                "p",
                "Contours des départements : Victor Cazanave, svg-maps, licence CC BY 4.0, coordonnées arrondies."
                        + " Les territoires d’outre-mer sont des schémas, hors échelle.",
                "class",
                "credit");
        places(html);
    }

    private static void legend(Html html, FranceMap map) {
        html.open("p", "class", "legende");
        for (int count = 0; count <= map.most(); count++) {
            String label = count == 0 ? "aucun" : String.valueOf(count);
            html.open("span", "class", "teinte", "style", "background-color: " + map.colour(count))
                    .text("\u00a0\u00a0\u00a0\u00a0\u00a0")
                    .close()
                    .text(" " + label + "\u2003");
        }
        html.close();
    }

    private void places(Html html) {
        html.open("table", "class", "ordinaire");
        html.open("thead").open("tr");
        html.element("th", "Programme régional ou local", "scope", "col");
        html.element("th", "Où il agit", "scope", "col").close().close();
        html.open("tbody");
        for (Sheet sheet : edition.catalogue().sheets()) {
            if (Whereabouts.isRegional(sheet)) {
                html.open("tr").open("td").linkTo(Fiche.anchor(sheet), sheet.name());
                html.text(", " + edition.words().carriers(sheet)).close();
                html.element("td", edition.words().coverage(sheet)).close();
            }
        }
        html.close().close();
    }
}
