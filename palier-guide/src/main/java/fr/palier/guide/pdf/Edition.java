package fr.palier.guide.pdf;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Licence;
import fr.palier.catalogue.wording.SheetWording;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.wording.French;
import fr.palier.guide.SourceIndex;
import java.time.LocalDate;
import java.util.List;

/** What all documents of one catalogue and day share: its words, its sources, and how each file begins and ends. */
record Edition(Catalogue catalogue, LocalDate date, SheetWording words, SourceIndex sources) {

    /** What is said where a catalogue has no warning of its own. */
    private static final String WARNING =
            "Les informations sont indicatives. Seule la structure qui porte un programme décide.";

    static Edition of(Catalogue catalogue, LocalDate date) {
        return new Edition(catalogue, date, new SheetWording(catalogue), new SourceIndex(catalogue));
    }

    /** A whole file around its content. */
    String file(String title, String subject, List<Bookmark> bookmarks, String content) {
        Html html = new Html();
        html.open("html", "lang", "fr", "xml:lang", "fr").open("head");
        html.element("title", title);
        html.empty("meta", "name", "subject", "content", subject);
        html.empty("meta", "name", "description", "content", subject);
        html.empty("meta", "name", "author", "content", credit());
        html.empty("meta", "name", "keywords", "content", "économie sociale et solidaire, changement d’échelle");
        html.open("style")
                .markup(Typesetter.style().replace("%VERSION%", foot()))
                .close();
        html.open("bookmarks");
        bookmarks.forEach(bookmark -> bookmark.write(html));
        html.close().close();
        return html.open("body").markup(content).close().close().written();
    }

    /** Who is to be credited. */
    String credit() {
        Licence licence = catalogue.licence();
        return licence == null ? "Palier" : licence.attribution();
    }

    /** What the content is worth. */
    String warning() {
        Licence licence = catalogue.licence();
        return licence == null ? WARNING : licence.warning();
    }

    /** A criterion in words. */
    String wording(Criterion criterion) {
        return catalogue.wording().criterion(criterion);
    }

    /** The foot of every page. */
    String foot() {
        return Typography.fine("Palier · catalogue " + catalogue.version() + " · édité le " + French.date(date));
    }

    /** A section to jump to, in the reader's margin. */
    record Bookmark(String name, String anchor, List<Bookmark> below) {
        static Bookmark of(String name, String anchor) {
            return new Bookmark(name, anchor, List.of());
        }

        private void write(Html html) {
            html.open("bookmark", "name", Typography.fine(name), "href", "#" + anchor);
            below.forEach(bookmark -> bookmark.write(html));
            html.close();
        }
    }
}
