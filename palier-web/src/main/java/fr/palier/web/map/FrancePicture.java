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
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws the mainland and Corsica as SVG: each region a link, and in the region that was chosen each department.
 * The darker a department, the more regional and local programmes act there; a region's number says how many
 * act in it. By hand, not in a template: it is one long line of numbers.
 */
final class FrancePicture {

    private static final int LABEL_RADIUS = 27;

    private final Whereabouts whereabouts;
    private final List<Territory> regions;
    private final Map<String, String> paths = new LinkedHashMap<>();

    FrancePicture(Whereabouts whereabouts, List<Territory> regions) {
        this.whereabouts = whereabouts;
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
     * The picture.
     *
     * @param chosen a region or a department; null for none
     */
    String svg(@Nullable Territory chosen) {
        Optional<Territory> open = Optional.ofNullable(chosen)
                .flatMap(place -> Places.isRegion(place) ? Optional.of(place) : whereabouts.region(place));
        StringBuilder svg = new StringBuilder(64_000);
        svg.append("<svg class=\"france\" viewBox=\"0 0 ")
                .append(Outlines.WIDTH * Outlines.FINENESS)
                .append(' ')
                .append(Outlines.HEIGHT * Outlines.FINENESS)
                .append("\" role=\"group\" aria-labelledby=\"carte\">");
        for (Territory region : regions) {
            if (open.filter(region::equals).isEmpty()) {
                closed(svg, region);
            }
        }
        open.filter(this::isDrawnRegion).ifPresent(region -> open(svg, region, chosen));
        svg.append("<g class=\"counts\" aria-hidden=\"true\">");
        regions.stream().filter(region -> open.filter(region::equals).isEmpty()).forEach(region -> label(svg, region));
        return svg.append("</g></svg>").toString();
    }

    /** The scheme of an overseas department. */
    String scheme(Territory departement) {
        String path = Objects.requireNonNull(Outlines.overseas().get(Whereabouts.code(departement)));
        return "<svg class=\"scheme\" viewBox=\"0 0 " + Outlines.SCHEME_WIDTH + " " + Outlines.SCHEME_HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\"><path class=\"" + shade(departement) + "\" d=\"" + path
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
        svg.append("<g class=\"rim here\">");
        drawn(region).forEach(departement -> use(svg, departement));
        svg.append("</g>");
        for (Territory departement : drawn(region)) {
            link(svg, departement);
            outline(svg, departement, "d" + Whereabouts.code(departement));
            svg.append("</a>");
        }
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
        int count = whereabouts.countIn(place);
        String words = count == 0 ? "aucun programme" : count + (count == 1 ? " programme" : " programmes");
        svg.append("<a href=\"?")
                .append(Places.address(place))
                .append("#lieu\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(place.name() + " : " + words, "UTF-8"))
                .append("\">");
    }

    private void outline(StringBuilder svg, Territory departement, @Nullable String id) {
        svg.append("<path ")
                .append(id == null ? "" : "id=\"" + id + "\" ")
                .append("class=\"")
                .append(shade(departement))
                .append("\" d=\"")
                .append(paths.get(Whereabouts.code(departement)))
                .append("\"/>");
    }

    private static void use(StringBuilder svg, Territory departement) {
        svg.append("<use href=\"#d").append(Whereabouts.code(departement)).append("\"/>");
    }

    private String shade(Territory departement) {
        return "shade-" + whereabouts.shade(whereabouts.countIn(departement));
    }

    private void label(StringBuilder svg, Territory region) {
        Outlines.Point middle = Outlines.middle(drawn(region).stream()
                .map(departement -> Objects.requireNonNull(Outlines.mainland().get(Whereabouts.code(departement))))
                .toList());
        String x = rounded(middle.x());
        String y = rounded(middle.y());
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%d\"/>".formatted(x, y, LABEL_RADIUS));
        svg.append("<text x=\"%s\" y=\"%s\" dy=\".36em\" text-anchor=\"middle\">%d</text>"
                .formatted(x, y, whereabouts.countIn(region)));
    }

    private static String rounded(double place) {
        return String.format(Locale.ROOT, "%.0f", place * Outlines.FINENESS);
    }
}
