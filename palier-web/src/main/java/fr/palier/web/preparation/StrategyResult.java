package fr.palier.web.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dialogue leads to, ready to print.
 *
 * @param headline the suggestion, or that there is none
 * @param lead what it rests on
 * @param suggested the strategies that are suggested
 * @param others those that are not
 * @param given what was answered
 * @param rest where the questions left over are asked; null where none is
 * @param address where this page is
 */
record StrategyResult(
        String headline,
        String lead,
        List<Way> suggested,
        List<Way> others,
        List<Given> given,
        @Nullable String rest,
        String address) {

    StrategyResult {
        suggested = List.copyOf(suggested);
        others = List.copyOf(others);
        given = List.copyOf(given);
    }

    /**
     * A strategy and what the answers say of it.
     *
     * @param figure the shapes of its drawing
     * @param suits situations in which it suits
     * @param beware what to take care of; null for nothing
     * @param keep what adds it to the answers of the orientation; null where the vocabulary has no such fact
     */
    record Way(
            String id,
            String name,
            String definition,
            String figure,
            List<String> pros,
            List<String> cons,
            List<String> suits,
            @Nullable String beware,
            @Nullable Keepsake keep) {
        Way {
            pros = List.copyOf(pros);
            cons = List.copyOf(cons);
            suits = List.copyOf(suits);
        }
    }

    /** An answer and where it can be changed. */
    record Given(String question, String answer, String change) {}
}
