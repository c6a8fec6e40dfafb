package fr.palier.catalogue.profiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value as it was written, before anyone asks whether it fits its fact. */
sealed interface Raw {

    /** Nothing: the answer is not known. */
    record Nothing() implements Raw {}

    record Text(String text) implements Raw {}

    record Decimal(BigDecimal number) implements Raw {}

    record Flag(boolean value) implements Raw {}

    record Sequence(List<Raw> items) implements Raw {}

    record Mapping(Map<String, Raw> entries) implements Raw {}

    /** As it is quoted in a message. */
    default String quoted() {
        return switch (this) {
            case Nothing _ -> "null";
            case Text(String text) -> "« " + shortened(text) + " »";
            case Decimal(BigDecimal number) -> "« " + shortened(number.toString()) + " »";
            case Flag(boolean value) -> "« " + value + " »";
            case Sequence _ -> "une liste";
            case Mapping _ -> "un objet";
        };
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
