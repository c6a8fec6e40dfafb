package fr.palier.guide.pdf;

import fr.palier.guide.StrategyFigure;
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
        return Pictures.open("Schéma de la stratégie : " + name, StrategyFigure.WIDTH, StrategyFigure.HEIGHT, "30mm")
                + new StrategyFigure(Pictures.INK, Pictures.ACCENT).shapes(id) + "</svg>";
    }
}
