package fr.palier.web.answers;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor answered, in the order of answering. They never contradict each other: the newest answer
 * takes away the older ones that it contradicts.
 */
public final class Answers {

    /**
     * One answer.
     *
     * @param value what was said; unknown for "je ne sais pas"
     */
    public record Answer(Fact fact, Value value) {

        public boolean isDeclined() {
            return !value.isKnown();
        }
    }

    private final Vocabulary vocabulary;
    private final List<Answer> given;
    private final Profile profile;

    private Answers(Vocabulary vocabulary, List<Answer> given, Profile profile) {
        this.vocabulary = vocabulary;
        this.given = List.copyOf(given);
        this.profile = profile;
    }

    /** Nothing was said yet. */
    public static Answers none(Vocabulary vocabulary) {
        return new Answers(vocabulary, List.of(), Profile.empty(vocabulary));
    }

    /** These answers and one more, or another one in its place; unknown stands for "je ne sais pas". */
    public Answers with(Fact fact, Value value) {
        Answer answer = new Answer(fact, value);
        List<Answer> changed = new ArrayList<>(given);
        int place = place(fact);
        if (place < 0) {
            changed.add(answer);
        } else {
            changed.set(place, answer);
        }
        return agreeing(changed, answer);
    }

    /** These answers without the one on a fact. */
    public Answers without(Fact fact) {
        Answers without = none(vocabulary);
        for (Answer answer : given) {
            if (!answer.fact().equals(fact)) {
                without = without.with(answer.fact(), answer.value());
            }
        }
        return without;
    }

    /** All answers, in the order of answering. */
    public List<Answer> given() {
        return given;
    }

    /** The answer on a fact. */
    public Optional<Answer> on(Fact fact) {
        return given.stream().filter(answer -> answer.fact().equals(fact)).findFirst();
    }

    /** What they tell of the organisation. */
    public Profile profile() {
        return profile;
    }

    /** The facts on which the visitor said "je ne sais pas". */
    public Set<Fact> declined() {
        Set<Fact> declined = new HashSet<>();
        given.stream().filter(Answer::isDeclined).forEach(answer -> declined.add(answer.fact()));
        return declined;
    }

    public boolean isEmpty() {
        return given.isEmpty();
    }

    /** Whether anything is known, "je ne sais pas" left aside. */
    public boolean tellsAnything() {
        return given.stream().anyMatch(answer -> !answer.isDeclined());
    }

    /** The newest first, then every other that goes with it. */
    private Answers agreeing(List<Answer> changed, Answer newest) {
        Profile agreed = Profile.empty(vocabulary).with(newest.fact(), newest.value());
        List<Answer> kept = new ArrayList<>();
        for (Answer answer : changed) {
            Profile more = agreed(agreed, answer);
            if (more != null) {
                agreed = more;
                kept.add(answer);
            }
        }
        return new Answers(vocabulary, kept, agreed);
    }

    /** The profile with an answer more; null where its place contradicts a newer one. */
    private static @Nullable Profile agreed(Profile profile, Answer answer) {
        try {
            return profile.with(answer.fact(), answer.value());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private int place(Fact fact) {
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).fact().equals(fact)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && given.equals(answers.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return "Answers" + given;
    }
}
