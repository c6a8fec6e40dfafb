package fr.palier.web.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is told of one programme.
 *
 * @param kind the verdict's name in signs and styles: eligible, soon, complete, refused
 * @param word the verdict in a word or two
 * @param detail what follows the word, with the sign between them: a date, what is missing, the one reason
 * @param lines each criterion
 * @param missing the questions whose answer can still change the verdict
 * @param undetermined why it stays open although nothing is left to ask
 * @param reserves what only a jury can judge
 * @param priorities whom the programme takes first, and whether that is so
 * @param wayIn what leads in, in the order of doing; empty where none is needed or known
 * @param contested whether the refusal rests on a criterion that its source states otherwise elsewhere
 * @param favours what ranks it before others
 */
public record Advice(
        String kind,
        String word,
        String detail,
        List<Line> lines,
        List<Ask> missing,
        List<String> undetermined,
        List<Remark> reserves,
        List<Priority> priorities,
        List<String> wayIn,
        boolean contested,
        List<String> favours) {

    public Advice {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        undetermined = List.copyOf(undetermined);
        reserves = List.copyOf(reserves);
        priorities = List.copyOf(priorities);
        wayIn = List.copyOf(wayIn);
        favours = List.copyOf(favours);
    }

    /** A question to answer, by the fact it is about. */
    public record Ask(String fact, String label, String question) {}

    /** A statement and where it was taken from. */
    public record Remark(String text, List<SourceList.Entry> sources) {
        public Remark {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Whom a programme takes first.
     *
     * @param standing whether it is so; null where nobody knows
     */
    public record Priority(String text, @Nullable String standing) {}
}
