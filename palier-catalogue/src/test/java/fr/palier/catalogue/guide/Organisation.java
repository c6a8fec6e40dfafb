package fr.palier.catalogue.guide;

import static fr.palier.catalogue.guide.Kleene.NO;
import static fr.palier.catalogue.guide.Kleene.OPEN;
import static fr.palier.catalogue.guide.Kleene.YES;
import static fr.palier.catalogue.guide.Kleene.any;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one organisation, under the names that users give to facts. A fact that is not there is
 * not known. Yes or no is a {@code Boolean}, a figure a {@code Span<BigDecimal>}, a day a {@code
 * Span<LocalDate>}, a choice or the code of a place a {@code String}, several values a {@code Set<String>},
 * several places a {@code List<String>}.
 */
record Organisation(Map<String, Object> facts) {

    Organisation {
        facts = Map.copyOf(facts);
    }

    Kleene yes(String fact) {
        return facts.get(fact) instanceof Boolean answer ? Kleene.of(answer) : OPEN;
    }

    Kleene oneOf(String fact, String... values) {
        return facts.get(fact) instanceof String value
                ? Kleene.of(List.of(values).contains(value))
                : OPEN;
    }

    /** At least one of these is among the values. */
    Kleene includes(String fact, String... values) {
        return facts.get(fact) instanceof Set<?> found
                ? Kleene.of(Arrays.stream(values).anyMatch(found::contains))
                : OPEN;
    }

    /** There are values, and they are all among these. */
    Kleene confinedTo(String fact, String... values) {
        return facts.get(fact) instanceof Set<?> found
                ? Kleene.of(!found.isEmpty() && List.of(values).containsAll(found))
                : OPEN;
    }

    /** At most so many values. */
    Kleene atMostValues(String fact, int count) {
        return facts.get(fact) instanceof Set<?> found ? Kleene.of(found.size() <= count) : OPEN;
    }

    Kleene atLeast(String fact, int bound) {
        return figure(fact, bound, 0, false);
    }

    Kleene moreThan(String fact, int bound) {
        return figure(fact, bound, 1, false);
    }

    Kleene lessThan(String fact, int bound) {
        return figure(fact, bound, 0, true);
    }

    /** Whether the figure compares to the bound as least or more; or, reversed, whether it does not. */
    private Kleene figure(String fact, int bound, int least, boolean reversed) {
        if (!(facts.get(fact) instanceof Span<?>(Object min, Object max))) {
            return OPEN;
        }
        boolean lowest = min instanceof BigDecimal low && low.compareTo(BigDecimal.valueOf(bound)) >= least;
        boolean highest = !(max instanceof BigDecimal high) || high.compareTo(BigDecimal.valueOf(bound)) >= least;
        return lowest != highest ? OPEN : Kleene.of(lowest != reversed);
    }

    /** When it was created, as far as is known on a day: nothing that exists was created later. */
    @Nullable
    Span<LocalDate> creation(LocalDate today) {
        if (!(facts.get("date_creation") instanceof Span<?>(Object min, Object max))) {
            return null;
        }
        return new Span<>(min instanceof LocalDate first ? first : null, max instanceof LocalDate last ? last : today);
    }

    /** The seat lies in one of these territories: as a whole, not at all, or one cannot tell. */
    Kleene seatIn(String... territories) {
        String seat = seat();
        return seat == null ? OPEN : placeIn(seat, territories);
    }

    /**
     * At least one of several places lies in one of these territories. Whoever only says "in Auvergne-Rhône-Alpes"
     * has not said whether in Auvergne: that is neither a yes nor a no.
     */
    Kleene placesIn(String fact, String... territories) {
        return facts.get(fact) instanceof List<?> places
                ? any(places.stream()
                        .map(place -> placeIn((String) place, territories))
                        .toArray(Kleene[]::new))
                : OPEN;
    }

    private static Kleene placeIn(String place, String... territories) {
        return any(Arrays.stream(territories)
                .map(territory -> HandMadeFrance.isWithin(place, territory)
                        ? YES
                        : HandMadeFrance.meets(place, territory) ? OPEN : NO)
                .toArray(Kleene[]::new));
    }

    /** The most exact that is known of the seat. */
    private @Nullable String seat() {
        for (String level : List.of("commune", "departement", "region")) {
            if (facts.get(level) instanceof String code) {
                return level + ":" + code;
            }
        }
        return null;
    }
}
