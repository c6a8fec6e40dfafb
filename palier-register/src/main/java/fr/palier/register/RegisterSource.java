package fr.palier.register;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a register is and how it is to be read.
 *
 * @param file its file; null for what comes through a pipe
 * @param mapping what its columns mean; null to find out from their names
 * @param joins the files that the mapping joins, by the name of the join; where one is missing, what it would
 *     say is unknown
 */
public record RegisterSource(@Nullable Path file, @Nullable Mapping mapping, Map<String, Path> joins) {

    public RegisterSource {
        joins = Map.copyOf(joins);
    }

    /** A file whose mapping is found out from the names of its columns. */
    public static RegisterSource of(Path file) {
        return new RegisterSource(file, null, Map.of());
    }
}
