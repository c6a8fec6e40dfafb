package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Origin;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two tables that compare all programmes, national ones first, on landscape pages. */
record Synthesis(Edition edition) implements Chapter {

    /** A column and its width in millimetres, without its padding. */
    private record Column(String head, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Programme", 33),
            new Column("Spécialisation", 21),
            new Column("Conditions", 66),
            new Column("Territoires", 24),
            new Column("Durée", 10),
            new Column("Suivi individuel", 12),
            new Column("Séminaires", 15),
            new Column("Experts", 10),
            new Column("Coût", 15),
            new Column("Dotation", 13),
            new Column("Candidature", 15));

    @Override
    public String title() {
        return "Tableaux de synthèse";
    }

    @Override
    public String anchor() {
        return "synthese";
    }

    @Override
    public List<Bookmark> sections() {
        return List.of(
                Bookmark.of("Programmes nationaux", "synthese-nationaux"),
                Bookmark.of("Programmes régionaux et locaux", "synthese-regionaux"));
    }

    @Override
    public void write(Html html) {
        begin(html, "paysage");
        html.element(
                "p",
                "Un astérisque marque les membres du réseau Résonance ; une dague (†), une donnée sur laquelle les"
                        + " sources se contredisent : la fiche dit en quoi.");
        table(html, "Programmes nationaux", "synthese-nationaux", Fiches.national(edition));
        html.close();
        html.open("div", "class", "chapitre paysage");
        html.element("div", title(), "class", "courant");
        table(html, "Programmes régionaux et locaux", "synthese-regionaux", Fiches.regional(edition));
        html.close();
    }

    private void table(Html html, String title, String anchor, Fiches fiches) {
        html.element("h2", title, "id", anchor);
        html.open("table", "class", "synthese").open("thead").open("tr");
        COLUMNS.forEach(column ->
                html.element("th", column.head(), "scope", "col", "style", "width: " + column.width() + "mm"));
        html.close().close().open("tbody");
        fiches.sheets().forEach(sheet -> row(html, sheet));
        html.close().close();
    }

    private void row(Html html, Sheet sheet) {
        SheetWording words = edition.words();
        String name = sheet.networks().isEmpty() ? sheet.name() : sheet.name() + "\u00a0*";
        html.open("tr").open("th", "scope", "row").linkTo(Fiche.anchor(sheet), name);
        html.element("div", words.carriers(sheet), "class", "porteur").close();
        cell(
                html,
                words.specialisation(sheet),
                sheet.specialisation() == null ? null : sheet.specialisation().origin());
        conditions(html, sheet);
        cell(
                html,
                words.coverage(sheet),
                sheet.coverage() == null ? null : sheet.coverage().origin());
        cell(
                html,
                words.duration(sheet),
                sheet.duration() == null ? null : sheet.duration().origin());
        feature(html, sheet.individual());
        feature(html, sheet.collective());
        feature(html, sheet.experts());
        cell(html, words.cost(sheet), sheet.cost() == null ? null : sheet.cost().origin());
        cell(
                html,
                words.endowment(sheet),
                sheet.endowment() == null ? null : sheet.endowment().origin());
        cell(
                html,
                words.calendarInShort(sheet),
                sheet.calendar() == null ? null : sheet.calendar().origin());
        html.close();
    }

    private void conditions(Html html, Sheet sheet) {
        html.open("td").open("ul");
        edition.words().criteria(sheet).forEach(criterion -> html.element("li", criterion));
        html.close().close();
    }

    private static void feature(Html html, Sheet.@Nullable Feature feature) {
        cell(html, SheetWording.presence(feature), feature == null ? null : feature.origin());
    }

    private static void cell(Html html, String text, @Nullable Origin origin) {
        boolean contested = origin != null && origin.divergence() != null;
        html.element("td", contested ? text + "\u00a0†" : text);
    }
}
