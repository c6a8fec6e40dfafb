package fr.palier.screening;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Evaluation;
import fr.palier.engine.evaluation.Moment;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import fr.palier.engine.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of facts without an order, put into classes that their conditions do not tell apart. The
 * engine itself judges each value, once; a row then only carries its class. Facts that are derived from the
 * same ones (a commune, a seat) share their classes.
 *
 * <p>Class zero is that of nothing known. Classes are numbered as they are met and keep their number until
 * {@link #tidy} finds that there are too many.
 */
final class Classes {

    /** How many classes and how many values are remembered; a register may hold any number of each. */
    private static final int MOST_CLASSES = 1 << 15;

    private static final int MOST_VALUES = 1 << 16;

    /**
     * What conditions find in a value, and which of the sources were given. A place that is known but not
     * exactly enough is only like itself: what may turn out to be true of it is no one else's.
     */
    private record Signature(
            List<Truth> truths,
            List<Boolean> given,
            @Nullable Object vague) {}

    private final List<Fact> sources;
    private final List<Criterion.Requirement> requirements;
    private final Vocabulary vocabulary;
    private final Moment moment;
    private final Map<Object, Integer> known = new HashMap<>();
    private final Map<Signature, Integer> numbers = new HashMap<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<List<Value>> examples = new ArrayList<>();
    private int version;
    private int generation;

    Classes(List<Fact> sources, List<Criterion.Requirement> requirements, Vocabulary vocabulary, LocalDate date) {
        this.sources = List.copyOf(sources);
        this.requirements = List.copyOf(requirements);
        this.vocabulary = vocabulary;
        this.moment = Moment.on(date);
        of(Profile.empty(vocabulary));
    }

    /** The facts a person gives, from which these classes are told. */
    List<Fact> sources() {
        return sources;
    }

    /** How many classes were met so far. */
    int size() {
        return signatures.size();
    }

    /** Changes whenever a class is met or all are forgotten. */
    int version() {
        return version;
    }

    /** Changes whenever classes are numbered anew. */
    int generation() {
        return generation;
    }

    /** Keeps memory within bounds, between two batches: too many values are forgotten, or all classes. */
    void tidy() {
        if (signatures.size() > MOST_CLASSES) {
            numbers.clear();
            signatures.clear();
            examples.clear();
            known.clear();
            generation++;
            of(Profile.empty(vocabulary));
        } else if (known.size() > MOST_VALUES) {
            known.clear();
        }
    }

    /** The class of what a profile says. */
    int of(Profile profile) {
        Object key = key(profile);
        Integer number = known.get(key);
        return number != null ? number : met(key, profile);
    }

    /** What tells two profiles apart as far as the sources go. */
    Object key(Profile profile) {
        if (sources.size() == 1) {
            return key(profile.value(sources.getFirst()));
        }
        List<Object> keys = new ArrayList<>(sources.size());
        for (Fact source : sources) {
            keys.add(key(profile.value(source)));
        }
        return keys;
    }

    /** Values of a class, one for each source. */
    List<Value> example(int number) {
        return examples.get(number);
    }

    /** The classes in which a requirement answers a mode. */
    BitSet members(Criterion.Requirement requirement, Mode mode) {
        int index = requirements.indexOf(requirement);
        BitSet members = new BitSet();
        for (int i = 0; i < signatures.size(); i++) {
            members.set(i, mode.accepts(signatures.get(i).truths().get(index)));
        }
        return members;
    }

    /** Whether a requirement answers a mode in a class. */
    boolean answers(int number, Criterion.Requirement requirement, Mode mode) {
        return mode.accepts(signatures.get(number).truths().get(requirements.indexOf(requirement)));
    }

    private int met(Object key, Profile profile) {
        Profile alone = Profile.empty(vocabulary);
        List<Value> values = new ArrayList<>(sources.size());
        for (Fact source : sources) {
            values.add(profile.value(source));
            alone = alone.with(source, profile.value(source));
        }
        Signature signature = signature(alone, values, key);
        Integer number = numbers.get(signature);
        if (number == null) {
            number = signatures.size();
            numbers.put(signature, number);
            signatures.add(signature);
            examples.add(List.copyOf(values));
            version++;
        }
        known.put(key, number);
        return number;
    }

    private Signature signature(Profile alone, List<Value> values, Object key) {
        List<Truth> truths = new ArrayList<>(requirements.size());
        for (Criterion.Requirement requirement : requirements) {
            truths.add(Evaluation.truth(requirement, alone, moment));
        }
        List<Boolean> given = values.stream().map(Value::isKnown).toList();
        boolean isVague = given.contains(true) && truths.contains(Truth.UNKNOWN);
        return new Signature(List.copyOf(truths), given, isVague ? key : null);
    }

    /** A territory is known by its code: comparing the communes of two would take long. */
    private static Object key(Value value) {
        return switch (value) {
            case Value.Place(Territory territory) -> territory.code();
            case Value.Places(List<Territory> territories) ->
                territories.stream().map(Territory::code).toList();
            case Value.Unknown _, Value.Flag _, Value.Quantity _, Value.Day _, Value.Choice _, Value.Selection _ ->
                value;
        };
    }
}
