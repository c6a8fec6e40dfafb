package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.List;

/** The fiches of one scale, each on a page of its own. */
record Fiches(Edition edition, String title, String anchor, String introduction, List<Sheet> sheets)
        implements Chapter {

    static Fiches national(Edition edition) {
        return new Fiches(
                edition,
                "Programmes nationaux",
                "programmes-nationaux",
                "Ils accompagnent un développement sur plusieurs régions ou sur tout le pays.",
                edition.catalogue().sheets().stream().filter(Fiches::isNational).toList());
    }

    static Fiches regional(Edition edition) {
        return new Fiches(
                edition,
                "Programmes régionaux et locaux",
                "programmes-regionaux",
                "Ils accompagnent les structures d’un territoire, ou celles qui viennent s’y implanter.",
                edition.catalogue().sheets().stream()
                        .filter(sheet -> !isNational(sheet))
                        .toList());
    }

    @Override
    public List<Bookmark> sections() {
        return sheets.stream()
                .map(sheet -> Bookmark.of(
                        sheet.name() + ", " + edition.words().carriers(sheet), Fiche.anchor(sheet)))
                .toList();
    }

    @Override
    public void write(Html html) {
        if (sheets.isEmpty()) {
            return;
        }
        begin(html, "fiches");
        html.element("p", introduction, "class", "chapeau");
        for (int i = 0; i < sheets.size(); i++) {
            html.open("div", "class", i == 0 ? "fiche premiere" : "fiche");
            new Fiche(edition, sheets.get(i)).write(html, "h2");
            html.close();
        }
        html.close();
    }

    private static boolean isNational(Sheet sheet) {
        return sheet.scale() != null && sheet.scale().reach() == Sheet.Reach.NATIONALE;
    }
}
