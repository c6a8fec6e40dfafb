package fr.palier.catalogue.checks.logic;

import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What every fact may still be after some claims. Unchangeable. */
final class World {

    /** Nothing is claimed yet. */
    static final World OPEN = new World(Map.of(), Numbers.ALL);

    /** A fact, or the age that a date tells: whatever ages are derived from one date are one and the same. */
    private record Subject(String name, boolean isAge) {
        static Subject of(Fact fact) {
            return fact.type() instanceof FactType.Age(Fact birth)
                    ? new Subject(birth.name(), true)
                    : new Subject(fact.name(), false);
        }
    }

    private final Map<Subject, Domain> domains;
    private final Numbers days;

    private World(Map<Subject, Domain> domains, Numbers days) {
        this.domains = domains;
        this.days = days;
    }

    /**
     * The world in which a claim is made too.
     *
     * @param claim one of a requirement or a period
     * @return empty where nothing is left that the claim's fact can be
     */
    Optional<World> with(Claim claim) {
        return switch (claim.criterion()) {
            case Criterion.Requirement(Fact fact, Condition condition, var _) -> with(fact, condition, claim.holds());
            case Criterion.Validity validity -> {
                Numbers fewer = days.and(Meanings.days(validity, claim.holds()));
                yield fewer.isEmpty() ? Optional.empty() : Optional.of(new World(domains, fewer));
            }
            case Criterion.Group _, Criterion.Defined _ ->
                throw new IllegalArgumentException("not a single claim: " + claim);
        };
    }

    private Optional<World> with(Fact fact, Condition condition, boolean holds) {
        Subject subject = Subject.of(fact);
        Domain known = domains.get(subject);
        Domain narrower = (known == null ? Domain.of(fact.type()) : known).narrowed(condition, holds);
        if (narrower.isEmpty()) {
            return Optional.empty();
        }
        Map<Subject, Domain> more = new HashMap<>(domains);
        more.put(subject, narrower);
        return Optional.of(new World(more, days));
    }
}
