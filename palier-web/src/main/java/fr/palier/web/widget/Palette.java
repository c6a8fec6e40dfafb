package fr.palier.web.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All colours of the pages on one ground. The ground stays as it is; every other colour is moved towards black or white
 * until it is read on it as WCAG 2.2 AA asks.
 *
 * @param isDark whether light letters are read better on the ground than dark ones
 * @param accent the accent after that
 * @param tokens the colours by the names that the style sheets give them
 */
record Palette(boolean isDark, Colour accent, Map<String, Colour> tokens) {

    /** What text needs, and what frames a control. */
    static final double READABLE = 4.5;

    static final double VISIBLE = 3;

    private static final Map<String, Integer> LIGHT = Map.of(
            "ink", 0x1F2A30,
            "eligible", 0x1E6B3A,
            "soon", 0x8A5A00,
            "complete", 0x1D5C91,
            "refused", 0x5B5F66,
            "wrong", 0xA3162A);

    private static final Map<String, Integer> DARK = Map.of(
            "ink", 0xF1ECE3,
            "eligible", 0x7FD39B,
            "soon", 0xF0C15C,
            "complete", 0x8FC4F2,
            "refused", 0xB4B8BE,
            "wrong", 0xFF9AA2);

    private static final List<String> SIGNALS = List.of("ink", "eligible", "soon", "complete", "refused", "wrong");

    private static final int STEPS = 50;

    Palette {
        tokens = Map.copyOf(tokens);
    }

    static boolean isDark(Colour ground) {
        return ground.contrast(Colour.WHITE) > ground.contrast(Colour.BLACK);
    }

    static Palette of(Colour ground, Colour asked) {
        boolean isDark = isDark(ground);
        Colour end = isDark ? Colour.WHITE : Colour.BLACK;
        Colour card = isDark ? ground.mixed(Colour.BLACK, 0.2) : ground.mixed(Colour.WHITE, 0.6);
        Colour tinted = card.mixed(asked, 0.08);
        Colour wash = tinted.contrast(end) < READABLE ? card : tinted;
        List<Colour> grounds = List.of(ground, card, wash);
        Map<String, Colour> tokens = new LinkedHashMap<>();
        tokens.put("paper", ground);
        tokens.put("card", card);
        tokens.put("wash", wash);
        SIGNALS.forEach(name -> tokens.put(
                name, moved(Colour.of((isDark ? DARK : LIGHT).getOrDefault(name, 0)), end, grounds, READABLE)));
        Colour ink = tokens.getOrDefault("ink", end);
        tokens.put("soft", moved(ink.mixed(ground, 0.3), end, grounds, READABLE));
        tokens.put("line", moved(ink.mixed(ground, 0.5), end, grounds, VISIBLE));
        tokens.put("hair", ink.mixed(ground, 0.85));
        Colour accent = moved(asked, end, grounds, READABLE);
        tokens.put("accent", accent);
        tokens.put("accent-strong", accent.mixed(end, 0.2));
        // What is read on the ground is read by the letters of the other end too: they are further from it still.
        tokens.put("on-accent", isDark ? Colour.BLACK : Colour.WHITE);
        return new Palette(isDark, accent, tokens);
    }

    /** The declarations of a style sheet, in the same order each time. */
    String declarations() {
        return "color-scheme:" + (isDark ? "dark" : "light") + ";"
                + tokens.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(token ->
                                "--" + token.getKey() + ":" + token.getValue().hex() + ";")
                        .collect(Collectors.joining());
    }

    /** The colour nearest to one that is read on all grounds; the end itself is, or nothing else. */
    private static Colour moved(Colour colour, Colour end, List<Colour> grounds, double least) {
        for (int step = 0; step < STEPS; step++) {
            Colour moved = colour.mixed(end, step / (double) STEPS);
            if (grounds.stream().allMatch(ground -> ground.contrast(moved) >= least)) {
                return moved;
            }
        }
        return end;
    }
}
