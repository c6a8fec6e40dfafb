package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Document;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.wording.French;
import fr.palier.guide.Divergences;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.List;

/** The documents behind the guide, numbered, and all that they say in two ways. */
record Provenance(Edition edition) implements Chapter {

    @Override
    public String title() {
        return "Sources et divergences";
    }

    @Override
    public String anchor() {
        return "sources";
    }

    @Override
    public List<Bookmark> sections() {
        return List.of(
                Bookmark.of("Les documents", "documents"),
                Bookmark.of("Les sources numérotées", "sources-numerotees"),
                Bookmark.of("Ce que les sources disent autrement", "divergences"));
    }

    @Override
    public void write(Html html) {
        begin(html, "provenance");
        html.element("h2", "Les documents", "id", "documents");
        edition.catalogue().documents().forEach(document -> document(html, document));
        html.element("h2", "Les sources numérotées", "id", "sources-numerotees");
        html.open("table", "class", "ordinaire numerotees").open("thead").open("tr");
        html.element("th", "N°", "scope", "col")
                .element("th", "Section", "scope", "col")
                .close()
                .close();
        html.open("tbody");
        edition.sources()
                .entries()
                .forEach(entry -> html.open("tr")
                        .element("td", "[" + entry.number() + "]")
                        .element("td", entry.title())
                        .close());
        html.close().close();
        divergences(html);
        html.close();
    }

    private static void document(Html html, Document document) {
        html.open("div", "class", "section").element("h3", document.title());
        StringBuilder line = new StringBuilder();
        if (document.publisher() != null) {
            line.append(document.publisher());
        }
        if (document.date() != null) {
            line.append(line.isEmpty() ? "" : ", ").append(French.date(document.date()));
        }
        html.element(
                "p",
                line.append(". ")
                        .append(document.rights() == null ? "" : document.rights())
                        .toString());
        if (document.note() != null) {
            html.element("p", document.note());
        }
        if (document.url() != null) {
            html.open("p").linkOut("Site de l’éditeur", document.url()).close();
        }
        html.close();
    }

    private void divergences(Html html) {
        html.element("h2", "Ce que les sources disent autrement", "id", "divergences");
        html.element(
                "p",
                "La fiche du guide fait foi. Là où elle se tait, le tableau de synthèse la remplace. L’autre version est"
                        + " gardée ici.");
        for (Sheet sheet : edition.catalogue().sheets()) {
            List<Divergences.Entry> entries = Divergences.of(edition.catalogue(), sheet);
            if (!entries.isEmpty()) {
                of(html, sheet, entries);
            }
        }
    }

    private void of(Html html, Sheet sheet, List<Divergences.Entry> entries) {
        html.open("h3").linkTo(Fiche.anchor(sheet), sheet.name());
        html.element("span", " " + edition.words().carriers(sheet), "class", "porteur")
                .close();
        html.open("table", "class", "ordinaire divergentes").open("tbody");
        for (Divergences.Entry entry : entries) {
            html.open("tr")
                    .element("th", entry.subject(), "scope", "row")
                    .element("td", entry.text())
                    .close();
        }
        html.close().close();
    }
}
