package fr.palier.screening;

import fr.palier.catalogue.geography.Geography;
import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Territory;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Criteria as SQL, whose own logic of null is the same as ours. Written to be fast in DuckDB: each distinct
 * condition is a column of an inner query, computed once, and names are compared as small numbers. Facts
 * without a column are null.
 */
final class SqlCriteria {

    private static final Set<String> COLUMNS =
            Set.of("forme_juridique", "siege", "anciennete", "salaries", "budget", "domaines", "societe_ess");

    private static final List<Territory> DEPARTEMENTS = Geography.french().departements();

    private static final Map<String, List<String>> WORDS = Map.of(
            "forme",
            BenchRows.FORMS.stream().distinct().toList(),
            "domaine",
            BenchRows.FIELDS,
            "dep",
            DEPARTEMENTS.stream().map(SqlCriteria::code).toList());

    /** What makes the words that columns hold comparable as numbers. */
    static final List<String> TYPES = WORDS.entrySet().stream()
            .map(entry -> "CREATE TYPE " + entry.getKey() + " AS ENUM (" + quoted(entry.getValue()) + ")")
            .toList();

    private final LocalDate date;
    private final Map<String, String> conditions = new LinkedHashMap<>();

    SqlCriteria(LocalDate date) {
        this.date = date;
    }

    /** One row with, for each programme, how many hold and how many are undecided. */
    String totals(List<Programme> programmes, String from) {
        StringBuilder sums = new StringBuilder();
        for (Programme programme : programmes) {
            String criterion = of(programme.criterion());
            sums.append("sum(CASE WHEN ")
                    .append(criterion)
                    .append(" THEN 1 ELSE 0 END), sum(CASE WHEN (")
                    .append(criterion)
                    .append(") IS NULL THEN 1 ELSE 0 END), ");
        }
        String columns = conditions.entrySet().stream()
                .map(entry -> entry.getKey() + " AS " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "SELECT " + sums + "count(*) FROM (SELECT " + columns + " FROM (" + coded(from) + "))";
    }

    private static String coded(String from) {
        String bands = IntStream.range(0, BenchRegister.LEAST.length)
                .mapToObj(i -> " WHEN " + BenchRegister.LEAST[i] + " THEN " + BenchRegister.MOST[i])
                .collect(Collectors.joining());
        return "SELECT enum_code(forme_juridique::forme) AS forme, enum_code(departement::dep) AS dep, date_creation,"
                + " effectif_min, CASE effectif_min" + bands + " END::SMALLINT AS effectif_max, budget,"
                + " enum_code(domaines::domaine) AS domaine, societe_ess FROM " + from;
    }

    private String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> join(all.parts(), " AND ", "TRUE");
            case Criterion.Any any -> join(any.parts(), " OR ", "FALSE");
            case Criterion.None none -> "(NOT " + join(none.parts(), " OR ", "FALSE") + ")";
            case Criterion.Defined defined -> {
                // A condition of its own: several programmes ask the same.
                SqlCriteria inner = new SqlCriteria(date);
                String rule = inner.inline(defined.definition().trueIf());
                String open = inner.inline(defined.definition().undeterminedIf());
                String truth =
                        "(CASE WHEN " + rule + " THEN TRUE WHEN NOT (" + open + ") THEN " + rule + " ELSE NULL END)";
                yield defined.expected() ? column(truth) : "(NOT " + column(truth) + ")";
            }
            case Criterion.Requirement requirement ->
                COLUMNS.contains(requirement.fact().name())
                        ? column(leaf(requirement.fact(), requirement.condition()))
                        : "NULL::BOOLEAN";
            case Criterion.Validity _ -> "TRUE";
        };
    }

    /** The same without columns for its conditions. */
    private String inline(Criterion criterion) {
        String sql = of(criterion);
        List<Map.Entry<String, String>> entries = List.copyOf(conditions.entrySet());
        for (Map.Entry<String, String> entry : entries.reversed()) {
            sql = sql.replaceAll("\\b" + entry.getValue() + "\\b", Matcher.quoteReplacement(entry.getKey()));
        }
        return sql;
    }

    private String column(String condition) {
        return conditions.computeIfAbsent(condition, _ -> "c" + conditions.size());
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
            case Condition.Among among -> words(fact, among.values());
            case Condition.Only only -> words(fact, only.values());
            case Condition.Inside inside -> place(inside);
            case Condition.Dated _ -> throw new IllegalArgumentException("not in this benchmark: " + condition);
        };
    }

    private String words(Fact fact, List<String> values) {
        String column = fact.name().equals("domaines") ? "domaine" : "forme";
        return among(column, values::contains);
    }

    /** One of some numbers: as comparisons, which DuckDB does many at a time. */
    private static String among(String column, Predicate<String> accepted) {
        List<String> words = Objects.requireNonNull(WORDS.get(column));
        String any = IntStream.range(0, words.size())
                .filter(i -> accepted.test(words.get(i)))
                .mapToObj(i -> column + " = " + i)
                .collect(Collectors.joining(" OR "));
        return any.isEmpty() ? "(" + column + " < 0)" : "(" + any + ")";
    }

    private static String band(Condition.Compared compared) {
        String bound = compared.bound().toPlainString();
        return switch (compared.comparison()) {
            case AT_LEAST ->
                "(CASE WHEN effectif_min >= " + bound + " THEN TRUE WHEN effectif_max < " + bound + " THEN FALSE END)";
            case MORE ->
                "(CASE WHEN effectif_min > " + bound + " THEN TRUE WHEN effectif_max <= " + bound + " THEN FALSE END)";
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
    private String place(Condition.Inside inside) {
        Set<String> within = DEPARTEMENTS.stream()
                .filter(d -> d.extent().isWithin(inside.extent()))
                .map(SqlCriteria::code)
                .collect(Collectors.toSet());
        Set<String> meets = DEPARTEMENTS.stream()
                .filter(d -> d.extent().meets(inside.extent()))
                .map(SqlCriteria::code)
                .filter(code -> !within.contains(code))
                .collect(Collectors.toSet());
        String in = among("dep", within::contains);
        return meets.isEmpty() ? in : "(CASE WHEN " + among("dep", meets::contains) + " THEN NULL ELSE " + in + " END)";
    }

    private static String code(Territory departement) {
        return departement.code().substring("departement:".length());
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }
}
