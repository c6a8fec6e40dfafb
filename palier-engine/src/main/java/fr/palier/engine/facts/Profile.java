package fr.palier.engine.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known of one organisation. Immutable; what was never said is unknown. */
public final class Profile {

    private final Vocabulary vocabulary;
    private final Value[] values;

    private Profile(Vocabulary vocabulary, Value[] values) {
        this.vocabulary = vocabulary;
        this.values = values;
    }

    /** A profile of which nothing is known. */
    public static Profile empty(Vocabulary vocabulary) {
        Value[] values = new Value[vocabulary.facts().size()];
        Arrays.fill(values, Value.Unknown.UNKNOWN);
        return new Profile(vocabulary, values);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What is known of a fact; for an age the day it counts from, for a seat the place its sources tell. */
    public Value value(Fact fact) {
        return values[fact.position()];
    }

    /**
     * This profile with one fact more, or another value for it; unknown takes it back.
     *
     * @throws IllegalArgumentException if the fact is a derived one, or a place contradicts another
     */
    public Profile with(Fact fact, Value value) {
        if (fact.isDerived()) {
            throw new IllegalArgumentException("derived, never given: " + fact.name());
        }
        Value[] changed = values.clone();
        changed[fact.position()] = value;
        for (Fact other : vocabulary.facts()) {
            derive(other, fact, changed);
        }
        return new Profile(vocabulary, changed);
    }

    /** The facts that a person gave, in the vocabulary's order. */
    public List<Fact> known() {
        List<Fact> known = new ArrayList<>();
        for (Fact fact : vocabulary.facts()) {
            if (!fact.isDerived() && value(fact).isKnown()) {
                known.add(fact);
            }
        }
        return known;
    }

    private static void derive(Fact derived, Fact changed, Value[] values) {
        if (derived.type() instanceof FactType.Age(Fact birth) && birth.equals(changed)) {
            values[derived.position()] = values[birth.position()];
        } else if (derived.type() instanceof FactType.Seat(List<Fact> sources) && sources.contains(changed)) {
            values[derived.position()] = seat(sources, values);
        }
    }

    /** The most exact place told; where several are, only what they have in common. */
    private static Value seat(List<Fact> sources, Value[] values) {
        Value seat = Value.Unknown.UNKNOWN;
        for (Fact source : sources) {
            if (values[source.position()] instanceof Value.Place(Territory told)) {
                seat = new Value.Place(seat instanceof Value.Place(Territory exact) ? common(exact, told) : told);
            }
        }
        return seat;
    }

    private static Territory common(Territory exact, Territory told) {
        Extent both = exact.extent().and(told.extent());
        if (both.isEmpty()) {
            throw new IllegalArgumentException(exact.code() + " contradicts " + told.code());
        }
        return new Territory(exact.code(), exact.name(), both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && Arrays.equals(values, profile.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        List<String> told =
                known().stream().map(fact -> fact + "=" + value(fact)).toList();
        return "Profile" + told;
    }
}
