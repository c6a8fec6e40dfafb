package fr.palier.screening;

import fr.palier.engine.criteria.Comparison;
import fr.palier.engine.criteria.Condition;
import fr.palier.engine.criteria.Criterion;
import fr.palier.engine.criteria.Definition;
import fr.palier.engine.facts.Extent;
import fr.palier.engine.facts.Fact;
import fr.palier.engine.facts.Truth;
import fr.palier.engine.orientation.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Criteria as the SQL that DuckDB was found to run fastest. Each distinct condition is a column of zeros and ones
 * in bytes, computed once, and criteria put bytes together with "and" and "or": that costs it half of what
 * {@code sum(CASE WHEN …)} does, and a quarter of it with names and nulls. What is unknown is the lowest number
 * where the lower end is asked, the highest where the upper end is, and a number of its own where there is no
 * order. Sets of departments are bits of words that a small table gives.
 */
final class SqlCriteria {

    private static final String YES = "TRUE";
    private static final String NO = "FALSE";

    /** What stands for an unknown word. */
    private static final int NONE = 255;

    /** How many bits of a word are used: all but the sign. */
    private static final int BITS = 63;

    private final LocalDate date;

    /** The columns of zeros and ones by their conditions. */
    private final Map<String, String> columns = new LinkedHashMap<>();

    /** The sets of departments that are asked about. */
    private final List<BitSet> sets = new ArrayList<>();

    SqlCriteria(LocalDate date) {
        this.date = date;
    }

    /** One row with, for each programme, how many hold and how many are undecided. */
    String totals(List<Programme> programmes, String from) {
        StringBuilder sums = new StringBuilder();
        StringBuilder differences = new StringBuilder();
        for (int i = 0; i < programmes.size(); i++) {
            Criterion criterion = programmes.get(i).criterion();
            sums.append("count_if((%s)::BOOLEAN) AS t%d, ".formatted(of(criterion, Mode.TRUE), i));
            sums.append("count_if((%s)::BOOLEAN) AS p%d, ".formatted(of(criterion, Mode.POSSIBLE), i));
            differences.append("t%1$d, p%1$d - t%1$d, ".formatted(i));
        }
        String conditions = columns.entrySet().stream()
                .map(column -> "(" + column.getKey() + ")::UTINYINT AS " + column.getValue())
                .collect(Collectors.joining(", "));
        return "SELECT " + differences + "n FROM (SELECT " + sums + "count(*) AS n FROM (SELECT " + conditions
                + " FROM (" + filled(from) + ") AS rows JOIN " + words() + " ON rows.departement = words.id))";
    }

    private static String filled(String from) {
        String bands = IntStream.range(0, BenchRegister.LEAST.length)
                .mapToObj(i -> " WHEN " + BenchRegister.LEAST[i] + " THEN " + BenchRegister.MOST[i])
                .collect(Collectors.joining());
        return "SELECT coalesce(forme, 255) AS forme, coalesce(departement, 255) AS departement,"
                + " coalesce(date_creation, DATE '0001-01-01') AS ne_min,"
                + " coalesce(date_creation, DATE '9999-12-31') AS ne_max,"
                + " coalesce(effectif_min, -1) AS effectif_min,"
                + " (CASE effectif_min" + bands + " ELSE 32767 END)::SMALLINT AS effectif_max,"
                + " coalesce(budget, -1) AS budget_min, coalesce(budget, 2147483647) AS budget_max,"
                + " coalesce(domaine, 255) AS domaine, coalesce(societe_ess::UTINYINT, 255) AS societe_ess FROM "
                + from;
    }

