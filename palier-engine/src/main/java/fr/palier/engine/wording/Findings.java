package fr.palier.engine.wording;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.evaluation.Explanation;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.facts.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what was found of an organisation. */
public final class Findings {

    private final Wording wording;
    private final LocalDate date;

    /**
     * @param date the day of evaluation, to which ages are told
     */
    public Findings(Wording wording, LocalDate date) {
        this.wording = wording;
        this.date = date;
    }

    /** What was found for a criterion; empty where nothing is known or its parts say it. */
    public Optional<String> found(Explanation explanation) {
        return switch (explanation.criterion()) {
            case Criterion.Requirement requirement ->
                Optional.ofNullable(said(requirement.fact(), requirement.condition(), explanation.found()));
            case Criterion.Defined defined -> defined(defined, explanation.truth());
            case Criterion.Validity _ -> Optional.of("le " + French.date(date));
            case Criterion.Group _ -> Optional.empty();
        };
    }

    /** What a person said of a fact; empty where nothing is known. */
    public Optional<String> value(Fact fact, Value value) {
        return Optional.ofNullable(plain(fact, value));
    }

    private static Optional<String> defined(Criterion.Defined defined, Truth truth) {
        return switch (truth) {
            case UNKNOWN -> Optional.empty();
            case TRUE -> Optional.of(defined.expected() ? "oui" : "non");
            case FALSE -> Optional.of(defined.expected() ? "non" : "oui");
        };
    }

    private @Nullable String said(Fact fact, Condition condition, Value value) {
        return condition instanceof Condition.Aged && value instanceof Value.Day born ? age(born) : plain(fact, value);
    }

    private @Nullable String plain(Fact fact, Value value) {
        Phrases words = wording.phrases(fact);
        return switch (value) {
            case Value.Unknown _ -> null;
            case Value.Flag(boolean yes) -> yes ? "oui" : "non";
            case Value.Quantity quantity -> range(fact, quantity);
            case Value.Day(LocalDate min, LocalDate max) -> day(min, max);
            case Value.Choice(String choice) -> words.value(choice);
            case Value.Selection(Set<String> values) -> values.isEmpty() ? "aucun" : French.and(listed(fact, values));
            case Value.Place(Territory place) -> place.name();
            case Value.Places(List<Territory> places) -> places.isEmpty() ? "aucun" : French.and(Wording.names(places));
        };
    }

    /** In the vocabulary's order, so that the same answers always read the same. */
    private List<String> listed(Fact fact, Set<String> values) {
        List<String> order = fact.type() instanceof FactType.Selection type ? type.values() : List.of();
        List<String> sorted = values.stream()
                .sorted((one, other) -> {
                    int byOrder = Integer.compare(order.indexOf(one), order.indexOf(other));
                    return byOrder == 0 ? one.compareTo(other) : byOrder;
                })
                .toList();
        return Wording.values(wording.phrases(fact), sorted);
    }

    private String range(Fact fact, Value.Quantity quantity) {
        BigDecimal min = quantity.min();
        BigDecimal max = quantity.max();
        if (min != null && max != null && min.compareTo(max) != 0) {
            return "entre " + French.number(min) + " et " + wording.quantity(fact, max);
        }
        return between(
                min == null ? null : wording.quantity(fact, min), max == null ? null : wording.quantity(fact, max));
    }

    private static String day(@Nullable LocalDate min, @Nullable LocalDate max) {
        if (min == null) {
            return max == null ? "inconnu" : "au plus tard le " + French.date(max);
        }
        if (max == null) {
            return "au plus tôt le " + French.date(min);
        }
        return min.equals(max) ? French.date(min) : "entre le " + French.date(min) + " et le " + French.date(max);
    }

    /** The age that a birth gives; between the youngest and the oldest where it is known as a range. */
    private String age(Value.Day born) {
        LocalDate last = born.max();
        Age youngest = Age.on(date, last == null || last.isAfter(date) ? date : last);
        String least = youngest.months() == 0 ? null : French.age(youngest);
        LocalDate earliest = born.min();
        if (earliest == null) {
            return between(least, null);
        }
        Age oldest = Age.on(date, earliest);
        return oldest.months() == 0 ? "moins d'un mois" : between(least, French.age(oldest));
    }

    private static String between(@Nullable String min, @Nullable String max) {
        if (min == null) {
            return max == null ? "inconnu" : "au plus " + max;
        }
        if (max == null) {
            return "au moins " + min;
        }
        return min.equals(max) ? min : "entre " + min + " et " + max;
    }
}
