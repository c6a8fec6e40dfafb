package fr.palier.screening;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A criterion as SQL, whose own logic of null is the same as ours. Facts without a column are null. */
final class SqlCriteria {

    private static final Set<String> COLUMNS =
            Set.of("forme_juridique", "siege", "anciennete", "salaries", "budget", "domaines", "societe_ess");

    private final LocalDate date;

    SqlCriteria(LocalDate date) {
        this.date = date;
    }

    String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> join(all.parts(), " AND ", "TRUE");
            case Criterion.Any any -> join(any.parts(), " OR ", "FALSE");
            case Criterion.None none -> "(NOT " + join(none.parts(), " OR ", "FALSE") + ")";
            case Criterion.Defined defined -> {
                String rule = of(defined.definition().trueIf());
                String open = of(defined.definition().undeterminedIf());
                String truth =
                        "CASE WHEN " + rule + " THEN TRUE WHEN NOT (" + open + ") THEN " + rule + " ELSE NULL END";
                yield defined.expected() ? "(" + truth + ")" : "(NOT (" + truth + "))";
            }
            case Criterion.Requirement requirement ->
                COLUMNS.contains(requirement.fact().name())
                        ? leaf(requirement.fact(), requirement.condition())
                        : "NULL::BOOLEAN";
            case Criterion.Validity _ -> "TRUE";
        };
    }

    private String join(List<Criterion> parts, String operator, String none) {
        return parts.isEmpty() ? none : parts.stream().map(this::of).collect(Collectors.joining(operator, "(", ")"));
    }

    private String leaf(Fact fact, Condition condition) {
        return switch (condition) {
            case Condition.Is(boolean expected) -> expected ? fact.name() : "(NOT " + fact.name() + ")";
            case Condition.Compared compared when fact.name().equals("salaries") -> band(compared);
            case Condition.Compared compared ->
                "(budget " + compared.comparison().sign() + " "
                        + compared.bound().toPlainString() + ")";
            case Condition.Aged aged -> born(aged);
            case Condition.Among among -> "(" + fact.name() + " IN (" + quoted(among.values()) + "))";
            case Condition.Only only -> "(" + fact.name() + " IN (" + quoted(only.values()) + "))";
            case Condition.Inside inside -> place(inside);
            case Condition.Dated _ -> throw new IllegalArgumentException("not in this benchmark: " + condition);
        };
    }

    private static String band(Condition.Compared compared) {
        String bound = compared.bound().toPlainString();
        return switch (compared.comparison()) {
            case AT_LEAST ->
                "CASE WHEN effectif_min >= " + bound + " THEN TRUE WHEN effectif_max < " + bound + " THEN FALSE END";
            case MORE ->
                "CASE WHEN effectif_min > " + bound + " THEN TRUE WHEN effectif_max <= " + bound + " THEN FALSE END";
            case LESS, AT_MOST, EQUAL, DIFFERENT -> throw new IllegalArgumentException(compared.toString());
        };
    }

    private String born(Condition.Aged aged) {
        LocalDate reached = youngest(aged, date);
        LocalDate before = youngest(aged, date.minusDays(1));
        return switch (aged.comparison()) {
            case AT_LEAST -> "(date_creation <= DATE '" + reached + "')";
            case MORE -> "(date_creation <= DATE '" + before + "')";
            case LESS -> "(date_creation > DATE '" + reached + "')";
            case AT_MOST -> "(date_creation > DATE '" + before + "')";
            case EQUAL, DIFFERENT -> throw new IllegalArgumentException(aged.comparison() + " " + Comparison.EQUAL);
        };
    }

    private static LocalDate youngest(Condition.Aged aged, LocalDate day) {
        LocalDate birth = day.minusMonths(aged.bound().months()).plusDays(4);
        while (aged.bound().reachedBy(birth).isAfter(day)) {
            birth = birth.minusDays(1);
        }
        return birth;
    }

    /** The register knows departments; an area that cuts one is neither in nor out there. */
    private static String place(Condition.Inside inside) {
        List<Territory> all = Geography.french().departements();
        String within = codes(
                all.stream().filter(d -> d.extent().isWithin(inside.extent())).toList());
        String meets = codes(all.stream()
                .filter(d -> d.extent().meets(inside.extent()) && !d.extent().isWithin(inside.extent()))
                .toList());
        String in = within.isEmpty() ? "(departement IS NULL AND NULL::BOOLEAN)" : "(departement IN (" + within + "))";
        return meets.isEmpty() ? in : "CASE WHEN departement IN (" + meets + ") THEN NULL ELSE " + in + " END";
    }

    private static String codes(List<Territory> territories) {
        return quoted(territories.stream()
                .map(t -> t.code().substring("departement:".length()))
                .toList());
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }
}
