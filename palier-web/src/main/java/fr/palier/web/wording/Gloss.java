package fr.palier.web.wording;

import fr.palier.catalogue.wording.Abbreviations;
import org.springframework.web.util.HtmlUtils;

/** Writes texts as HTML, each abbreviation explained where it first stands. One for each page, in the order of reading. */
public final class Gloss {

    private final Abbreviations abbreviations = new Abbreviations();

    /** The markup of a text, everything in it escaped. */
    public String of(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (Abbreviations.Piece piece : abbreviations.pieces(text)) {
            String escaped = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
            if (piece.meaning() == null) {
                html.append(escaped);
            } else {
                html.append("<abbr title=\"")
                        .append(HtmlUtils.htmlEscape(piece.meaning(), "UTF-8"))
                        .append("\">")
                        .append(escaped)
                        .append("</abbr>");
            }
        }
        return html.toString();
    }
}
