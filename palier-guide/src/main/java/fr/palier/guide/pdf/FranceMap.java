package fr.palier.guide.pdf;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.guide.Outlines;
import fr.palier.guide.Whereabouts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * France by departments, the darker the more regional programmes act there. A department counts for a
 * programme as soon as the programme acts in a part of it.
 */
final class FranceMap {

    private static final String[] COLOURS = {"#F1EEE8", "#B9C2C7", "#7F8D95", "#48575F", "#1F2A30"};

    private final Whereabouts whereabouts;
    private final Map<String, Integer> counts;
    private final Map<String, String> names = new LinkedHashMap<>();

    FranceMap(Catalogue catalogue) {
        Geography geography = Geography.french();
        this.whereabouts = new Whereabouts(catalogue, geography);
        this.counts = whereabouts.countByDepartement();
        geography.departements().forEach(departement -> names.put(Whereabouts.code(departement), departement.name()));
    }

    /** The greatest number of programmes in one department. */
    int most() {
        return whereabouts.most();
    }

    /** The colour of a number of programmes. */
    String colour(int count) {
        return COLOURS[whereabouts.shade(count)];
    }

    String svg() {
        StringBuilder svg = new StringBuilder(Pictures.open(description(), 700, Outlines.HEIGHT, "118mm"));
        Outlines.mainland().forEach((code, path) -> svg.append(outline(path, counts.getOrDefault(code, 0), "")));
        int row = 0;
        for (Map.Entry<String, String> scheme : Outlines.overseas().entrySet()) {
            int y = 60 + row * 88;
            String name = names.getOrDefault(scheme.getKey(), scheme.getKey());
            svg.append("<rect x=\"620\" y=\"")
                    .append(y)
                    .append("\" width=\"78\" height=\"56\" fill=\"none\" stroke=\"#8A8175\" stroke-width=\"0.7\"/>");
            svg.append(outline(
                    scheme.getValue(),
                    counts.getOrDefault(scheme.getKey(), 0),
                    " transform=\"translate(627 " + y + ")\""));
            svg.append(Pictures.text(659, y + 70, 12, "middle", false, name));
            row++;
        }
        return svg.append("</svg>").toString();
    }

    private String outline(String path, int count, String transform) {
        return "<path d=\"" + path + "\" fill=\"" + colour(count) + "\" stroke=\"#8A8175\" stroke-width=\"0.6\""
                + transform + "/>";
    }

    private String description() {
        return "Carte de France : nombre de programmes régionaux ou locaux par département, de aucun à " + most()
                + ". Le tableau qui suit dit où chacun agit.";
    }
}
