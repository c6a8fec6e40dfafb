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

/**
 * The values of facts without an order, put into classes that their conditions do not tell apart. The
 * engine itself judges each value, once; a row then only carries its class. Facts that are derived from the
 * same ones (a commune, a seat) share their classes.
 *
 * <p>Class zero is that of nothing known. Classes are numbered as they are met and keep their number.
 */
final class Classes {

    /** What conditions find in a value, and which of the sources were given. */
    private record Signature(List<Truth> truths, List<Boolean> given) {}

    private final List<Fact> sources;
    private final List<Criterion.Requirement> requirements;
    private final Vocabulary vocabulary;
    private final Moment moment;
    private final Map<List<Object>, Integer> known = new HashMap<>();
    private final Map<Signature, Integer> numbers = new HashMap<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<List<Value>> examples = new ArrayList<>();

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

    /** The class of what a profile says. */
    int of(Profile profile) {
        List<Object> key = new ArrayList<>(sources.size());
        for (Fact source : sources) {
            key.add(key(profile.value(source)));
        }
        Integer number = known.get(key);
        return number != null ? number : met(key, profile);
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

    private int met(List<Object> key, Profile profile) {
        Profile alone = Profile.empty(vocabulary);
        List<Value> values = new ArrayList<>(sources.size());
        for (Fact source : sources) {
            values.add(profile.value(source));
            alone = alone.with(source, profile.value(source));
        }
        Signature signature = signature(alone, values);
        Integer number = numbers.get(signature);
        if (number == null) {
            number = signatures.size();
            numbers.put(signature, number);
            signatures.add(signature);
            examples.add(List.copyOf(values));
        }
        known.put(key, number);
        return number;
    }

    private Signature signature(Profile alone, List<Value> values) {
        List<Truth> truths = new ArrayList<>(requirements.size());
        for (Criterion.Requirement requirement : requirements) {
            truths.add(Evaluation.truth(requirement, alone, moment));
        }
        return new Signature(
                List.copyOf(truths), values.stream().map(Value::isKnown).toList());
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
