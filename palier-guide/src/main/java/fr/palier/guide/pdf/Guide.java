package fr.palier.guide.pdf;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.orientation.Orientation;
import fr.palier.guide.pdf.Edition.Bookmark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A catalogue on paper. Every file is PDF/UA-1 and PDF/A-2a, and the same catalogue and day give the same
 * bytes. Safe for any number of threads.
 */
public final class Guide {

    private final Edition edition;

    /**
     * @param date the day of the edition, to which calendars are told
     */
    public Guide(Catalogue catalogue, LocalDate date) {
        this.edition = Edition.of(catalogue, date);
    }

    /** The whole guide. */
    public byte[] whole() {
        Html html = new Html();
        List<Chapter> chapters = chapters();
        new Cover(edition).write(html);
        new Contents(chapters).write(html);
        chapters.forEach(chapter -> chapter.write(html));
        List<Bookmark> bookmarks = chapters.stream()
                .map(chapter -> new Bookmark(chapter.title(), chapter.anchor(), chapter.sections()))
                .toList();
        return pdf(Cover.TITLE, Cover.SUBTITLE, bookmarks, html);
    }

    /** One programme by itself. */
    public byte[] fiche(Sheet sheet) {
        Html html = new Html();
        html.element("div", "Fiche", "class", "courant");
        html.open("div", "class", "seule");
        new Fiche(edition, sheet).write(html, "h1");
        html.element("p", edition.warning(), "class", "avertissement");
        html.close();
        String subject = edition.words().carriers(sheet) + ", programme d’accompagnement au changement d’échelle";
        return pdf(sheet.name(), subject, List.of(Bookmark.of(sheet.name(), Fiche.anchor(sheet))), html);
    }

    /**
     * What an organisation was told, to take to an adviser.
     *
     * @param origins where facts were taken from that the organisation did not say itself: "Sirene, novembre 2026"
     */
    public byte[] results(Orientation orientation, Map<Fact, String> origins) {
        Html html = new Html();
        Results results = new Results(edition, orientation, origins);
        results.write(html);
        return pdf(Results.TITLE, "Programmes d’accompagnement au changement d’échelle", results.bookmarks(), html);
    }

    private byte[] pdf(String title, String subject, List<Bookmark> bookmarks, Html html) {
        return Typesetter.pdf(edition.file(title, subject, bookmarks, html.written()), edition.date());
    }

    private List<Chapter> chapters() {
        return List.of(
                new Overview(edition),
                new Synthesis(edition),
                new Readiness(edition),
                Fiches.national(edition),
                Fiches.regional(edition),
                new Networks(edition),
                new Advisers(edition),
                new Provenance(edition),
                new Imprint(edition));
    }
}
