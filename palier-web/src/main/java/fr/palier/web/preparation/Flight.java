package fr.palier.web.preparation;

import fr.palier.catalogue.sheets.Preparation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * One part of the self-diagnosis as a flight of stairs: a step for each question, with a sign for its answer.
 *
 * @param summary how far it is climbed, in words
 * @param picture the drawing, told in words to who cannot see it
 */
record Flight(String name, @Nullable String subtitle, String summary, String picture) {

    private static final int STEP = 52;
    private static final int PACE = 56;
    private static final int LOWEST = 60;
    private static final int RISE = 20;
    private static final int SIGN = 20;

    /** @param next the question to work on first; null for none */
    static Flight of(Preparation.Part part, Diagnosis diagnosis, Preparation.@Nullable Question next) {
        List<Preparation.Question> steps = diagnosis.steps(part);
        String summary = summary(steps, diagnosis);
        String spoken = HtmlUtils.htmlEscape(spoken(part, steps, diagnosis, summary), "UTF-8");
        int height = LOWEST + Math.max(steps.size() - 1, 0) * RISE;
        int width = Math.max(steps.size() * PACE - (PACE - STEP), STEP);
        StringBuilder svg = new StringBuilder("<svg class=\"flight\" role=\"img\" aria-label=\"" + spoken
                + "\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\">");
        for (int i = 0; i < steps.size(); i++) {
            step(svg, i, height, diagnosis.on(steps.get(i)), steps.get(i).equals(next));
        }
        return new Flight(
                part.name(), part.subtitle(), summary, svg.append("</svg>").toString());
    }

    private static void step(StringBuilder svg, int place, int base, Standing standing, boolean isNext) {
        int height = LOWEST + place * RISE;
        int left = place * PACE;
        int top = base - height;
        svg.append("<g class=\"step ").append(standing.kind()).append(isNext ? " next\">" : "\">");
        svg.append("<rect x=\"" + (left + 1) + "\" y=\"" + (top + 1) + "\" width=\"" + (STEP - 2) + "\" height=\""
                + (height - 2) + "\"/>");
        if (standing != Standing.SILENT) {
            svg.append("<use href=\"#sign-" + standing.kind() + "\" x=\"" + (left + (STEP - SIGN) / 2) + "\" y=\""
                    + (top + 8) + "\" width=\"" + SIGN + "\" height=\"" + SIGN + "\"/>");
        }
        svg.append("<text x=\"" + (left + STEP / 2) + "\" y=\"" + (base - 10) + "\" text-anchor=\"middle\">"
                + (place + 1) + "</text></g>");
    }

    private static String summary(List<Preparation.Question> steps, Diagnosis diagnosis) {
        if (diagnosis.isEmpty()) {
            return Plurals.of(steps.size(), "question", "questions");
        }
        int climbed = count(Standing.YES, steps, diagnosis);
        List<String> parts = new ArrayList<>();
        parts.add(Plurals.of(climbed, "marche montée", "marches montées") + " sur " + steps.size());
        add(parts, count(Standing.NO, steps, diagnosis), "à travailler");
        add(parts, count(Standing.UNSURE, steps, diagnosis), "à vérifier");
        add(parts, count(Standing.SILENT, steps, diagnosis), "sans réponse");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static int count(Standing standing, List<Preparation.Question> steps, Diagnosis diagnosis) {
        return (int)
                steps.stream().filter(step -> diagnosis.on(step) == standing).count();
    }

    private static String spoken(
            Preparation.Part part, List<Preparation.Question> steps, Diagnosis diagnosis, String summary) {
        StringBuilder spoken = new StringBuilder(part.name() + " : " + summary + ".");
        for (int i = 0; i < steps.size(); i++) {
            spoken.append(" Marche ")
                    .append(i + 1)
                    .append(" : ")
                    .append(steps.get(i).question());
            if (!diagnosis.isEmpty()) {
                spoken.append(' ').append(diagnosis.on(steps.get(i)).label()).append('.');
            }
        }
        return spoken.toString();
    }
}
