package fr.palier.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says where a programme answers: for each word the most telling passage that has it. */
final class Reasons {

    /** How much of a long text is shown around what was found. */
    private static final int BEFORE = 60;

    private static final int AFTER = 110;

    private Reasons() {}

    static List<Found.Reason> of(List<Passage> passages, List<Word> words) {
        Map<Passage, List<Word>> chosen = new LinkedHashMap<>();
        for (Word word : words) {
            passages.stream()
                    .filter(passage -> !passage.places(word).isEmpty())
                    .min((one, other) -> one.field().compareTo(other.field()))
                    .ifPresent(passage -> chosen.computeIfAbsent(passage, _ -> new ArrayList<>())
                            .add(word));
        }
        return chosen.entrySet().stream()
                .map(entry -> reason(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Found.Reason reason(Passage passage, List<Word> words) {
        TreeMap<Integer, Passage.Span> places = new TreeMap<>();
        List<String> instead = new ArrayList<>();
        for (Word word : words) {
            List<Passage.Span> found = passage.places(word);
            found.forEach(span -> places.put(span.start(), span));
            if (found.stream().noneMatch(span -> isSaid(word, passage, span))) {
                instead.add(word.typed());
            }
        }
        return new Found.Reason(passage.field().label(), pieces(passage.text(), List.copyOf(places.values())), instead);
    }

    /** Whether the text has the word itself, not a synonym or another spelling: they begin alike. */
    private static boolean isSaid(Word word, Passage passage, Passage.Span span) {
        return passage.words().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(word.folded())
                        || entry.getKey().startsWith(word.stem().toLowerCase(Locale.ROOT)))
                .anyMatch(entry -> entry.getValue().contains(span));
    }

    private static List<Found.Piece> pieces(String text, List<Passage.Span> places) {
        int from = beginning(text, places.getFirst().start() - BEFORE);
        int until = end(text, places.getFirst().end() + AFTER);
        List<Found.Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder(from == 0 ? "" : "… ");
        int at = from;
        for (Passage.Span place : places) {
            if (place.start() >= at && place.end() <= until) {
                plain.append(text, at, place.start());
                pieces.add(new Found.Piece(plain.toString(), false));
                pieces.add(new Found.Piece(text.substring(place.start(), place.end()), true));
                plain.setLength(0);
                at = place.end();
            }
        }
        plain.append(text, at, until).append(until == text.length() ? "" : " …");
        pieces.add(new Found.Piece(plain.toString(), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** The next beginning of a word. */
    private static int beginning(String text, int from) {
        if (from <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }

    /** The last end of a word. */
    private static int end(String text, int until) {
        if (until >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', until);
        return space < 0 ? until : space;
    }
}
