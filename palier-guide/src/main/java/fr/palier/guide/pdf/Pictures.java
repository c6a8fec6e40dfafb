package fr.palier.guide.pdf;

/** Small drawings of the house: the stair is its only ornament. */
final class Pictures {

    static final String INK = "#1F2A30";
    static final String ACCENT = "#A63F17";
    static final String QUIET = "#D9D4CA";

    private Pictures() {}

    /** The opening of a drawing that a reader who cannot see it is told about. */
    static String open(String description, int width, int height, String cssWidth) {
        Html html = new Html();
        html.element("desc", description);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + cssWidth + "\" viewBox=\"0 0 " + width + " "
                + height + "\" alt=\"" + attribute(description) + "\">";
    }

    static String attribute(String text) {
        return Typography.fine(text)
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;");
    }

    /** Four steps, the third lit: where one stands before the next flight. */
    static String mark(int size) {
        StringBuilder svg =
                new StringBuilder(open("Palier : quatre marches, la troisième éclairée", 40, 40, size + "px"));
        for (int step = 0; step < 4; step++) {
            svg.append(rectangle(step * 10, 30 - step * 10, 9, 10 + step * 10, step == 2 ? ACCENT : INK));
        }
        return svg.append("</svg>").toString();
    }

    static String rectangle(int x, int y, int width, int height, String fill) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" fill=\"" + fill
                + "\"/>";
    }

    static String text(int x, int y, int size, String anchor, boolean bold, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" text-anchor=\"" + anchor
                + "\" font-family=\"Atkinson latin\"" + (bold ? " font-weight=\"bold\"" : "") + " fill=\"" + INK + "\">"
                + attribute(text) + "</text>";
    }
}
