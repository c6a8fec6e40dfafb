package fr.palier.web.map;

import fr.palier.engine.facts.Territory;
import fr.palier.guide.Outlines;
import fr.palier.guide.Whereabouts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws the mainland and Corsica as SVG, and the schemes of the overseas departments: what is painted on them and
 * where a place leads is for each page to say. By hand, not in a template: it is one long line of numbers.
 */
public final class FrancePicture {

    /** What a page shows on the map. */
    public interface Paint {

        /** The style of a department: one of shade-0, the lightest, to shade-4, or {@link FrancePicture#HATCHED}. */
        String style(Territory departement);

        /** What is to be said of a place beside its name. */
        String words(Territory place);

        /** Where a place leads. */
        String address(Territory place);
    }

    /** The style of a department that there is nothing to say of. */
    public static final String HATCHED = "hatched";

    private static final String HATCH =
            "<defs><pattern id=\"hatch\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\">"
                    + "<path class=\"stripe\" d=\"M-1 10L10 -1\"/></pattern></defs>";

    private static final int LABEL_RADIUS = 27;

    /** How far above the foot of the picture its stamp stands: there is sea. */
    private static final int STAMP_RISE = 60;

    private final Whereabouts whereabouts;
    private final List<Territory> regions;
    private final Paint paint;
    private final Map<String, String> paths = new LinkedHashMap<>();

    /** A picture of some regions, those overseas left out. */
    public FrancePicture(Whereabouts whereabouts, List<Territory> regions, Paint paint) {
        this.whereabouts = whereabouts;
        this.paint = paint;
        Outlines.mainland().forEach((code, path) -> paths.put(code, Outlines.shortened(path)));
        this.regions = regions.stream()
                .filter(region -> whereabouts.departements(region).stream().anyMatch(this::isDrawn))
                .toList();
    }

    /** Whether a department has an outline here; those overseas have none. */
    private boolean isDrawn(Territory departement) {
        return paths.containsKey(Whereabouts.code(departement));
    }

    /** Whether a region is drawn here. */
    boolean isDrawnRegion(Territory region) {
        return regions.contains(region);
    }

    /**
     * Each region as a link, and in the region that was chosen each department.
     *
     * @param chosen a region or a department; null for none
     * @param number what stands on a region that is not open
     */
    String regions(@Nullable Territory chosen, ToIntFunction<Territory> number) {
        Optional<Territory> open = Optional.ofNullable(chosen)
                .flatMap(place -> Places.isRegion(place) ? Optional.of(place) : whereabouts.region(place));
        StringBuilder svg = begun();
        for (Territory region : regions) {
            if (open.filter(region::equals).isEmpty()) {
                closed(svg, region);
            }
        }
        open.filter(this::isDrawnRegion).ifPresent(region -> {
            rim(svg, region);
            open(svg, region, chosen);
        });
        svg.append("<g class=\"counts\" aria-hidden=\"true\">");
        regions.stream()
                .filter(region -> open.filter(region::equals).isEmpty())
                .forEach(region -> label(svg, region, number.applyAsInt(region)));
        return svg.append("</g></svg>").toString();
    }