    /** For each department, the sets that it is in, a bit each. */
    private String words() {
        int count = sets.size() / BITS + 1;
        String lines = IntStream.concat(IntStream.range(0, BenchRegister.DEPARTEMENTS.size()), IntStream.of(NONE))
                .mapToObj(id -> IntStream.range(0, count)
                        .mapToObj(word -> word(id, word) + "::BIGINT")
                        .collect(Collectors.joining(", ", "(" + id + "::UTINYINT, ", ")")))
                .collect(Collectors.joining(", "));
        String names = IntStream.range(0, count).mapToObj(word -> "w" + word).collect(Collectors.joining(", "));
        return "(VALUES " + lines + ") AS words(id, " + names + ")";
    }

    private long word(int departement, int word) {
        long bits = 0;
        for (int i = word * BITS; i < Math.min(sets.size(), (word + 1) * BITS); i++) {
            bits |= sets.get(i).get(departement) ? 1L << (i - word * BITS) : 0;
        }
        return bits;
    }

    private String column(String condition) {
        return condition.equals(YES) || condition.equals(NO)
                ? condition
                : columns.computeIfAbsent(condition, _ -> "c" + columns.size());
    }

    private String of(Criterion criterion, Mode mode) {
        return switch (criterion) {
            case Criterion.All all -> joined(all.parts(), mode, mode.isAffirmative());
            case Criterion.Any any -> joined(any.parts(), mode, !mode.isAffirmative());
            case Criterion.None none -> joined(none.parts(), mode.negated(), mode.isAffirmative());
            case Criterion.Defined defined ->
                column(defined(defined.definition(), defined.expected() ? mode : mode.negated()));
            case Criterion.Requirement requirement -> column(leaf(requirement.fact(), requirement.condition(), mode));
            case Criterion.Validity _ -> mode.isAffirmative() ? YES : NO;
        };
    }

    private String joined(List<Criterion> parts, Mode mode, boolean every) {
        return join(parts.stream().map(part -> of(part, mode)).toList(), every, every ? " & " : " | ");
    }

    private String defined(Definition definition, Mode mode) {
        String rule = whole(definition.trueIf(), mode);
        return switch (mode) {
            case TRUE, DOUBTFUL -> rule;
            case POSSIBLE -> or(List.of(rule, whole(definition.undeterminedIf(), mode)));
            case FALSE -> and(List.of(rule, whole(definition.undeterminedIf(), mode)));
        };
    }

    /** As one condition, since several programmes ask the same. */
    private String whole(Criterion criterion, Mode mode) {
        return switch (criterion) {
            case Criterion.All all -> whole(all.parts(), mode, mode.isAffirmative());
            case Criterion.Any any -> whole(any.parts(), mode, !mode.isAffirmative());
            case Criterion.None none -> whole(none.parts(), mode.negated(), mode.isAffirmative());
            case Criterion.Requirement requirement -> leaf(requirement.fact(), requirement.condition(), mode);
            case Criterion.Defined _, Criterion.Validity _ ->
                throw new IllegalArgumentException("not in this benchmark: " + criterion);
        };
    }

    private String whole(List<Criterion> parts, Mode mode, boolean every) {
        List<String> questions = parts.stream().map(part -> whole(part, mode)).toList();
        return every ? and(questions) : or(questions);
    }

    private static String and(List<String> parts) {
        return join(parts, true, " AND ");
    }

    private static String or(List<String> parts) {
        return join(parts, false, " OR ");
    }

    private static String join(List<String> parts, boolean every, String operator) {
        if (parts.contains(every ? NO : YES)) {
            return every ? NO : YES;
        }
        List<String> open =
                parts.stream().filter(part -> !part.equals(every ? YES : NO)).toList();
        return switch (open.size()) {
            case 0 -> every ? YES : NO;
            case 1 -> open.getFirst();
            default -> "(" + String.join(operator, open) + ")";
        };
    }

