package fr.palier.web.wording;

import fr.palier.catalogue.sheets.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes texts of one page as HTML in which each term of the glossary, where it first stands on the page, leads to its
 * meaning. One for each page: it remembers what was explained.
 */
public final class TermMarkup {

    private record Found(Glossary.Term term, Glossary.Mention mention) {}

    private final Glossary glossary;
    private final Set<String> explained = new HashSet<>();

    public TermMarkup(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The text, escaped, with its terms linked. */
    public String of(String text) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Found found : found(text)) {
            // Of two terms in the same words the one that begins first is linked.
            if (found.mention().start() >= at && explained.add(found.term().id())) {
                html.append(escaped(text.substring(at, found.mention().start())));
                html.append(link(
                        found.term(),
                        text.substring(found.mention().start(), found.mention().end())));
                at = found.mention().end();
            }
        }
        return html.append(escaped(text.substring(at))).toString();
    }

    private List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        for (Glossary.Term term : glossary.terms()) {
            if (!explained.contains(term.id())) {
                term.mention(text).ifPresent(mention -> found.add(new Found(term, mention)));
            }
        }
        found.sort(Comparator.comparingInt((Found each) -> each.mention().start())
                .thenComparingInt(each -> -each.mention().end()));
        return found;
    }

    private static String link(Glossary.Term term, String words) {
        boolean isAbbreviation = words.equals(term.abbreviation());
        String inside = isAbbreviation
                ? "<abbr title=\"" + escaped(term.name()) + "\">" + escaped(words) + "</abbr>"
                : escaped(words);
        return "<a class=\"term\" href=\"/glossaire#" + escaped(term.id()) + "\">" + inside + "</a>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
