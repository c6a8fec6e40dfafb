package fr.palier.engine.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of value a fact takes; the last three are derived from other facts and never asked. */
public sealed interface FactType {

    /** Yes or no. */
    record Flag() implements FactType {}

    /**
     * A number.
     *
     * @param scale how it is counted and written
     * @param min the smallest possible value, null where there is none
     * @param max the greatest possible value, null where there is none
     */
    record Quantity(
            Scale scale, @Nullable BigDecimal min, @Nullable BigDecimal max) implements FactType {}

    /** How a number is counted. */
    enum Scale {
        /** Persons, things: no fraction. */
        WHOLE,
        DECIMAL,
        /** Euros. */
        AMOUNT
    }

    /** A day of the calendar. */
    record Day() implements FactType {}

    /**
     * One of several values.
     *
     * @param values the possible ones; empty where any string is one
     */
    record Choice(List<String> values) implements FactType {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * Any number of several values.
     *
     * @param values the possible ones; empty where any string is one
     */
    record Selection(List<String> values) implements FactType {
        public Selection {
            values = List.copyOf(values);
        }
    }

    /**
     * A place.
     *
     * @param level the kind of territory that its codes name
     */
    record Place(Level level) implements FactType {}

    /** A list of places of any kind. */
    record Places() implements FactType {}

    /** Years and months since another fact, a date. */
    record Age(Fact birth) implements FactType {}

    /** The place that several facts tell together, the most exact first. */
    record Seat(List<Fact> sources) implements FactType {
        public Seat {
            sources = List.copyOf(sources);
        }
    }

    /** Yes or no, by a rule over other facts. */
    record Defined() implements FactType {}
}
