package fr.palier.catalogue.checks.logic;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import java.util.List;

/**
 * That a criterion holds, or that it fails.
 *
 * @param criterion what is claimed of; two claims are of the same criterion only if it is the same object
 * @param holds whether it is claimed to hold
 */
public record Claim(Criterion criterion, boolean holds) {

    public static Claim that(Criterion criterion) {
        return new Claim(criterion, true);
    }

    /** The contrary. */
    public Claim not() {
        return new Claim(criterion, !holds);
    }

    /** What a claim comes down to: claims that are all made, claims of which one is made, or a single one. */
    public sealed interface Shape {
        /** All of them. */
        record Every(List<Claim> parts) implements Shape {}

        /** At least one of them. */
        record Some(List<Claim> parts) implements Shape {}

        /** Nothing but itself: a requirement or a period. */
        record Single() implements Shape {}
    }

    /** What it comes down to, a defined fact taken for its rule. */
    public Shape shape() {
        return switch (criterion) {
            case Criterion.All all -> shape(all.parts(), true, holds);
            case Criterion.Any any -> shape(any.parts(), false, holds);
            case Criterion.None none -> shape(none.parts(), false, !holds);
            case Criterion.Defined defined ->
                new Shape.Every(List.of(new Claim(rule(defined.definition()), defined.expected() == holds)));
            case Criterion.Requirement _, Criterion.Validity _ -> new Shape.Single();
        };
    }

    private static Shape shape(List<Criterion> parts, boolean isEvery, boolean holds) {
        List<Claim> claims = parts.stream().map(part -> new Claim(part, holds)).toList();
        return isEvery == holds ? new Shape.Every(claims) : new Shape.Some(claims);
    }

    /** A defined fact in terms of others; what no answer settles may turn out either way. */
    private static Criterion rule(Definition definition) {
        Fact settled = new Fact(0, "\0settled " + definition.fact().name(), new FactType.Flag(), true);
        return Criterion.any(
                definition.trueIf(),
                Criterion.all(definition.undeterminedIf(), Criterion.requires(settled, new Condition.Is(true))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim claim && criterion.equals(claim.criterion) && holds == claim.holds;
    }

    @Override
    public int hashCode() {
        return criterion.hashCode() * 2 + (holds ? 1 : 0);
    }
}
