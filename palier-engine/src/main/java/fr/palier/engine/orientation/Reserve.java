package fr.palier.engine.orientation;

import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Source;
import java.util.List;

/**
 * What only the programme's jury can judge, or what the catalogue leaves undecided. It never changes a
 * verdict.
 *
 * @param text the reserve in words
 * @param sources where it was taken from
 * @param when whom it concerns; it is told unless this is known to fail
 */
public record Reserve(String text, List<Source> sources, Criterion when) {
    public Reserve {
        sources = List.copyOf(sources);
    }
}
