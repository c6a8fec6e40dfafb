package fr.palier.web.comparison;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Writes the cells of a programme as HTML, by hand: a table has hundreds, and a template takes ten times as long. */
final class CellMarkup {

    private final StringBuilder html = new StringBuilder(4_096);

    private CellMarkup() {}

    /** The cells, every text in them escaped. */
    static String of(List<Comparison.Entry> entries) {
        CellMarkup markup = new CellMarkup();
        entries.forEach(markup::cell);
        return markup.html.toString();
    }

    private void cell(Comparison.Entry entry) {
        html.append(entry.isAlike() ? "<td class=\"alike\">" : "<td>");
        // On a phone a fact stands far from the head of its column.
        html.append("<span class=\"label\" aria-hidden=\"true\">");
        text(entry.label());
        html.append("</span><span class=\"said\">");
        String verdict = entry.cell().verdict();
        if (verdict == null) {
            entry.cell().lines().forEach(this::line);
        } else {
            verdict(verdict, entry.cell().lines().getFirst().text());
        }
        String detail = entry.cell().detail();
        if (detail != null) {
            html.append("<span class=\"detail\">");
            text(detail);
            html.append("</span>");
        }
        html.append("</span></td>");
    }

    private void line(Cell.Line line) {
        html.append("<span class=\"line\">");
        text(line.text());
        if (line.isContested()) {
            html.append("<span class=\"contested\"><span aria-hidden=\"true\">")
                    .append(Cell.CONTESTED)
                    .append("</span><span class=\"unseen\"> (sources en désaccord)</span></span>");
        }
        html.append("</span>");
    }

    private void verdict(String kind, String text) {
        html.append("<span class=\"verdict ")
                .append(kind)
                .append("\"><svg class=\"sign\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#sign-")
                .append(kind)
                .append("\"/></svg><span>");
        text(text);
        html.append("</span></span>");
    }

    private void text(String text) {
        html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
    }
}
