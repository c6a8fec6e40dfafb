package fr.palier.web.wording;

import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Line;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.wording.French;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes as HTML all that is told of one programme after its verdict. By hand, not in a template: a page of
 * results has hundreds of criteria, and evaluating a dozen expressions for each took four times as long as
 * everything else together.
 */
public final class AdviceMarkup {

    private final StringBuilder html = new StringBuilder(4_096);
    private final Advice advice;
    private final boolean isStill;

    private AdviceMarkup(Advice advice, boolean isStill) {
        this.advice = advice;
        this.isStill = isStill;
    }

    /**
     * The markup, every text in it escaped.
     *
     * @param isStill whether the answers are someone else's, so that none can be changed from here
     */
    public static String of(Advice advice, boolean isStill) {
        AdviceMarkup markup = new AdviceMarkup(advice, isStill);
        markup.write();
        return markup.html.toString();
    }

    private void write() {
        if (advice.contested()) {
            note("Ce refus repose sur un critère que la source présente autrement ailleurs."
                    + " Demandez à la structure avant de renoncer.");
        }
        missing();
        advice.undetermined().forEach(this::note);
        if (advice.kind().equals("refused")) {
            items(
                    "Pour y entrer",
                    "ways",
                    advice.wayIn().stream().map(French::sentence).toList());
        }
        if (advice.lines().isEmpty()) {
            tag("p", "quiet", "Ce programme ne pose aucun critère d'entrée.");
        } else {
            tag("p", "head", "Critères");
            lines(advice.lines());
        }
        reserves();
        items(
                "Priorités, sans exclusion",
                "remarks",
                advice.priorities().stream().map(AdviceMarkup::priority).toList());
        if (!advice.kind().equals("refused") && !advice.favours().isEmpty()) {
            tag(
                    "p",
                    "quiet",
                    "Ce qui joue pour lui dans ce classement : " + String.join(" ; ", advice.favours()) + ".");
        }
    }

    private void missing() {
        if (advice.missing().isEmpty()) {
            return;
        }
        tag("p", "head", "Ce qu'il reste à dire");
        html.append("<ul class=\"asks\">");
        for (Advice.Ask ask : advice.missing()) {
            html.append("<li>");
            if (!isStill) {
                html.append("<a href=\"/orientation/")
                        .append(escaped(ask.fact()))
                        .append("?vers=resultats\">");
            }
            html.append(escaped(ask.question())).append(isStill ? "" : "</a>").append("</li>");
        }
        html.append("</ul>");
    }

    private void reserves() {
        if (advice.reserves().isEmpty()) {
            return;
        }
        tag("p", "head", "Ce que le jury jugera");
        html.append("<ul class=\"remarks\">");
        for (Advice.Remark remark : advice.reserves()) {
            html.append("<li>").append(escaped(remark.text()));
            marks(remark.sources());
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private void lines(List<Line> lines) {
        html.append("<ul class=\"lines\">");
        lines.forEach(this::line);
        html.append("</ul>");
    }

    private void line(Line line) {
        String sign = line.state().sign();
        html.append("<li><span class=\"state ").append(sign).append("\">");
        html.append("<svg class=\"sign\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#sign-")
                .append(sign);
        html.append("\"/></svg><span class=\"unseen\">")
                .append(line.state().label())
                .append(" : </span></span>");
        html.append("<span class=\"what\">").append(escaped(line.expected()));
        String found = line.found();
        if (found != null) {
            html.append(" <span class=\"found\">Vous : ").append(escaped(found)).append("</span>");
        }
        marks(line.sources());
        String divergence = line.divergence();
        if (divergence != null) {
            html.append("<span class=\"divergence\">")
                    .append(escaped(divergence))
                    .append("</span>");
        }
        html.append("</span>");
        if (!line.parts().isEmpty()) {
            lines(line.parts());
        }
        html.append("</li>");
    }

    private void marks(List<SourceList.Entry> sources) {
        String between = " <span class=\"marks\">[";
        for (SourceList.Entry source : sources) {
            html.append(between)
                    .append("<a href=\"#source-")
                    .append(source.number())
                    .append("\">");
            html.append("<span class=\"unseen\">source </span>")
                    .append(source.number())
                    .append("</a>");
            between = ", ";
        }
        html.append(sources.isEmpty() ? "" : "]</span>");
    }

    private void items(String title, String style, List<String> texts) {
        if (!texts.isEmpty()) {
            tag("p", "head", title);
            html.append("<ul class=\"").append(style).append("\">");
            texts.forEach(text -> html.append("<li>").append(escaped(text)).append("</li>"));
            html.append("</ul>");
        }
    }

    private void note(String text) {
        tag("p", "note", text);
    }

    private void tag(String name, String style, String text) {
        html.append('<').append(name).append(" class=\"").append(style).append("\">");
        html.append(escaped(text)).append("</").append(name).append('>');
    }

    private static String priority(Advice.Priority priority) {
        String standing = priority.standing();
        return priority.text() + (standing == null ? "" : " (" + standing + ")");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
