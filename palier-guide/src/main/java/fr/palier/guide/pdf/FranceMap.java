package fr.palier.guide.pdf;

import fr.palier.catalogue.Catalogue;
import fr.palier.catalogue.geography.Geography;
import fr.palier.catalogue.sheets.Sheet;
import fr.palier.engine.facts.Territory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * France by departments, the darker the more regional programmes act there. A department counts for a
 * programme as soon as the programme acts in a part of it.
 */
final class FranceMap {

    private static final String[] SHADES = {"#F1EEE8", "#B9C2C7", "#7F8D95", "#48575F", "#1F2A30"};

    /** Schemes of the overseas departments, in frames of 64 by 54 beside the mainland. */
    private static final Map<String, String> OVERSEAS = new LinkedHashMap<>();

    static {
        OVERSEAS.put(
                "971", "M14 20L24 12L33 16L36 24L46 18L56 24L50 30L38 30L32 40L20 42L14 34ZM46 40L52 38L54 43L48 45Z");
        OVERSEAS.put("972", "M22 10L32 14L38 24L46 30L48 42L40 44L34 38L28 36L26 26L20 18Z");
        OVERSEAS.put("973", "M18 12L34 10L48 22L40 44L24 46L20 32L14 22Z");
        OVERSEAS.put("974", "M20 16L34 12L46 20L50 34L42 42L28 40L18 30Z");
        OVERSEAS.put(
                "976", "M26 8L34 14L32 22L40 28L36 34L40 42L30 46L24 40L28 32L20 24L24 18ZM46 24L50 24L50 30L46 30Z");
    }

    private final Map<String, Integer> counts;
    private final Map<String, String> names;

    private FranceMap(Map<String, Integer> counts, Map<String, String> names) {
        this.counts = counts;
        this.names = names;
    }

    static FranceMap of(Catalogue catalogue) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<Sheet> regional =
                catalogue.sheets().stream().filter(FranceMap::isRegional).toList();
        for (Territory departement : Geography.french().departements()) {
            String code = departement.code().substring(departement.code().indexOf(':') + 1);
            names.put(code, departement.name());
            counts.put(code, (int) regional.stream()
                    .filter(sheet -> actsIn(sheet, departement))
                    .count());
        }
        return new FranceMap(counts, names);
    }

    /** Whether it acts in a part of the country only. */
    static boolean isRegional(Sheet sheet) {
        Sheet.Scale scale = sheet.scale();
        Sheet.Coverage coverage = sheet.coverage();
        return scale != null
                && scale.reach() != Sheet.Reach.NATIONALE
                && coverage != null
                && coverage.territories().stream()
                        .noneMatch(territory -> territory.code().equals("france"));
    }

    /** The greatest number of programmes in one department. */
    int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The colour of a number of programmes. */
    static String shade(int count, int most) {
        int darkest = SHADES.length - 1;
        return SHADES[most <= darkest ? count : (count * darkest + most - 1) / most];
    }

    String svg() {
        StringBuilder svg = new StringBuilder(Pictures.open(description(), 700, 585, "118mm"));
        outlines().forEach((code, path) -> svg.append(outline(path, counts.getOrDefault(code, 0), "")));
        int row = 0;
        for (Map.Entry<String, String> inset : OVERSEAS.entrySet()) {
            int y = 60 + row * 88;
            String name = names.getOrDefault(inset.getKey(), inset.getKey());
            svg.append("<rect x=\"620\" y=\"")
                    .append(y)
                    .append("\" width=\"78\" height=\"56\" fill=\"none\" stroke=\"#8A8175\" stroke-width=\"0.7\"/>");
            svg.append(outline(
                    inset.getValue(),
                    counts.getOrDefault(inset.getKey(), 0),
                    " transform=\"translate(627 " + y + ")\""));
            svg.append(Pictures.text(659, y + 70, 12, "middle", false, name));
            row++;
        }
        return svg.append("</svg>").toString();
    }

    private String outline(String path, int count, String transform) {
        return "<path d=\"" + path + "\" fill=\"" + shade(count, most()) + "\" stroke=\"#8A8175\" stroke-width=\"0.6\""
                + transform + "/>";
    }

    private String description() {
        return "Carte de France : nombre de programmes régionaux ou locaux par département, de aucun à " + most()
                + ". Le tableau qui suit dit où chacun agit.";
    }

    private static boolean actsIn(Sheet sheet, Territory departement) {
        Sheet.Coverage coverage = sheet.coverage();
        return coverage != null
                && coverage.territories().stream()
                        .anyMatch(territory -> territory.extent().meets(departement.extent()));
    }

    private static Map<String, String> outlines() {
        Map<String, String> outlines = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Typesetter.resource("carte/departements.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .forEach(line ->
                            outlines.put(line.substring(0, line.indexOf(';')), line.substring(line.indexOf(';') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }
}
