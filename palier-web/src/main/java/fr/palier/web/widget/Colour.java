package fr.palier.web.widget;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen (sRGB).
 *
 * @param red from 0 to 255, as are the others
 */
record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern SHORT = Pattern.compile("#?[0-9a-fA-F]{3}");
    private static final Pattern LONG = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final int MOST = 255;

    /** A colour as people write it for a page, {@code A63F17}, {@code #A63F17} or {@code #A31}; empty for anything else. */
    static Optional<Colour> of(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (SHORT.matcher(text).matches()) {
            return Optional.of(of(Integer.parseInt(digits.replaceAll("(.)", "$1$1"), 16)));
        }
        return LONG.matcher(text).matches() ? Optional.of(of(Integer.parseInt(digits, 16))) : Optional.empty();
    }

    static Colour of(int rgb) {
        return new Colour(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
    }

    /** Six digits without a sign: what an address carries. */
    String digits() {
        return String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue);
    }

    /** As a style sheet has it. */
    String hex() {
        return "#" + digits();
    }

    /**
     * How well one is read on the other, by WCAG 2.2: from 1, not at all, to 21, black on white. AA asks 4.5 for text
     * and 3 for what frames a control.
     */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour with some of another in it: none for 0, nothing else for 1. */
    Colour mixed(Colour other, double part) {
        return new Colour(mixed(red, other.red, part), mixed(green, other.green, part), mixed(blue, other.blue, part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / (double) MOST;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
