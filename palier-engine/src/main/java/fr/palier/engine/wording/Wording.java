package fr.palier.engine.wording;

import fr.palier.engine.criteria.Age;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.FactType;
import fr.palier.engine.facts.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says criteria, findings and ways in as a person would, in the words of a catalogue. */
public final class Wording {

    private final Map<Fact, Phrases> phrases;

    public Wording(Map<Fact, Phrases> phrases) {
        this.phrases = Map.copyOf(phrases);
    }

    /** How the catalogue speaks of a fact. */
    public Phrases phrases(Fact fact) {
        Phrases known = phrases.get(fact);
        return known == null ? Phrases.of(fact.name()) : known;
    }

    /** What is expected: the catalogue's own text, or one written from the rule. */
    public String criterion(Criterion criterion) {
        String text = criterion.note().text();
        return text == null ? rule(criterion) : text;
    }

    /** What is expected, written from the rule alone. */
    public String rule(Criterion criterion) {
        return French.sentence(
                switch (criterion) {
                    case Criterion.All all -> group(all, "toutes ces conditions", " et ");
                    case Criterion.Any any -> group(any, "au moins une de ces conditions", " ou ");
                    case Criterion.None none -> none(none);
                    case Criterion.Requirement requirement -> requirement(requirement);
                    case Criterion.Defined defined ->
                        flag(phrases(defined.definition().fact()), defined.expected());
                    case Criterion.Validity validity -> validity(validity);
                });
    }

    /** A quantity of something: 2 salariés, 300 000 €. */
    public String quantity(Fact fact, BigDecimal number) {
        Phrases words = phrases(fact);
        boolean isAmount = fact.type() instanceof FactType.Quantity type && type.scale() == FactType.Scale.AMOUNT;
        if (isAmount) {
            return French.amount(number);
        }
        String unit = French.isPlural(number) ? words.many() : words.one();
        return unit == null ? French.number(number) : French.number(number) + French.THIN + unit;
    }

    /** How a yes-or-no fact is told. */
    String flag(Phrases words, boolean value) {
        String sentence = value ? words.yes() : words.no();
        return sentence == null ? words.label() + " : " + (value ? "oui" : "non") : sentence;
    }

    private String requirement(Criterion.Requirement requirement) {
        Fact fact = requirement.fact();
        Phrases words = phrases(fact);
        return switch (requirement.condition()) {
            case Condition.Is is -> flag(words, is.expected());
            case Condition.Compared(var comparison, BigDecimal bound) ->
                measured(words, Comparisons.ofQuantity(comparison) + quantity(fact, bound));
            case Condition.Aged(var comparison, Age bound) ->
                measured(words, Comparisons.ofQuantity(comparison) + French.age(bound));
            case Condition.Dated(var comparison, LocalDate bound) ->
                words.label() + " : " + Comparisons.ofDay(comparison) + French.date(bound);
            case Condition.Among among -> words.label() + " : " + French.or(values(words, among.values()));
            case Condition.Only only ->
                words.label() + " : rien d'autre que " + French.or(values(words, only.values()));
            case Condition.Inside inside -> words.label() + " : " + French.or(names(inside.areas()));
        };
    }

    /** "Plus de 300 000 € de budget annuel"; without a unit or complement, "effectif : plus de 10". */
    private static String measured(Phrases words, String measure) {
        String complement = words.complement();
        if (complement != null) {
            return measure + " " + complement;
        }
        return words.one() == null || words.one().equals("€") ? words.label() + " : " + measure : measure;
    }

    private String group(Criterion.Group group, String heading, String link) {
        boolean isShort =
                group.parts().size() <= 3 && group.parts().stream().noneMatch(part -> part instanceof Criterion.Group);
        if (group.parts().isEmpty() || !isShort) {
            return heading;
        }
        List<String> parts = group.parts().stream().map(this::criterion).toList();
        StringBuilder text = new StringBuilder(parts.getFirst());
        parts.stream().skip(1).forEach(part -> text.append(link).append(lower(part)));
        return text.toString();
    }

    private String none(Criterion.None none) {
        if (none.parts().size() == 1 && none.parts().getFirst() instanceof Criterion.Requirement only) {
            return "ne pas remplir : " + lower(criterion(only));
        }
        return "aucune de ces conditions";
    }

    private static String validity(Criterion.Validity validity) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        if (from == null) {
            return until == null ? "programme ouvert" : "programme ouvert jusqu'au " + French.date(until);
        }
        return until == null
                ? "programme ouvert à partir du " + French.date(from)
                : "programme ouvert du " + French.date(from) + " au " + French.date(until);
    }

    static List<String> values(Phrases words, List<String> values) {
        return values.stream().map(words::value).toList();
    }

    static List<String> names(List<Territory> areas) {
        return areas.stream().map(Territory::name).toList();
    }

    /** A sentence in the middle of another; an abbreviation keeps its capitals. */
    private static String lower(String text) {
        boolean isAbbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || isAbbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