    private String leaf(Fact fact, Condition condition, Mode mode) {
        return switch (fact.name()) {
            case "forme_juridique" -> word("forme", condition, BenchRegister.FORMS, mode);
            case "domaines" -> word("domaine", condition, BenchRows.FIELDS, mode);
            case "societe_ess" ->
                among("societe_ess", 2, i -> Truth.of(((Condition.Is) condition).expected() == (i == 1)), mode);
            case "siege" -> inside((Condition.Inside) condition, mode);
            case "anciennete" -> born((Condition.Aged) condition, mode);
            case "salaries" -> compared("effectif", (Condition.Compared) condition, mode);
            case "budget" -> compared("budget", (Condition.Compared) condition, mode);
            default -> mode.isLenient() ? YES : NO;
        };
    }

    private static String word(String column, Condition condition, List<String> words, Mode mode) {
        List<String> accepted = switch (condition) {
            case Condition.Among among -> among.values();
            case Condition.Only only -> only.values();
            default -> throw new IllegalArgumentException("not in this benchmark: " + condition);
        };
        return among(column, words.size(), i -> Truth.of(accepted.contains(words.get(i))), mode);
    }

    /** The register knows departments; an area that cuts one is neither in nor out there. */
    private String inside(Condition.Inside inside, Mode mode) {
        BitSet set = new BitSet();
        for (int i = 0; i < BenchRegister.DEPARTEMENTS.size(); i++) {
            Extent extent = BenchRegister.DEPARTEMENTS.get(i).extent();
            set.set(
                    i,
                    mode.accepts(
                            extent.isWithin(inside.extent())
                                    ? Truth.TRUE
                                    : extent.meets(inside.extent()) ? Truth.UNKNOWN : Truth.FALSE));
        }
        set.set(NONE, mode.isLenient());
        if (!sets.contains(set)) {
            sets.add(set);
        }
        int bit = sets.indexOf(set);
        return "(w" + bit / BITS + " & " + (1L << bit % BITS) + ") <> 0";
    }

    /** One of some numbers, run by run. */
    private static String among(String column, int size, IntFunction<Truth> truth, Mode mode) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= size; i++) {
            if (i == size || !mode.accepts(truth.apply(i))) {
                if (from < i) {
                    runs.add(run(column, from, i - 1));
                }
                from = i + 1;
            }
        }
        if (mode.isLenient()) {
            runs.add(column + " = " + NONE);
        }
        return or(runs);
    }

    private static String run(String column, int from, int to) {
        return from == to ? column + " = " + from : "(" + column + " BETWEEN " + from + " AND " + to + ")";
    }

    /** A range holds where its less favourable end does, and may hold where the other does. */
    private static String compared(String column, Condition.Compared compared, Mode mode) {
        Comparison asked = mode.isAffirmative() ? compared.comparison() : Mode.contrary(compared.comparison());
        return ended(column, asked, compared.bound().toPlainString(), mode.isLenient());
    }

    private static String ended(String column, Comparison asked, String bound, boolean lenient) {
        boolean isUpper = switch (asked) {
            case LESS, AT_MOST -> !lenient;
            case MORE, AT_LEAST -> lenient;
            case EQUAL, DIFFERENT -> throw new IllegalArgumentException("not in this benchmark: " + asked);
        };
        return column + (isUpper ? "_max " : "_min ") + asked.sign() + " " + bound;
    }

    /** Who is older was born before. */
    private String born(Condition.Aged aged, Mode mode) {
        Comparison asked = mode.isAffirmative() ? aged.comparison() : Mode.contrary(aged.comparison());
        boolean isStrict = asked == Comparison.MORE || asked == Comparison.AT_MOST;
        LocalDate birth = youngest(aged, isStrict ? date.minusDays(1) : date);
        Comparison mirrored =
                asked == Comparison.AT_LEAST || asked == Comparison.MORE ? Comparison.AT_MOST : Comparison.MORE;
        return ended("ne", mirrored, "DATE '" + birth + "'", mode.isLenient());
    }

    private static LocalDate youngest(Condition.Aged aged, LocalDate day) {
        LocalDate birth = day.minusMonths(aged.bound().months()).plusDays(4);
        while (aged.bound().reachedBy(birth).isAfter(day)) {
            birth = birth.minusDays(1);
        }
        return birth;
    }
}
