package fr.palier.guide;

/**
 * Draws what a strategy does to an organisation: a block in ink is what exists, one in the accent is new. On paper and
 * on pages alike, each in its own colours.
 *
 * @param ink how what exists is painted: a colour, or {@code var(--…)} on a page
 * @param accent how what is new is painted
 */
public record StrategyFigure(String ink, String accent) {

    /** The box that the drawing fills: its width and height. */
    public static final int WIDTH = 120;

    public static final int HEIGHT = 80;

    /** The shapes of a strategy, without the {@code svg} around them. */
    public String shapes(String id) {
        return switch (id) {
            case "diversification" -> block(20, 40, ink) + block(56, 40, accent) + line(20, 74, 90, 74);
            case "duplication" -> block(8, 24, ink) + arrow(44, 40) + block(80, 6, accent) + block(80, 44, accent);
            case "fertilisation" ->
                block(8, 24, ink) + arrow(44, 40) + outline(80, 6) + outline(80, 44) + seed(94, 20) + seed(94, 58);
            case "cooperation" ->
                block(8, 24, ink) + line(38, 34, 80, 34) + line(38, 46, 80, 46) + block(80, 24, ink) + seed(59, 40);
            case "fusion" -> outline(8, 8) + outline(8, 44) + arrow(44, 40) + rectangle(76, 18, 40, 44, accent);
            default -> block(44, 24, ink);
        };
    }

    private static String block(int x, int y, String fill) {
        return rectangle(x, y, 30, 30, fill);
    }

    private static String rectangle(int x, int y, int width, int height, String fill) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" fill=\"" + fill
                + "\"/>";
    }

    private String outline(int x, int y) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"28\" height=\"28\" fill=\"none\" stroke=\"" + ink
                + "\" stroke-width=\"2\"/>";
    }

    private String seed(int x, int y) {
        return "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"6\" fill=\"" + accent + "\"/>";
    }

    private String line(int x1, int y1, int x2, int y2) {
        return "<path d=\"M" + x1 + " " + y1 + "L" + x2 + " " + y2 + "\" stroke=\"" + ink
                + "\" stroke-width=\"2\" fill=\"none\"/>";
    }

    private String arrow(int x, int y) {
        return line(x, y, x + 26, y) + "<path d=\"M" + (x + 20) + " " + (y - 6) + "L" + (x + 28) + " " + y + "L"
                + (x + 20) + " " + (y + 6) + "\" stroke=\"" + ink + "\" stroke-width=\"2\" fill=\"none\"/>";
    }
}
