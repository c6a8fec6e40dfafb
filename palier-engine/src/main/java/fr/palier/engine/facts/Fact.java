package fr.palier.engine.facts;

import java.util.List;

/**
 * Something that can be known of an organisation. Two facts are the same when they have the same name.
 *
 * @param position its place in the vocabulary, from zero
 * @param name its key in a profile and in a criterion
 * @param type what values it takes
 * @param immutable whether an organisation cannot change it (its legal form, its seat)
 */
public record Fact(int position, String name, FactType type, boolean immutable) {

    /** Whether it follows from other facts, so that nobody is asked for it. */
    public boolean isDerived() {
        return switch (type) {
            case FactType.Age _, FactType.Seat _, FactType.Defined _ -> true;
            case FactType.Flag _,
                    FactType.Quantity _,
                    FactType.Day _,
                    FactType.Choice _,
                    FactType.Selection _,
                    FactType.Place _,
                    FactType.Places _ -> false;
        };
    }

    /** The facts a person gives for this one: itself, or those it is derived from, the best first. */
    public List<Fact> sources() {
        return switch (type) {
            case FactType.Age age -> List.of(age.birth());
            case FactType.Seat seat -> seat.sources();
            case FactType.Defined _ -> List.of();
            case FactType.Flag _,
                    FactType.Quantity _,
                    FactType.Day _,
                    FactType.Choice _,
                    FactType.Selection _,
                    FactType.Place _,
                    FactType.Places _ -> List.of(this);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && name.equals(fact.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