    /**
     * Each department as a link.
     *
     * @param chosen a region or a department; null for none
     * @param stamp what is to be read on the picture wherever it is shown; empty for nothing
     */
    public String departements(@Nullable Territory chosen, String stamp) {
        StringBuilder svg = begun().append(HATCH);
        regions.stream().filter(region -> !region.equals(chosen)).forEach(region -> open(svg, region, null));
        regions.stream().filter(region -> region.equals(chosen)).forEach(region -> {
            rim(svg, region);
            open(svg, region, null);
        });
        regions.forEach(region -> picked(svg, region, chosen));
        if (!stamp.isEmpty()) {
            svg.append("<text class=\"stamp\" x=\"0\" y=\"%d\">"
                            .formatted(Outlines.HEIGHT * Outlines.FINENESS - STAMP_RISE))
                    .append(HtmlUtils.htmlEscape(stamp, "UTF-8"))
                    .append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    private static StringBuilder begun() {
        return new StringBuilder(64_000)
                .append("<svg class=\"france\" viewBox=\"0 0 ")
                .append(Outlines.WIDTH * Outlines.FINENESS)
                .append(' ')
                .append(Outlines.HEIGHT * Outlines.FINENESS)
                .append("\" role=\"group\" aria-labelledby=\"carte\">");
    }

    /** The scheme of an overseas department. */
    public String scheme(Territory departement) {
        String path = Objects.requireNonNull(Outlines.overseas().get(Whereabouts.code(departement)));
        return "<svg class=\"scheme\" viewBox=\"0 0 " + Outlines.SCHEME_WIDTH + " " + Outlines.SCHEME_HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\"><path " + painted(departement) + " d=\"" + path
                + "\"/></svg>";
    }

    /** A region as one link; its rim is painted under it, so that only the outer half of the stroke is left. */
    private void closed(StringBuilder svg, Territory region) {
        String id = "r" + Whereabouts.code(region);
        link(svg, region);
        svg.append("<use class=\"rim\" href=\"#")
                .append(id)
                .append("\"/><g id=\"")
                .append(id)
                .append("\">");
        drawn(region).forEach(departement -> outline(svg, departement, null));
        svg.append("</g></a>");
    }

    /** A region whose departments are links. */
    private void open(StringBuilder svg, Territory region, @Nullable Territory chosen) {
        for (Territory departement : drawn(region)) {
            link(svg, departement);
            outline(svg, departement, "d" + Whereabouts.code(departement));
            svg.append("</a>");
        }
        picked(svg, region, chosen);
    }

    /** The line around the region that is open, of which its departments then cover the inner half. */
    private void rim(StringBuilder svg, Territory region) {
        svg.append("<g class=\"rim here\">");
        drawn(region).forEach(departement -> use(svg, departement));
        svg.append("</g>");
    }

    private void picked(StringBuilder svg, Territory region, @Nullable Territory chosen) {
        drawn(region).stream()
                .filter(departement -> chosen != null
                        && !Places.isRegion(chosen)
                        && chosen.extent().meets(departement.extent()))
                .forEach(departement -> {
                    svg.append("<g class=\"picked\">");
                    use(svg, departement);
                    svg.append("</g>");
                });
    }

    private List<Territory> drawn(Territory region) {
        return whereabouts.departements(region).stream().filter(this::isDrawn).toList();
    }

    private void link(StringBuilder svg, Territory place) {
        svg.append("<a href=\"")
                .append(HtmlUtils.htmlEscape(paint.address(place), "UTF-8"))
                .append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(place.name() + " : " + paint.words(place), "UTF-8"))
                .append("\">");
    }

    private void outline(StringBuilder svg, Territory departement, @Nullable String id) {
        svg.append("<path ")
                .append(id == null ? "" : "id=\"" + id + "\" ")
                .append(painted(departement))
                .append(" d=\"")
                .append(paths.get(Whereabouts.code(departement)))
                .append("\"/>");
    }

    private static void use(StringBuilder svg, Territory departement) {
        svg.append("<use href=\"#d").append(Whereabouts.code(departement)).append("\"/>");
    }

    /** Hatches are no colour that a style sheet could name. */
    private String painted(Territory departement) {
        String style = paint.style(departement);
        return "class=\"" + style + "\"" + (style.equals(HATCHED) ? " fill=\"url(#hatch)\"" : "");
    }

    private void label(StringBuilder svg, Territory region, int number) {
        Outlines.Point middle = Outlines.middle(drawn(region).stream()
                .map(departement -> Objects.requireNonNull(Outlines.mainland().get(Whereabouts.code(departement))))
                .toList());
        String x = rounded(middle.x());
        String y = rounded(middle.y());
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%d\"/>".formatted(x, y, LABEL_RADIUS));
        svg.append("<text x=\"%s\" y=\"%s\" dy=\".36em\" text-anchor=\"middle\">%d</text>".formatted(x, y, number));
    }

    private static String rounded(double place) {
        return String.format(Locale.ROOT, "%.0f", place * Outlines.FINENESS);
    }
}
