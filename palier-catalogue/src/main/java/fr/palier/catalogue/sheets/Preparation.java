package fr.palier.catalogue.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to get ready to scale up.
 *
 * @param definition what scaling up is and is not
 * @param parts the parts of the self-diagnosis
 * @param questions its questions
 * @param strategies the ways to scale up
 * @param dialogue questions whose answers point at a strategy
 * @param supports the kinds of support there are
 * @param firstSteps what to do first when nothing fits
 */
public record Preparation(
        Definition definition,
        List<Part> parts,
        List<Question> questions,
        List<Strategy> strategies,
        List<Exchange> dialogue,
        List<Support> supports,
        List<Step> firstSteps) {

    /** Nothing is told. */
    public static final Preparation EMPTY = new Preparation(
            new Definition(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Preparation {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
        strategies = List.copyOf(strategies);
        dialogue = List.copyOf(dialogue);
        supports = List.copyOf(supports);
        firstSteps = List.copyOf(firstSteps);
    }

    /**
     * A statement.
     *
     * @param ours whether it is the catalogue's own, not its source's
     */
    public record Text(String text, boolean ours, Origin origin) {}

    /** What scaling up is, is not, needs before it begins, and what to beware of. */
    public record Definition(List<Text> is, List<Text> isNot, List<Text> before, List<Text> beware) {
        public Definition {
            is = List.copyOf(is);
            isNot = List.copyOf(isNot);
            before = List.copyOf(before);
            beware = List.copyOf(beware);
        }
    }

    /** A part of the self-diagnosis: what we can, what we want, what is asked of us. */
    public record Part(String id, String name, @Nullable String subtitle, Origin origin) {}

    /**
     * A question of the self-diagnosis.
     *
     * @param part identifier of its part
     * @param work what to do first when the answer is no
     * @param needs values of the fact {@code besoins} that describe the help for it
     * @param strategies values of the fact {@code strategies} that it is about; none for all
     * @param fact the fact of the vocabulary that its answer gives; null for none
     */
    public record Question(
            String id,
            String part,
            String question,
            @Nullable String explanation,
            @Nullable String work,
            List<String> needs,
            List<String> strategies,
            @Nullable String fact,
            Origin origin) {
        public Question {
            needs = List.copyOf(needs);
            strategies = List.copyOf(strategies);
        }
    }

    /**
     * A way to scale up.
     *
     * @param id a value of the fact {@code strategies}
     * @param suits situations in which it suits
     * @param beware what to take care of
     */
    public record Strategy(
            String id,
            String name,
            String definition,
            List<Text> suits,
            @Nullable Text beware,
            Origin origin) {
        public Strategy {
            suits = List.copyOf(suits);
        }
    }

    /**
     * A question of the dialogue that leads to a strategy.
     *
     * @param help how to answer; null for nothing
     */
    public record Exchange(
            String id, String question, @Nullable String help, List<Reply> replies, boolean ours, Origin origin) {
        public Exchange {
            replies = List.copyOf(replies);
        }
    }

    /**
     * An answer to it.
     *
     * @param favours the strategies that it speaks for
     * @param opposes those that it speaks against
     * @param because why, in a sentence; null where it speaks for none and against none
     */
    public record Reply(
            String id,
            String label,
            List<String> favours,
            List<String> opposes,
            @Nullable String because) {
        public Reply {
            favours = List.copyOf(favours);
            opposes = List.copyOf(opposes);
        }
    }

    /** A kind of support. */
    public record Support(
            String id,
            String name,
            String text,
            @Nullable String when,
            @Nullable String programme,
            List<Sheet.Link> links,
            Origin origin) {
        public Support {
            links = List.copyOf(links);
        }
    }

    /**
     * Something to do first.
     *
     * @param programme a programme that it leads to; null for none
     * @param adviser an orienting organisation that it leads to; null for none
     */
    public record Step(
            Text text, @Nullable String programme, @Nullable String adviser) {}
}
