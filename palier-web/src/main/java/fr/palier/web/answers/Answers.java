package fr.palier.web.answers;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import fr.palier.sirene.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor answered, in the order of answering. They never contradict each other: the newest answer
 * takes away the older ones that it contradicts.
 */
public final class Answers {

    /**
     * One answer.
     *
     * @param value what is known; unknown for "je ne sais pas"
     * @param isDeclined whether the visitor knows no more than that
     * @param provenance the register that it was taken from; null where the visitor said it
     */
    public record Answer(
            Fact fact,
            Value value,
            boolean isDeclined,
            @Nullable Provenance provenance) {

        /** What a visitor said. */
        public Answer(Fact fact, Value value) {
            this(fact, value, !value.isKnown(), null);
        }

        /** Whether more could be known than is. */
        public boolean isRange() {
            return switch (value) {
                case Value.Quantity(BigDecimal min, BigDecimal max) ->
                    min == null || max == null || min.compareTo(max) != 0;
                case Value.Day(LocalDate min, LocalDate max) -> !Objects.equals(min, max);
                case Value.Unknown _, Value.Flag _, Value.Choice _, Value.Selection _, Value.Place _, Value.Places _ ->
                    false;
            };
        }

        /** The same for someone who was asked for more and does not know it. */
        private Answer declined() {
            return isRange() && !isDeclined
                    ? new Answer(fact, value, true, provenance)
                    : new Answer(fact, Value.Unknown.UNKNOWN);
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
        return with(new Answer(fact, value));
    }

    /**
     * These answers and "je ne sais pas". Of someone who knows a range and no more the range stays; who says so once more
     * takes it back.
     */
    public Answers declining(Fact fact) {
        return with(on(fact).map(Answer::declined).orElseGet(() -> new Answer(fact, Value.Unknown.UNKNOWN)));
    }

    /**
     * These answers and what a register knows. What the visitor said governs: it is neither replaced nor contradicted.
     * What another register, or the same one about another organisation, told before is gone.
     *
     * @param provenance which register tells a fact
     */
    public Answers filled(Map<Fact, Value> known, Function<Fact, Provenance> provenance) {
        Answers filled = byHand();
        for (Map.Entry<Fact, Value> entry : known.entrySet()) {
            Answer answer = new Answer(entry.getKey(), entry.getValue(), false, provenance.apply(entry.getKey()));
            boolean isSaid = filled.profile.value(answer.fact()).isKnown();
            if (!isSaid && agreed(filled.profile, answer) != null) {
                filled = filled.with(answer);
            }
        }
        return filled;
    }

    /** What the visitor said alone. */
    public Answers byHand() {
        Answers byHand = none(vocabulary);
        for (Answer answer : given) {
            if (answer.provenance() == null) {
                byHand = byHand.with(answer);
            }
        }
        return byHand;
    }

    /** The answers that were taken from a register. */
    public List<Answer> fromRegister() {
        return given.stream().filter(answer -> answer.provenance() != null).toList();
    }

    /** Which facts were taken from a register, and what it is called: "Sirene, novembre 2026". */
    public Map<Fact, String> origins() {
        Map<Fact, String> origins = new HashMap<>();
        for (Answer answer : given) {
            Provenance provenance = answer.provenance();
            if (provenance != null) {
                origins.put(answer.fact(), provenance.say());
            }
        }
        return origins;
    }

    Answers with(Answer answer) {
        List<Answer> changed = new ArrayList<>(given);
        int place = place(answer.fact());
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
                without = without.with(answer);
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
        return given.stream().anyMatch(answer -> answer.value().isKnown());
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
