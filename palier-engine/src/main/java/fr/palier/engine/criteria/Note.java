package fr.palier.engine.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What accompanies a criterion without changing what it means.
 *
 * @param text the criterion in words, by hand; null where it is to be written from the rule
 * @param sources where it was taken from
 * @param divergence what the source says otherwise elsewhere, in words; null where nothing contests it
 */
public record Note(
        @Nullable String text,
        List<Source> sources,
        @Nullable String divergence) {

    public static final Note NONE = new Note(null, List.of(), null);

    public Note {
        sources = List.copyOf(sources);
    }

    public boolean isContested() {
        return divergence != null;
    }
}
