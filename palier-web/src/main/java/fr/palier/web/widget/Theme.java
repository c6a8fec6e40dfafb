package fr.palier.web.widget;

import fr.palier.engine.wording.French;
import fr.palier.web.page.Parameters;
import fr.palier.web.page.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two colours that a site gives the widget.
 *
 * @param ground what everything stands on; null for the house's own, light or dark as the visitor's screen is
 * @param accent links and buttons; null for the house's own
 */
record Theme(@Nullable Colour ground, @Nullable Colour accent) {

    static final String GROUND = "fond";
    static final String ACCENT = "accent";

    /** The house's own. */
    static final Theme NONE = new Theme(null, null);

    static final Colour LIGHT_GROUND = Colour.of(0xFBF7F0);
    static final Colour LIGHT_ACCENT = Colour.of(0xA63F17);

    private static final Colour DARK_GROUND = Colour.of(0x15191C);
    private static final Colour DARK_ACCENT = Colour.of(0xF2A07B);
    private static final int LONGEST = 20;

    /**
     * The theme of an address.
     *
     * @throws Refusal if a colour is none
     */
    static Theme of(Parameters parameters) {
        return new Theme(colour(parameters, GROUND), colour(parameters, ACCENT));
    }

    /** What stands in every address of a widget that wears it. */
    SequencedMap<String, String> carried() {
        SequencedMap<String, String> carried = new LinkedHashMap<>();
        if (ground != null) {
            carried.put(GROUND, ground.digits());
        }
        if (accent != null) {
            carried.put(ACCENT, accent.digits());
        }
        return Collections.unmodifiableSequencedMap(carried);
    }

    /** The same as a query; empty where nothing is asked for. */
    String query() {
        return carried().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    boolean isOfHouse() {
        return ground == null && accent == null;
    }

    /** The style sheet: nothing of the house's own is touched on paper. */
    String css() {
        if (isOfHouse()) {
            return "/* Les couleurs de Palier. */\n";
        }
        StringBuilder css = new StringBuilder();
        corrections().forEach(text -> css.append("/* ").append(text).append(" */\n"));
        for (Colour under : grounds()) {
            // On a ground of its own it is the same on every screen.
            String screen =
                    ground == null && Palette.isDark(under) ? "screen and (prefers-color-scheme:dark)" : "screen";
            css.append("@media ").append(screen).append("{:root{");
            css.append(palette(under).declarations()).append("}}\n");
        }
        return css.toString();
    }

    /** What had to be changed so that everything can be read, in sentences. */
    List<String> corrections() {
        Colour asked = accent;
        return asked == null
                ? List.of()
                : grounds().stream()
                        .filter(under -> !palette(under).accent().equals(asked))
                        .map(under -> correction(asked, under, palette(under).accent()))
                        .toList();
    }

    private static String correction(Colour asked, Colour under, Colour moved) {
        return "L'accent " + asked.hex() + " se lirait mal sur le fond " + under.hex() + " (contraste de "
                + told(asked.contrast(under)) + " pour 1, il en faut 4,5). Il y devient " + moved.hex() + " ("
                + told(moved.contrast(under)) + " pour 1).";
    }

    private List<Colour> grounds() {
        return ground == null ? List.of(LIGHT_GROUND, DARK_GROUND) : List.of(ground);
    }

    private Palette palette(Colour under) {
        Colour usual = Palette.isDark(under) ? DARK_ACCENT : LIGHT_ACCENT;
        return Palette.of(under, accent == null ? usual : accent);
    }

    private static String told(double contrast) {
        return French.number(BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN));
    }

    private static @Nullable Colour colour(Parameters parameters, String name) {
        return parameters
                .one(name, LONGEST)
                .map(text -> Colour.of(text)
                        .orElseThrow(() -> Refusal.badRequest(
                                "« " + name + " » attend une couleur de six chiffres hexadécimaux, comme FBF7F0.")))
                .orElse(null);
    }
}
