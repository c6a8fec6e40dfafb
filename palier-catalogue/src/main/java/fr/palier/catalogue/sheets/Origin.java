package fr.palier.catalogue.sheets;

import fr.palier.engine.criteria.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param divergence what the source says otherwise elsewhere, in words; null where nothing does
 */
public record Origin(List<Source> sources, @Nullable String divergence) {
    public static final Origin NONE = new Origin(List.of(), null);

    public Origin {
        sources = List.copyOf(sources);
    }
}
