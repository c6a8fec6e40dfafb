package fr.palier.guide.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of the chapter on getting ready. */
final class ReadinessFigures {

    /**
     * A flight of stairs.
     *
     * @param steps how many questions it has
     */
    record Flight(String name, @Nullable String subtitle, int steps) {}

    private static final int FLIGHT = 220;
    private static final int BASE = 190;
    private static final int RISE = 22;

    private ReadinessFigures() {}

    /** The flights side by side, a numbered step for each question. */
    static String flights(List<Flight> flights) {
        StringBuilder said = new StringBuilder("Des escaliers, une marche par question : ");
        flights.forEach(flight ->
                said.append(flight.name()).append(" (").append(flight.steps()).append(" marches) ; "));
        int width = Math.max(FLIGHT * flights.size(), FLIGHT);
        StringBuilder svg = new StringBuilder(Pictures.open(said.toString().strip(), width, 250, "166mm"));
        for (int i = 0; i < flights.size(); i++) {
            flight(svg, flights.get(i), i * FLIGHT);
        }
        return svg.append("</svg>").toString();
    }

    private static void flight(StringBuilder svg, Flight flight, int left) {
        int step = (FLIGHT - 20) / Math.max(flight.steps(), 1);
        for (int i = 0; i < flight.steps(); i++) {
            int height = (i + 1) * RISE + 16;
            boolean last = i + 1 == flight.steps();
            svg.append(Pictures.rectangle(
                    left + i * step, BASE - height, step - 2, height, last ? Pictures.ACCENT : Pictures.INK));
            svg.append("<text x=\"")
                    .append(left + i * step + (step - 2) / 2)
                    .append("\" y=\"")
                    .append(BASE - height + 17)
                    .append(
                            "\" font-size=\"13\" text-anchor=\"middle\" font-family=\"Atkinson latin\" fill=\"#FFFFFF\">")
                    .append(i + 1)
                    .append("</text>");
        }
        svg.append(Pictures.text(left, BASE + 22, 15, "start", true, flight.name()));
        String subtitle = flight.subtitle();
        if (subtitle != null) {
            svg.append(Pictures.text(left, BASE + 42, 12, "start", false, subtitle));
        }
    }

    /** What a strategy does to an organisation: a dark block is what exists, a coloured one what is new. */
    static String strategy(String id, String name) {
        StringBuilder svg = new StringBuilder(Pictures.open("Schéma de la stratégie : " + name, 120, 80, "30mm"));
        switch (id) {
            case "diversification" ->
                svg.append(block(20, 40, Pictures.INK))
                        .append(block(56, 40, Pictures.ACCENT))
                        .append(line(20, 74, 90, 74));
            case "duplication" ->
                svg.append(block(8, 24, Pictures.INK))
                        .append(arrow(44, 40))
                        .append(block(80, 6, Pictures.ACCENT))
                        .append(block(80, 44, Pictures.ACCENT));
            case "fertilisation" ->
                svg.append(block(8, 24, Pictures.INK))
                        .append(arrow(44, 40))
                        .append(outline(80, 6))
                        .append(outline(80, 44))
                        .append(seed(94, 20))
                        .append(seed(94, 58));
            case "cooperation" ->
                svg.append(block(8, 24, Pictures.INK))
                        .append(line(38, 34, 80, 34))
                        .append(line(38, 46, 80, 46))
                        .append(block(80, 24, Pictures.INK))
                        .append(seed(59, 40));
            case "fusion" ->
                svg.append(outline(8, 8))
                        .append(outline(8, 44))
                        .append(arrow(44, 40))
                        .append(Pictures.rectangle(76, 18, 40, 44, Pictures.ACCENT));
            default -> svg.append(block(44, 24, Pictures.INK));
        }
        return svg.append("</svg>").toString();
    }

    private static String block(int x, int y, String fill) {
        return Pictures.rectangle(x, y, 30, 30, fill);
    }

    private static String outline(int x, int y) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"28\" height=\"28\" fill=\"none\" stroke=\"" + Pictures.INK
                + "\" stroke-width=\"2\"/>";
    }

    private static String seed(int x, int y) {
        return "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"6\" fill=\"" + Pictures.ACCENT + "\"/>";
    }

    private static String line(int x1, int y1, int x2, int y2) {
        return "<path d=\"M" + x1 + " " + y1 + "L" + x2 + " " + y2 + "\" stroke=\"" + Pictures.INK
                + "\" stroke-width=\"2\" fill=\"none\"/>";
    }

    private static String arrow(int x, int y) {
        return line(x, y, x + 26, y) + "<path d=\"M" + (x + 20) + " " + (y - 6) + "L" + (x + 28) + " " + y + "L"
                + (x + 20) + " " + (y + 6) + "\" stroke=\"" + Pictures.INK + "\" stroke-width=\"2\" fill=\"none\"/>";
    }
}
