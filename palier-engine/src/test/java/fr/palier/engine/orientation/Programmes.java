package fr.palier.engine.orientation;

import static fr.palier.engine.World.TODAY;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Profile;
import java.util.List;
import java.util.Set;

/** Short ways to speak of programmes. */
final class Programmes {

    private Programmes() {}

    static Programme programme(String id, Criterion criterion) {
        return new Programme(id, "Programme " + id, criterion, List.of(), List.of());
    }

    static Programme programme(String id, Criterion criterion, Affinity... affinities) {
        return new Programme(id, "Programme " + id, criterion, List.of(), List.of(affinities));
    }

    /** What an organisation is told of a programme with this criterion. */
    static Outcome outcome(Criterion criterion, Profile profile) {
        return orient(profile, programme("p", criterion)).outcomes().getFirst();
    }

    static Orientation orient(Profile profile, Programme... programmes) {
        return Orientation.of(profile, TODAY, List.of(programmes));
    }

    static Orientation orient(Profile profile, Set<Fact> declined, Programme... programmes) {
        return Orientation.of(profile, TODAY, List.of(programmes), declined);
    }
}
