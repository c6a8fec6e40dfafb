package fr.palier.guide.calendar;

import java.nio.charset.StandardCharsets;

/** Folds content lines at 75 octets, as RFC 5545 asks; the library that writes them counts characters. */
final class Folding {

    private static final String LINE_END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private Folding() {}

    static String byOctets(String folded) {
        StringBuilder text = new StringBuilder(folded.length() + folded.length() / 50);
        String unfolded = folded.replace(LINE_END + " ", "").replace(LINE_END + "\t", "");
        unfolded.lines().forEach(line -> fold(line, text));
        return text.toString();
    }

    private static void fold(String line, StringBuilder text) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append(LINE_END);
    }
}
