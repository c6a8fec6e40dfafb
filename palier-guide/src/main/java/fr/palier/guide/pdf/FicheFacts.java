package fr.palier.guide.pdf;

import fr.palier.catalogue.sheets.Sheet;
import fr.palier.catalogue.wording.SheetFacts;
import fr.palier.engine.criteria.Source;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** The facts of a programme in a table of two columns of facts. */
final class FicheFacts {

    private final Edition edition;
    private final Sheet sheet;
    private final BiConsumer<Html, Collection<Source>> marks;

    FicheFacts(Edition edition, Sheet sheet, BiConsumer<Html, Collection<Source>> marks) {
        this.edition = edition;
        this.sheet = sheet;
        this.marks = marks;
    }

    void write(Html html) {
        List<SheetFacts.Row> rows = SheetFacts.of(sheet, edition.words());
        html.open("table", "class", "faits").open("tbody");
        for (int i = 0; i < rows.size(); i += 2) {
            html.open("tr");
            cells(html, rows.get(i), i + 1 == rows.size() ? "3" : "1");
            if (i + 1 < rows.size()) {
                cells(html, rows.get(i + 1), "1");
            }
            html.close();
        }
        html.close().close();
    }

    private void cells(Html html, SheetFacts.Row row, String span) {
        html.element("th", row.label(), "scope", "row");
        html.open("td", "colspan", span).text(row.value());
        marks.accept(html, row.origin().sources());
        if (row.detail() != null) {
            html.element("div", row.detail(), "class", "detail");
        }
        String divergence = row.origin().divergence();
        if (divergence != null) {
            html.element("div", divergence, "class", "divergence");
        }
        html.close();
    }
}
