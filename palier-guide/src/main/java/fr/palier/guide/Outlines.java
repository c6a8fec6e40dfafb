package fr.palier.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The shapes of the French departments, for every map that is drawn of them. Those of the mainland and Corsica
 * stand on one canvas of {@value #WIDTH} by {@value #HEIGHT}; those overseas are schemes, each on a canvas of
 * its own of {@value #SCHEME_WIDTH} by {@value #SCHEME_HEIGHT}. Outlines by Victor Cazanave, svg-maps, CC BY 4.0.
 */
public final class Outlines {

    public static final int WIDTH = 613;
    public static final int HEIGHT = 585;
    public static final int SCHEME_WIDTH = 64;
    public static final int SCHEME_HEIGHT = 54;

    /** How much finer than a unit of the canvas the coordinates of a short path are. */
    public static final int FINENESS = 2;

    private static final String FILE = "carte/departements.csv";
    private static final Pattern STEPS = Pattern.compile("([MLz])(?:(-?[\\d.]+) (-?[\\d.]+))?");

    private static final Map<String, String> MAINLAND = Collections.unmodifiableMap(read());
    private static final Map<String, String> OVERSEAS = Collections.unmodifiableMap(schemes());

    private Outlines() {}

    /** The outlines of the departments of the mainland and Corsica by their INSEE codes. */
    public static Map<String, String> mainland() {
        return MAINLAND;
    }

    /** The schemes of the overseas departments by their INSEE codes. */
    public static Map<String, String> overseas() {
        return OVERSEAS;
    }

    private static Map<String, String> schemes() {
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put(
                "971", "M14 20L24 12L33 16L36 24L46 18L56 24L50 30L38 30L32 40L20 42L14 34ZM46 40L52 38L54 43L48 45Z");
        schemes.put("972", "M22 10L32 14L38 24L46 30L48 42L40 44L34 38L28 36L26 26L20 18Z");
        schemes.put("973", "M18 12L34 10L48 22L40 44L24 46L20 32L14 22Z");
        schemes.put("974", "M20 16L34 12L46 20L50 34L42 42L28 40L18 30Z");
        schemes.put(
                "976", "M26 8L34 14L32 22L40 28L36 34L40 42L30 46L24 40L28 32L20 24L24 18ZM46 24L50 24L50 30L46 30Z");
        return schemes;
    }

    /**
     * The same outline in few letters, for a file that travels: whole numbers on a canvas {@value #FINENESS}
     * times as large, each from the point before. Points are rounded before their differences are taken, so
     * that neighbours still meet.
     */
    public static String shortened(String path) {
        StringBuilder out = new StringBuilder(path.length() / 2);
        char last = ' ';
        int x = 0;
        int y = 0;
        for (MatchResult step : STEPS.matcher(path).results().toList()) {
            char command = step.group(1).charAt(0);
            if (command == 'z') {
                out.append('z');
                last = 'z';
                continue;
            }
            int nextX = fine(step.group(2));
            int nextY = fine(step.group(3));
            if (command == 'M') {
                pair(out.append('M'), nextX, nextY);
            } else if (nextX != x || nextY != y) {
                out.append(last != 'L' ? "l" : nextX >= x ? " " : "");
                pair(out, nextX - x, nextY - y);
            } else {
                continue;
            }
            x = nextX;
            y = nextY;
            last = command;
        }
        return out.toString();
    }

    /** The middle of some outlines, on their canvas, each piece weighed by its area: where a label stands. */
    public static Point middle(List<String> paths) {
        double area = 0;
        double x = 0;
        double y = 0;
        for (List<Point> ring :
                paths.stream().flatMap(path -> rings(path).stream()).toList()) {
            for (int i = 0; i < ring.size(); i++) {
                Point a = ring.get(i);
                Point b = ring.get((i + 1) % ring.size());
                double cross = a.x() * b.y() - b.x() * a.y();
                area += cross;
                x += (a.x() + b.x()) * cross;
                y += (a.y() + b.y()) * cross;
            }
        }
        return new Point(x / (3 * area), y / (3 * area));
    }

    /** A point of a canvas. */
    public record Point(double x, double y) {}

    private static List<List<Point>> rings(String path) {
        List<List<Point>> rings = new ArrayList<>();
        for (MatchResult step : STEPS.matcher(path).results().toList()) {
            if (step.group(1).equals("M")) {
                rings.add(new ArrayList<>());
            }
            if (step.group(2) != null) {
                rings.getLast().add(new Point(Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3))));
            }
        }
        return rings;
    }

    private static int fine(String number) {
        return (int) Math.round(Double.parseDouble(number) * FINENESS);
    }

    private static void pair(StringBuilder out, int x, int y) {
        out.append(x).append(y < 0 ? "" : " ").append(y);
    }

    private static Map<String, String> read() {
        Map<String, String> outlines = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .forEach(line ->
                            outlines.put(line.substring(0, line.indexOf(';')), line.substring(line.indexOf(';') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }
}
