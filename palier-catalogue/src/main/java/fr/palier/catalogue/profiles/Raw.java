package fr.palier.catalogue.profiles;

import fr.palier.catalogue.findings.Quoted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value as it was written, before anyone asks whether it fits its fact. */
sealed interface Raw {

    /** Nothing: the answer is not known. */
    record Nothing() implements Raw {}

    record Text(String text) implements Raw {}

    record Decimal(BigDecimal number) implements Raw {}

    /** A number that is none, or is beyond all bounds: NaN, 1e999999999999. */
    record Absurd(String text) implements Raw {}

    record Flag(boolean value) implements Raw {}

    record Sequence(List<Raw> items) implements Raw {}

    record Mapping(Map<String, Raw> entries) implements Raw {}

    /** As it is quoted in a message. */
    default String quoted() {
        return switch (this) {
            case Nothing _ -> "null";
            case Text(String text) -> Quoted.of(text);
            case Decimal(BigDecimal number) -> Quoted.of(number.toString());
            case Absurd(String text) -> Quoted.of(text);
            case Flag(boolean value) -> "« " + value + " »";
            case Sequence _ -> "une liste";
            case Mapping _ -> "un objet";
        };
    }
}
