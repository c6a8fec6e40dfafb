package fr.palier.web.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion as a page shows it.
 *
 * @param state how it stands
 * @param expected what is asked
 * @param found what is known of it; null where nothing is, or where its parts say it
 * @param sources where it was taken from
 * @param divergence what the source says otherwise elsewhere; null where nothing does
 * @param parts the criteria it is made of
 */
public record Line(
        State state,
        String expected,
        @Nullable String found,
        List<SourceList.Entry> sources,
        @Nullable String divergence,
        List<Line> parts) {

    public Line {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }

    /** How a criterion stands: a sign and a word, never a colour alone. */
    public enum State {
        MET("yes", "Rempli"),
        UNMET("no", "Non rempli"),
        OPEN("open", "À savoir");

        private final String sign;
        private final String label;

        State(String sign, String label) {
            this.sign = sign;
            this.label = label;
        }

        /** The name of its sign and of its style. */
        public String sign() {
            return sign;
        }

        /** As a person reads it. */
        public String label() {
            return label;
        }
    }
}
