package fr.palier.web.page;

import java.util.List;

/**
 * Sets the texts of a page as French printers do: curled apostrophes, and no line that begins with a sign or
 * ends with an opening quotation mark, no number in two. Thin spaces become full ones: the face has none of its own. Texts in
 * the catalogue and in templates are typed on a keyboard; a page passes here once, when it is whole.
 */
public final class Typography {

    private static final char NO_BREAK = '\u00a0';
    private static final char THIN = '\u202f';
    private static final String ESCAPED_APOSTROPHE = "&#39;";
    private static final List<String> VERBATIM = List.of("script", "style", "textarea", "code", "pre");

    private final String typed;

    /** What is read, and over it what was set: that never gets longer. */
    private final char[] fine;

    private int at;

    private Typography(String typed) {
        this.typed = typed;
        this.fine = typed.toCharArray();
    }

    /** A page as it is printed. Tags, scripts and codes stay as they are. */
    public static String fine(String html) {
        return new Typography(html).set();
    }

    private String set() {
        int to = 0;
        while (at < fine.length) {
            char c = fine[at];
            if (c == '<') {
                int end = end();
                System.arraycopy(fine, at, fine, to, end - at);
                to += end - at;
                at = end;
            } else if (c == '&' && typed.startsWith(ESCAPED_APOSTROPHE, at)) {
                fine[to++] = '’';
                at += ESCAPED_APOSTROPHE.length();
            } else {
                fine[to++] = c == '\'' ? '’' : c == THIN ? NO_BREAK : c == ' ' ? space() : c;
                at++;
            }
        }
        return new String(fine, 0, to);
    }

    /** Where the tag that begins here ends, with its content where that is verbatim. */
    private int end() {
        int close = typed.startsWith("<!--", at) ? typed.indexOf("-->", at) + 2 : afterAttributes();
        if (close < at) {
            return typed.length();
        }
        for (String name : VERBATIM) {
            if (isElement(name)) {
                int after = typed.indexOf("</" + name, close);
                return after < 0 ? typed.length() : after;
            }
        }
        return close + 1;
    }

    /** The bracket that closes the tag: none within quotation marks counts. */
    private int afterAttributes() {
        char quote = 0;
        for (int i = at; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }

    private boolean isElement(String name) {
        int end = at + 1 + name.length();
        return typed.startsWith(name, at + 1) && end < typed.length() && " >\n".indexOf(typed.charAt(end)) >= 0;
    }

    private char space() {
        boolean isAfterOpening = at > 0 && typed.charAt(at - 1) == '«';
        if (isAfterOpening || isInNumber()) {
            return NO_BREAK;
        }
        return switch (at + 1 < typed.length() ? typed.charAt(at + 1) : ' ') {
            case ':', '»', ';', '?', '!', '%', '€' -> NO_BREAK;
            default -> ' ';
        };
    }

    /** Whether a digit stands before and three behind: 300 000. */
    private boolean isInNumber() {
        return at > 0
                && at + 3 < typed.length()
                && isDigit(at - 1)
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3);
    }

    private boolean isDigit(int place) {
        return typed.charAt(place) >= '0' && typed.charAt(place) <= '9';
    }
}
