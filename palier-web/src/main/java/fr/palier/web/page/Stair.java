package fr.palier.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The stair of progress: a step for each question, those behind filled, the present one lit.
 *
 * @param width of the picture, in its own units
 * @param label what it shows, in words
 */
public record Stair(int width, List<Step> steps, String label) {

    private static final int HEIGHT = 40;

    private static final int MOST_STEPS = 30;
    private static final int STEP = 12;
    private static final int GAP = 2;
    private static final int LOWEST = 6;

    public Stair {
        steps = List.copyOf(steps);
    }

    /** One step: its place and what it stands for ("done", "here", "ahead"). */
    public record Step(int x, int y, int width, int height, String state) {}

    /** The stair of someone who answered some questions and has some left at most. */
    public static Stair of(int answered, int remaining) {
        int done = Math.min(answered, MOST_STEPS);
        int count = Math.min(done + remaining, MOST_STEPS);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int height = LOWEST + (HEIGHT - LOWEST) * i / Math.max(1, count - 1);
            String state = i < done ? "done" : i == done ? "here" : "ahead";
            steps.add(new Step(i * STEP, HEIGHT - height, STEP - GAP, height, state));
        }
        String label = answered + " réponses données, encore " + remaining + " au plus";
        return new Stair(Math.max(1, count * STEP - GAP), steps, label);
    }
}
