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
                .map(sheet -> Bookmark.of(sheet.name() + ", " + edition.words().carriers(sheet), Fiche.anchor(sheet)))
                .toList();
    }

    @Override
    public void write(Html html) {
        if (sheets.isEmpty()) {
            return;
        }
        begin(html, "fiches");
        html.element("p", introduction, "class", "chapeau");
        list(html);
        for (Sheet sheet : sheets) {
            html.open("div", "class", "fiche");
            new Fiche(edition, sheet).write(html, "h2");
            html.close();
        }
        html.close();
    }

    private void list(Html html) {
        html.open("table", "class", "ordinaire ouverture").open("thead").open("tr");
        html.element("th", "Programme", "scope", "col").element("th", "En une phrase", "scope", "col");
        html.element("th", "Page", "scope", "col").close().close().open("tbody");
        for (Sheet sheet : sheets) {
            html.open("tr").open("td").element("strong", sheet.name());
            html.element("div", edition.words().carriers(sheet), "class", "porteur")
                    .close();
            html.element("td", sheet.summary() == null ? "" : sheet.summary());
            html.open("td")
                    .element("a", "", "href", "#" + Fiche.anchor(sheet), "class", "page-de")
                    .close();
            html.close();
        }
        html.close().close();
    }

    private static boolean isNational(Sheet sheet) {
        return sheet.scale() != null && sheet.scale().reach() == Sheet.Reach.NATIONALE;
    }
}
