package fr.palier.engine.criteria;

import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What one fact has to be. */
public sealed interface Condition {

    /** Yes, or no. */
    record Is(boolean expected) implements Condition {}

    /** A number on one side of a bound. */
    record Compared(Comparison comparison, BigDecimal bound) implements Condition {}

    /** A day on one side of another. */
    record Dated(Comparison comparison, LocalDate bound) implements Condition {}

    /** An age on one side of another, on the day the question is asked. */
    record Aged(Comparison comparison, Age bound) implements Condition {}

    /**
     * One of these values; of a list, at least one in common.
     *
     * @param values in the catalogue's order, without a double
     */
    record Among(List<String> values, Set<String> index) implements Condition {
        public Among(List<String> values) {
            this(List.copyOf(values), Set.copyOf(values));
        }
    }

    /** A list with nothing else than these values; the empty list has nothing else. */
    record Only(List<String> values, Set<String> index) implements Condition {
        public Only(List<String> values) {
            this(List.copyOf(values), Set.copyOf(values));
        }
    }

    /**
     * A place in one of these; of a list of places, at least one.
     *
     * @param extent all their communes
     */
    record Inside(List<Territory> areas, Extent extent) implements Condition {
        public Inside(List<Territory> areas) {
            this(List.copyOf(areas), areas.stream().map(Territory::extent).reduce(Extent.none(), Extent::or));
        }
    }
}
