package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import java.util.List;

/**
 * A support programme, as far as deciding on it needs.
 *
 * @param id its identifier in the catalogue
 * @param name its name
 * @param criterion what it demands, its own period of validity included
 * @param reserves what is left to its jury
 * @param affinities what ranks it
 */
public record Programme(
        String id, String name, Criterion criterion, List<Reserve> reserves, List<Affinity> affinities) {
    public Programme {
        reserves = List.copyOf(reserves);
        affinities = List.copyOf(affinities);
    }
}
