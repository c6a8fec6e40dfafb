package fr.palier.screening;

import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Value;
import java.util.function.Function;

/**
 * What a column of a Parquet file says.
 *
 * @param column its name
 * @param fact the fact that it tells; not a derived one
 * @param meaning what one of its values means: a {@code String}, {@code Boolean}, {@code Long} (also a day,
 *     since 1970) or {@code Double}. It is asked once for each distinct value and depends on nothing else; a
 *     row without a value is unknown
 */
public record Source(String column, Fact fact, Function<Object, Value> meaning) {}
