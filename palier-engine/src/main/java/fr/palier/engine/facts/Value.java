package fr.palier.engine.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of one fact. Not knowing is a value too, so that nobody can forget it. */
public sealed interface Value {

    /** Nothing is known. */
    enum Unknown implements Value {
        UNKNOWN
    }

    /** Yes or no. */
    record Flag(boolean value) implements Value {}

    /**
     * A number, or the range in which it lies, both ends included.
     *
     * @param min null where the range is open below
     * @param max null where the range is open above
     */
    record Quantity(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Value {
        public static Quantity exactly(BigDecimal number) {
            return new Quantity(number, number);
        }
    }

    /**
     * A day, or the range in which it lies, both ends included.
     *
     * @param min null where the range is open towards the past
     * @param max null where the range is open towards the future
     */
    record Day(@Nullable LocalDate min, @Nullable LocalDate max) implements Value {
        public static Day exactly(LocalDate date) {
            return new Day(date, date);
        }
    }

    /** One of the values of a choice. */
    record Choice(String value) implements Value {}

    /** All the values that apply, known to be complete; none is a possible answer. */
    record Selection(Set<String> values) implements Value {
        public Selection {
            values = Set.copyOf(values);
        }
    }

    /** A place, as exactly as it is known: a whole region means "somewhere in that region". */
    record Place(Territory territory) implements Value {}

    /** Several places, each of them really all of it; none is a possible answer. */
    record Places(List<Territory> territories) implements Value {
        public Places {
            territories = List.copyOf(territories);
        }
    }

    default boolean isKnown() {
        return this != Unknown.UNKNOWN;
    }
}
