package fr.palier.web.wording;

import fr.palier.catalogue.wording.Advice;
import fr.palier.catalogue.wording.Line;
import fr.palier.catalogue.wording.SourceList;
import fr.palier.engine.wording.French;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes as HTML all that is told of one programme after its verdict. By hand, not in a template: a page of
 * results has hundreds of criteria, and evaluating a dozen expressions for each took four times as long as
 * everything else together.
 */
public final class AdviceMarkup {

    private final StringBuilder html = new StringBuilder(4_096);
    private final Advice advice;
    private final Asker asker;
    private final @Nullable UnaryOperator<String> questions;

    private AdviceMarkup(Advice advice, Asker asker, @Nullable UnaryOperator<String> questions) {
        this.advice = advice;
        this.asker = asker;
        this.questions = questions;
    }

    /** Whose answers the advice is on. */
    private enum Asker {
        /** The visitor, who can change them. */
        VISITOR,
        /** Someone else: none can be changed from here. */
        ANOTHER,
        /** Nobody has answered: what is asked is told, not how it stands. */
        NOBODY
    }

    /**
     * The markup, every text in it escaped.
     *
     * @param questions where the question on a fact is; null where the answers are someone else's, so that none can be
     *     changed from here
     */
    public static String of(Advice advice, @Nullable UnaryOperator<String> questions) {
        AdviceMarkup markup = new AdviceMarkup(advice, questions == null ? Asker.ANOTHER : Asker.VISITOR, questions);
        markup.write();
        return markup.html.toString();
    }

    /**
     * What a programme asks, where nobody has answered yet: the criteria, what the jury judges, whom it takes first.
     *
     * @param rules the criteria as they are told to everyone
     */
    public static String rules(Advice advice, List<Line> rules) {
        AdviceMarkup markup = new AdviceMarkup(advice, Asker.NOBODY, null);
        markup.criteria(rules);
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
        criteria(advice.lines());
        if (!advice.kind().equals("refused") && !advice.favours().isEmpty()) {
            tag(
                    "p",
                    "quiet",
                    "Ce qui joue pour lui dans ce classement : " + String.join(" ; ", advice.favours()) + ".");
        }
    }

    private void criteria(List<Line> criteria) {
        if (criteria.isEmpty()) {
            tag("p", "quiet", "Ce programme ne pose aucun critère d'entrée.");
        } else {
            if (asker != Asker.NOBODY) {
                tag("p", "head", "Critères");
            }
            lines(criteria);
        }
        reserves();
        items(
                "Priorités, sans exclusion",
                "remarks",
                advice.priorities().stream().map(this::priority).toList());
    }

    private void missing() {
        if (advice.missing().isEmpty()) {
            return;
        }
        tag("p", "head", "Ce qu'il reste à dire");
        html.append("<ul class=\"asks\">");
        for (Advice.Ask ask : advice.missing()) {
            html.append("<li>");
            if (questions != null) {
                html.append("<a href=\"")
                        .append(escaped(questions.apply(ask.fact())))
                        .append("\">");
            }
            html.append(escaped(ask.question()))
                    .append(questions == null ? "" : "</a>")
                    .append("</li>");
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
        html.append(asker == Asker.NOBODY ? "<ul class=\"rules\">" : "<ul class=\"lines\">");
        lines.forEach(this::line);
        html.append("</ul>");
    }

    private void line(Line line) {
        html.append("<li>");
        if (asker != Asker.NOBODY) {
            state(line.state());
        }
        html.append("<span class=\"what\">").append(escaped(line.expected()));
        String found = line.found();
        if (found != null && asker != Asker.NOBODY) {
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

    private void state(Line.State state) {
        html.append("<span class=\"state ").append(state.sign()).append("\">");
        html.append("<svg class=\"sign\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#sign-")
                .append(state.sign());
        html.append("\"/></svg><span class=\"unseen\">").append(state.label()).append(" : </span></span>");
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

    private String priority(Advice.Priority priority) {
        String standing = asker == Asker.NOBODY ? null : priority.standing();
        return priority.text() + (standing == null ? "" : " (" + standing + ")");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
