package fr.palier.cli;

import fr.palier.engine.wording.French;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets text for a terminal: lines of at most 80 columns, colours only where a person watches. */
final class Paper {

    private static final int WIDTH = 80;

    /** A way to set words apart. */
    enum Ink {
        BOLD("\u001b[1m"),
        GREEN("\u001b[32m"),
        YELLOW("\u001b[33m"),
        BLUE("\u001b[34m"),
        RED("\u001b[31m"),
        GREY("\u001b[90m");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static final String PLAIN = "\u001b[0m";

    private final Consumer<String> lines;
    private final boolean isColoured;

    private Paper(Consumer<String> lines, boolean isColoured) {
        this.lines = lines;
        this.isColoured = isColoured;
    }

    /** For a result. */
    Paper(Terminal terminal) {
        this(terminal::print, terminal.isColoured());
    }

    /** For what is said beside the result. */
    static Paper aside(Terminal terminal) {
        return new Paper(terminal::tell, false);
    }

    void blank() {
        lines.accept("");
    }

    void line(String text) {
        indented(0, text);
    }

    /** A text of any length, its lines all indented alike. */
    void indented(int indent, String text) {
        hanging(" ".repeat(indent), indent, text, null);
    }

    /** A text behind a sign, its further lines aligned with its first word. */
    void marked(int indent, String sign, String text, @Nullable Ink ink) {
        String first = " ".repeat(indent) + sign + " ";
        hanging(first, first.length(), text, ink);
    }

    /** A text that stands out. */
    void heading(String text, Ink ink) {
        hanging("", 0, text, ink);
    }

    private void hanging(String first, int indent, String text, @Nullable Ink ink) {
        StringBuilder line = new StringBuilder(first);
        boolean isEmpty = true;
        StringTokenizer words = new StringTokenizer(kept(text), " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                emit(line, ink);
                line = new StringBuilder(" ".repeat(indent));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        emit(line, ink);
    }

    /**
     * French signs stay on the line of the word they follow; what would move a terminal's cursor is left out.
     * By hand: a regular expression takes its time in a young JVM.
     */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean isVisible = type != Character.CONTROL && type != Character.FORMAT;
            boolean isBound = c == ' '
                    && ((i > 0 && text.charAt(i - 1) == '«')
                            || (i + 1 < text.length() && ":;?!»".indexOf(text.charAt(i + 1)) >= 0));
            kept.append(isBound ? '\u00a0' : isVisible ? c : ' ');
        }
        return kept.toString();
    }

    /** The thin space is as wide as another in a terminal. */
    private void emit(StringBuilder line, @Nullable Ink ink) {
        String text = line.toString().replace(French.THIN, '\u00a0');
        lines.accept(ink == null || !isColoured ? text : ink.code + text + PLAIN);
    }
}
